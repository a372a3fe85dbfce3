import type { CellPlace } from '../../../grid/area';
import type { Quarter } from '../../../words/quarters';
import type { RiskCode } from '../../read/risks/riskCode';
import type { QuotedFigure } from './findQuoted';
import type { Tie } from './tie';

/** A piece of text that is held against the workbook: a cell of a report, a paragraph. */
export interface Passage {
  readonly text: string;
  readonly cell: CellPlace;
  /** Name of the section that it stands in: "Complaints"; '' or absent for none. */
  readonly section?: string;
  /** Ref of the KPI that its row is about, where it is a row of commentary. */
  readonly about?: string;
}

/** What a text says that can be right or wrong; `start` is its place in the sentence. */
export type Claim = { readonly text: string; readonly start: number } & (
  | { readonly kind: 'figure'; readonly quoted: QuotedFigure }
  /** "Appendix 4", "Appendix A". */
  | { readonly kind: 'appendix'; readonly label: string }
  | { readonly kind: 'risk code'; readonly code: RiskCode; readonly closed: boolean }
  | { readonly kind: 'KPI'; readonly ref: string }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  /** As financial years are written here, "2017/18"; "2017" for a year alone, "2017-2022" for several. */
  | { readonly kind: 'year'; readonly year: string }
  /** ISO, to the day or the month: "2017-09-08", "2018-03"; "--09-21" where the year is not said. */
  | { readonly kind: 'date'; readonly date: string }
);

export type ClaimKind = Claim['kind'];

/** A claim of a text with what it was tied to. */
export interface TiedClaim extends Tie {
  readonly claim: Claim;
  readonly sentence: string;
  /** The cell of the text. */
  readonly cell: CellPlace;
}
