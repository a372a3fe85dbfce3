import type { CellPlace } from '../../../grid/area';
import type { Quarter } from '../../../words/quarters';
import type { FindingCode } from '../../findings/catalogue';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { RiskCode } from '../../read/risks/riskCode';
import type { QuotedFigure } from './findQuoted';

/**
 * tied: a cell holds it · computed: it follows from cells · outside: the text does not say it of this workbook (an age,
 * another document, another year) · not tied: it should be there and is not · wrong: the text itself proves it wrong.
 */
export const tieStatuses = ['tied', 'computed', 'outside', 'not tied', 'wrong'] as const;
export type TieStatus = (typeof tieStatuses)[number];

/** Codes for figures whose table the workbook lacks, by what the table is of. */
export const noTable = {
  complaints: 'no-table-of-complaints',
  risks: 'no-table-of-risks',
  budgets: 'no-table-of-budgets',
} as const satisfies Readonly<Record<string, FindingCode>>;

/** Whether a table that the text needs is lacking: that is told once for all its figures. */
export const lacksTable = ({ code }: TieFault): boolean => Object.values<FindingCode>(noTable).includes(code);

/** A finding but for its cell, which is that of the text. */
export interface TieFault extends Omit<Finding, 'cell'> {
  /** Of a figure that stands nowhere: what the workbook has of what it speaks of. */
  readonly instead?: string;
}

/** What a claim was held to be, and why. */
export interface Tie {
  readonly status: TieStatus;
  /** Which figure it is, how it was computed, why it is outside, or what is the matter. */
  readonly how: string;
  readonly cells: readonly CellPlace[];
  /** False where it may agree by chance. */
  readonly certain: boolean;
  /** What an officer has to be told. */
  readonly fault?: TieFault;
}

export const outside = (how: string): Tie => ({ status: 'outside', how, cells: [], certain: true });

export const tiedTo = (
  how: string,
  cells: readonly CellPlace[],
  status: 'tied' | 'computed' = 'tied',
): Tie => ({
  status,
  how,
  cells,
  certain: true,
});

/** A claim that should agree with the workbook and does not, with what the officer is told of it. */
export const notTied = (fault: TieFault, cells: readonly CellPlace[] = []): Tie => ({
  status: 'not tied',
  how: fault.message,
  cells,
  certain: true,
  fault,
});

/** What the figures of the text itself contradict: an error. */
export const wrong = (message: string, cells: readonly CellPlace[] = []): Tie => ({
  status: 'wrong',
  how: message,
  cells,
  certain: true,
  fault: newFinding('figure-wrong', { message }),
});

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
