import type { DoubtfulColumn } from '../recognise/recognised';
import type { SourceCell } from '../../grid/snapshot';
import type { Polarity, Rag, ToleranceBasis } from '../rag/rag';
import type { Quarter } from '../../words/quarters';

/**
 * One sheet row of a KPI: the row that carries the ref, or a child row below it with a label and figures of
 * its own ("Adults Survey"). Cells that the table has no column for are null.
 */
export interface KpiLine {
  /** The label as it stands; '' on a row that only continues figures. */
  readonly kpi: string;
  readonly target: SourceCell | null;
  readonly measure: SourceCell | null;
}

/**
 * A KPI as its table shows it. Rows that a page break cut in two are joined again: the text of the second half
 * is added to the cell of the first, whose position is kept. Children stand in `lines` after the first.
 */
export interface KpiRow {
  /** As it stands; '' where the table has no ref column or the cell is empty. */
  readonly ref: string;
  /** Heading of the group it stands under, as it stands: "1. Priority objective: Safe"; '' for none. */
  readonly objective: string;
  readonly kpi: string;
  /** Where its name stands; absent where the table has no such column. */
  readonly cell?: SourceCell;
  readonly sheet: string;
  /** Row of the ref, counted from 0. */
  readonly row: number;
  /** At least one. */
  readonly lines: readonly KpiLine[];
  readonly rag: SourceCell | null;
  /** Words of a "good is" column, '' if there is none. */
  readonly goodIs: string;
  /** Words of a column of units, where the table has one: "% reduction from 2019/20". */
  readonly unit?: string;
  /** Figures of the quarters before the reported one, where the table has their columns. */
  readonly earlier: Partial<Record<Quarter, SourceCell>>;
  /** Figures of the quarters after it, where they stand there already. */
  readonly later?: Partial<Record<Quarter, SourceCell>>;
  /** What the table says of the period that its figures and targets are for; absent where it says nothing. */
  readonly periodWords?: PeriodWords;
  /** The period that the row itself names: "Q2 2018/19", "Annual 2020/21". */
  readonly period?: string;
  /** A figure of last year, or a baseline, that a direction target is measured from where no quarter gives one. */
  readonly baseline?: SourceCell;
  /** Target for the whole year, where `lines` hold the target to date. */
  readonly yearEndTarget?: SourceCell;
  /** What the year is expected to end at: a figure or a RAG word. */
  readonly forecast?: SourceCell;
  /** The KPI's own tolerance, in % of the target or in points. */
  readonly tolerance?: SourceCell;
  /** What the column of tolerances holds, where its heading or its other cells say so: where Amber ends, or a margin. */
  readonly toleranceIs?: 'limit' | ToleranceBasis;
  readonly direction: SourceCell | null;
  readonly reasons: SourceCell | null;
  /** The heading over the reasons asks for reasons ("Reasons for performance"), and not for any comment. */
  readonly asksReasons?: boolean;
  readonly actions: SourceCell | null;
  readonly activity: SourceCell | null;
  readonly outcome: SourceCell | null;
  readonly owner: SourceCell | null;
  /** What is said of the figure: when it was entered, who approved it and when, how good it is. Absent without a column. */
  readonly updated?: SourceCell;
  readonly approvedBy?: SourceCell;
  readonly approvedOn?: SourceCell;
  readonly quality?: SourceCell;
  /** Columns of its table that this row would be judged by, and of which it is not sure what they are. */
  readonly doubts?: RowDoubts;
}

/** What of a row rests on columns whose meaning is not sure. */
export interface RowDoubts {
  /** Those of target and measure: while one is in doubt the row has no colour by the rule. */
  readonly figures: readonly { readonly of: 'target' | 'measure'; readonly column: DoubtfulColumn }[];
  /** Those beside them ("good is", tolerance, baseline, earlier quarters), which the row is read without. */
  readonly beside: readonly DoubtfulColumn[];
  /** What the row would have of those beside, were they what they seem. */
  readonly asRead: Partial<
    Pick<KpiRow, 'goodIs' | 'tolerance' | 'baseline' | 'yearEndTarget' | 'forecast' | 'earlier'>
  >;
  /** That of the colours, which the row is read without. */
  readonly rag: DoubtfulColumn | null;
}

/** Words around a KPI's figures that say what period they are for; '' for none. */
export interface PeriodWords {
  readonly targetHeading: string;
  readonly measureHeading: string;
  /** Cell of a column of periods ("Financial year", "Monthly"), and that column's heading. */
  readonly period: { readonly text: string; readonly heading: string } | null;
  /** A title or a note on the table says that its figures are cumulative. */
  readonly noted: boolean;
  /** A footnote says so of rows with a mark, and this row has it. */
  readonly marked: boolean;
}

/** What a KPI needs beside its row, from the table "KPI rules". */
export interface KpiRule {
  /** The KPI's ref; its name where the table of KPIs has no refs. */
  readonly ref: string;
  readonly unit?: string;
  /** In % of the target, or in points, as `basis` says. */
  readonly tolerance?: number;
  readonly basis?: ToleranceBasis;
  readonly polarity?: Polarity;
  /** 'snapshot': the target stands for every quarter. Else what is expected by the end of each quarter. */
  readonly profile?: 'snapshot' | Readonly<Record<Quarter, number>>;
  /** Which measure of a row with several is judged: its label, or its place counted from 1. */
  readonly headline?: string | number;
  readonly override?: Override;
}

/** An officer's judgement in place of the rule's. Without a reason it does not count. */
export interface Override {
  readonly rag: Rag;
  readonly reason: string;
  /** Who made it. */
  readonly by?: string;
  /** When, in words: "3 July 2017". */
  readonly on?: string;
  /** The measure it was made for, as it stood; of another figure it says nothing. */
  readonly figure?: string;
}

/** Texts of one column of a row, one for each line: "116 34 0" within a row, "97% / 100%" of child rows. */
export function rowText(row: KpiRow, which: 'target' | 'measure'): string {
  const texts = row.lines.map((line) => line[which]?.text.trim() ?? '').filter((text) => text !== '');
  const first = row.lines[0]?.[which]?.text.trim() ?? '';
  return texts.join(first === '' ? ' / ' : ' ');
}
