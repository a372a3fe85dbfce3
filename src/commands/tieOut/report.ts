import type { Finding } from '../../plan/findings/finding';
import type { Quarter } from '../../words/quarters';
import type { ClaimKind, TieStatus } from '../../plan/rules/tieOut/claim';
import type { PlanDetails } from '../../plan/details';

export interface TieOutRequest {
  /** Sheet whose texts are held against the workbook; left out: the report's texts, else sheets of paragraphs. */
  readonly sheet?: string;
  readonly quarter?: Quarter;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** A figure or reference of a text, and what it was tied to. */
export interface ClaimReport {
  /** The text's cell: 'Report text'!C7. */
  readonly cell: string;
  /** As written: "£148,000", "two", "Appendix 4". */
  readonly text: string;
  readonly kind: ClaimKind;
  readonly sentence: string;
  readonly status: TieStatus;
  /** False where it may agree by chance. */
  readonly certain: boolean;
  /** "KPI 1.5, measure", "Green KPIs, of the 20 reported", "an age". */
  readonly how: string;
  /** Cells that it comes from: 'Appendix 1'!D15; at most twelve. */
  readonly sources: readonly string[];
}

export interface TieOutReport {
  readonly quarter: Quarter | '';
  /** Sheets whose texts were read, and how many texts there were. */
  readonly sheets: readonly string[];
  readonly texts: number;
  readonly tieCounts: Readonly<Record<TieStatus, number>>;
  readonly claims: readonly ClaimReport[];
  readonly findings: readonly Finding[];
}

/** A line a figure or reference: its status, the words, and what it was tied to. */
export function tieOutLines({ claims, tieCounts, texts, sheets }: TieOutReport): string[] {
  const isFault = (status: string): boolean => status === 'not tied' || status === 'wrong';
  return [
    `${texts} ${texts === 1 ? 'text' : 'texts'} of ${sheets.map((sheet) => `"${sheet}"`).join(', ')}`,
    ...claims.map(({ status, text, how, sources, cell }) =>
      `${status.padEnd(9)} ${text.padEnd(14)} ${cell}  ${isFault(status) ? '' : how}${sources[0] && !isFault(status) ? ` (${sources[0]}${sources.length > 1 ? ' …' : ''})` : ''}`.trimEnd(),
    ),
    Object.entries(tieCounts)
      .map(([status, count]) => `${count} ${status}`)
      .join(', '),
  ];
}
