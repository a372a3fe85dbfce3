import type { Finding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import type { KpiRow } from '../../read/kpi';

/** The judgement on a forecast for the year end, which stands beside the one to date. */
export interface YearEnd {
  readonly target: string;
  readonly forecast: string;
  readonly rag: Rag;
  /** The colour where the forecast is a RAG word, which no figure supports; else ''. */
  readonly published: Rag | '';
  /** One line; '' where the forecast is a RAG word. */
  readonly why: string;
}

/** A KPI row with the verdict of the rule. */
export interface JudgedRow {
  readonly row: KpiRow;
  /** Target and measure as one text each: "116 34 0", "97% / 100%". */
  readonly target: string;
  readonly measure: string;
  readonly rag: Rag;
  /** What the rule alone gives; `rag` differs from it only by an officer's override. */
  readonly byRule: Rag;
  /** `rag` is an officer's judgement from KPI rules. */
  readonly overridden: boolean;
  /** The colour that the table shows, read from its words; '' for an empty cell, a verdict (“Met”) or no column. */
  readonly published: Rag | '';
  /** The colour that counts: see `colourThatCounts`. */
  readonly colour: Rag;
  /** One line: "69% against 75%: 8.0% short, inside the 10% tolerance (67.5%): Amber. Published Red: differs." */
  readonly why: string;
  /** Where the table forecasts the year end. */
  readonly yearEnd?: YearEnd;
  readonly findings: readonly Finding[];
}

export interface KpiCheck {
  readonly rows: readonly JudgedRow[];
  /** Of the rows; N/A are those without a colour. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** The same of the colours that count, which every publication prints. */
  readonly colours: Readonly<Record<Rag, number>>;
  /** KPIs with a colour, and those of the plan without one (of the rows, where the plan does not say how many it has). */
  readonly reported: number;
  readonly notReported: number;
  /** Questions on columns that the rows wait for; then those of all rows, in sheet order; then those of no row. */
  readonly findings: readonly Finding[];
}

/**
 * The colour of a KPI that every publication prints and counts: the officer's word as the RAG cell shows it; where the
 * cell is empty, or the table has no such column, the officer's override from KPI rules, else the rule's. A word that
 * is no colour ("tbc", "see note") counts as N/A. Where the cell and the rule or the override differ the cell counts,
 * for it is what readers see, and a finding names the difference. Example: the cell says Amber, the rule Green: Amber.
 */
export const colourThatCounts = ({ published, rag }: Pick<JudgedRow, 'published' | 'rag'>): Rag =>
  published === '' ? rag : published;

/** Whether the table shows another colour, or none, where the rule or an override gives one. */
export const differsFromRule = ({ colour, rag }: Pick<JudgedRow, 'colour' | 'rag'>): boolean =>
  rag !== 'N/A' && colour !== rag;
