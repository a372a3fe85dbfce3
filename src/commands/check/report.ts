import { type TableReport, tableLine } from '../tables/report';
import type { Outcome } from '../../excel/refusals';
import type { YearEnd, KpiCheck } from '../../plan/rules/kpis/check';
import type { Palette, PlanDetails } from '../../plan/details';
import type { Finding } from '../../plan/findings/finding';
import type { FindingCode } from '../../plan/findings/catalogue';
import type { Quarter } from '../../words/quarters';
import type { Rag } from '../../plan/rag/rag';

export interface CheckRequest {
  readonly quarter?: Quarter;
  /** Only the tables of this sheet. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** A KPI row with its verdict; keys as the command line prints them. `row` counts from 1, as Excel does. */
export interface RowReport {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string;
  readonly kpi: string;
  readonly target: string;
  readonly measure: string;
  readonly rag: Rag;
  readonly published: Rag | '';
  /** The colour that counts, which summary, report and overview print: `published`, else `rag`. */
  readonly colour: Rag;
  readonly why: string;
  /** What the rule alone gives; `rag` differs from it only where it is an officer's override. */
  readonly byRule: Rag;
  readonly overridden: boolean;
  /** The judgement on a forecast for the year end, where the table has one. */
  readonly yearEnd?: YearEnd;
  /** Codes of the findings of this row. */
  readonly findings: readonly FindingCode[];
}

export interface CheckReport extends Pick<KpiCheck, 'counts' | 'colours' | 'reported' | 'notReported'> {
  readonly quarter: Quarter | '';
  readonly tables: readonly TableReport[];
  readonly rows: readonly RowReport[];
  /** The counts in sentences, as a report states them. */
  readonly countSentences: readonly string[];
  /** The plan's set of RAG colours. */
  readonly palette: Palette;
  readonly findings: readonly Finding[];
}

/** A check that followed a change of cells, and whose change it was. */
export interface WatchNews {
  readonly by: 'you' | 'a colleague';
  readonly outcome: Outcome<CheckReport>;
}

/** The tables, a line a KPI with its colour and why, and the counts of the colours. */
export function checkLines({ rows, counts, tables, quarter }: CheckReport): string[] {
  return [
    ...tables.map(tableLine),
    ...rows.flatMap(rowLines),
    `${quarter && `${quarter}: `}Green ${counts.Green}, Amber ${counts.Amber}, Red ${counts.Red}, N/A ${counts['N/A']}`,
  ];
}

function rowLines({ row, ref, rag, why, yearEnd }: RowReport): string[] {
  const line = `${rag.padEnd(6)}${(ref || `row ${row}`).padEnd(7)} ${why}`;
  return yearEnd?.why ? [line, `  year end: ${yearEnd.why}`] : [line];
}
