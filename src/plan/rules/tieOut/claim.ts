import { sheetCellOf } from '../../../grid/a1';
import type { CellPlace } from '../../../grid/area';
import { inList } from '../../../words/lists';
import type { Quarter } from '../../../words/quarters';
import type { FindingCode } from '../../findings/catalogue';
import { type Finding, newFinding } from '../../findings/finding';
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
const lacksTable = ({ code }: TieFault): boolean => Object.values<FindingCode>(noTable).includes(code);

/** A finding but for its cell, which is that of the text. */
interface TieFault extends Omit<Finding, 'cell'> {
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

/**
 * What an officer is told of texts: a finding a fault. Figures of one cell that stand nowhere are one finding, and so are
 * figures that want a table which the workbook lacks.
 */
export function tellFindings(claims: readonly TiedClaim[]): Finding[] {
  const findings: Finding[] = [];
  const lacking = new Map<string, { claim: TiedClaim; texts: string[] }>();
  const untied = new Map<string, { at: number; claim: TiedClaim; texts: string[]; instead: string[] }>();
  const said = new Set<string>();
  for (const claim of claims) {
    const { fault, cell } = claim;
    if (!fault) continue;
    const at = sheetCellOf(cell);
    const isRepeat = /\bof (?:which|them|these|whom)$/.test(claim.claim.text);
    if (lacksTable(fault)) {
      const same = lacking.get(`${fault.code} ${cell.sheet}`);
      if (isRepeat) continue;
      if (same) same.texts.push(claim.claim.text);
      else lacking.set(`${fault.code} ${cell.sheet}`, { claim, texts: [claim.claim.text] });
      continue;
    }
    if (fault.code === 'figure-untied') {
      const same = untied.get(at) ?? { at: findings.length, claim, texts: [], instead: [] };
      if (!untied.has(at)) {
        untied.set(at, same);
        findings.push({ ...fault, cell: at });
      }
      if (!same.texts.includes(claim.claim.text)) same.texts.push(claim.claim.text);
      if (fault.instead !== undefined && !same.instead.includes(fault.instead))
        same.instead.push(fault.instead);
      continue;
    }
    const key = `${at} ${fault.message}`;
    if (said.has(key)) continue;
    said.add(key);
    findings.push({ ...fault, cell: at });
  }
  for (const [cell, { at, texts, instead }] of untied)
    findings[at] = newFinding('figure-untied', { cell, message: untiedMessage(texts, instead) });
  for (const { claim, texts } of lacking.values()) {
    const { cell, fault } = claim;
    if (!fault) continue;
    findings.push({
      severity: fault.severity,
      code: fault.code,
      cell: sheetCellOf(cell),
      message: `${fault.message}, so ${inList(texts)} ${texts.length === 1 ? 'is' : 'are'} tied to nothing. Add the table, and the text can be held against it.`,
    });
  }
  return findings;
}

/**
 * What is said of figures that stand nowhere; `instead`: what the workbook has of what they speak of.
 * Example: "11 and 12 are in no cell of this workbook and cannot be worked out from its tables. Check them, or name their
 * source."
 */
export function untiedMessage(texts: readonly string[], instead: readonly string[] = []): string {
  const one = texts.length === 1;
  const has = instead.length === 0 ? '' : ` In the workbook, ${inList(instead)}.`;
  return `${inList(texts)} ${one ? 'is' : 'are'} in no cell of this workbook and cannot be worked out from its tables.${has} Check ${one ? 'it, or name its' : 'them, or name their'} source.`;
}
