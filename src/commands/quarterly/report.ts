import { count } from '../../words/counts';
import type { Finding } from '../../plan/findings/finding';
import type { Quarter } from '../../words/quarters';
import type { Rag } from '../../plan/rag/rag';
import type { CoverField, IndicatorBlock } from '../../plan/jobs/report/quarterlyReport';
import type { Paper } from '../../plan/sections/reportSections';
import type { PlanDetails } from '../../plan/details';

export interface QuarterlyRequest {
  /** Default: that of Plan details, else the only one that the KPI tables name. */
  readonly quarter?: Quarter;
  /**
   * Nothing is made while a Red or Amber KPI lacks reasons or actions. Default: "Block publication" of Plan details,
   * else it is made with findings.
   */
  readonly blockIfIncomplete?: boolean;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** What a quarterly report says, before or after it is made. */
export interface QuarterlyPreview {
  readonly quarter: Quarter;
  /** How titles name the period: "Quarter 2", "Mid-year", "Year-end". */
  readonly period: string;
  readonly counts: Readonly<Record<Rag, number>>;
  /** Shares of those reported, as printed: "85%"; '' for N/A. */
  readonly percentages: Readonly<Record<Rag, string>>;
  /** "17 (85%) achieved or exceeded the performance target set" … */
  readonly sentences: readonly string[];
  /** Red, then Amber. */
  readonly blocks: readonly IndicatorBlock[];
  readonly cover: readonly CoverField[];
  /** Sections whose words are drafts made of the figures. */
  readonly drafts: readonly string[];
  /** No reason, action or cover field is missing. */
  readonly complete: boolean;
  /** Reasons or actions are missing, and publication is blocked while they are. */
  readonly blocked: boolean;
  readonly findings: readonly Finding[];
}

export interface QuarterlyReportMade extends QuarterlyPreview {
  /** The report and its appendices, by the names of their sheets. */
  readonly sheets: readonly string[];
  /** Those of them that were refreshed in their places. */
  readonly refreshed: readonly string[];
  /** Each paper with its sheets and the pages that it prints; one of all, where they are all in one. */
  readonly papers: readonly {
    readonly paper: Paper | 'one';
    readonly sheets: readonly string[];
    readonly pages: number;
  }[];
}

/** The sheets that were made, the counts in sentences, each Red and Amber KPI, and what is missing. */
export function quarterlyLines({
  quarter,
  papers,
  refreshed,
  sentences,
  blocks,
  drafts,
}: QuarterlyReportMade): string[] {
  return [
    ...papers.map(({ paper, sheets, pages }) => {
      const named = sheets.map((sheet) => `"${sheet}"${refreshed.includes(sheet) ? ' (refreshed)' : ''}`);
      return `${quarter}${paper === 'one' ? '' : ` ${paper}`}: ${named.join(', ')}${paper === 'one' ? '' : ` (${count(pages, 'page')})`}`;
    }),
    ...sentences.map((sentence) => `  ${sentence}`),
    ...blocks.flatMap(({ rag, title, sentence, missing }) => [
      `${rag.padEnd(6)}${title} ${sentence}`,
      ...(missing.length > 0 ? [`      missing: ${missing.join(', ')}`] : []),
    ]),
    ...(drafts.length > 0 ? [`Drafts from the figures: ${drafts.join(', ')}`] : []),
  ];
}
