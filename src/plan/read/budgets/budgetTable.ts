import type { Area } from '../../../grid/area';
import type { BudgetLine } from '../plan';
import type { DoubtfulColumn } from '../../recognise/recognised';
import type { MoneyUnit } from './readThousands';
import type { SourceCell } from '../../../grid/snapshot';
import type { BudgetFigure, BudgetPart, RiskType } from '../../tables/budgetParts';

/** A total that a table states, in £000, with the lines that may make it up. */
export interface StatedTotal extends Readonly<Record<BudgetFigure, number | null>> {
  /** "Total", "Total local risk", "Housing total". */
  readonly name: string;
  /** Named a sub-total, or with words of its own beside "total": it may sum its group only. */
  readonly partial: boolean;
  /** The risk that it sums where the table sets the risks below one another; null for both. */
  readonly risk: RiskType | null;
  readonly cell: SourceCell;
  readonly cells: BudgetLine['cells'];
  /** How many of the table's lines stand before it. */
  readonly after: number;
}

/** A cell of a money column that holds something, and no amount that can be read. */
export interface UnreadCell {
  readonly service: string;
  readonly figure: BudgetFigure;
  readonly cell: SourceCell;
}

/** What a table's figures are counted in. */
export interface TableUnit {
  /** Of most of its columns: 1 for £000, 0.001 for £, 1000 for £m. */
  readonly unit: MoneyUnit;
  /** Where it is said; 'nowhere' where £000 is taken because nothing says otherwise. */
  readonly saidBy: 'setting' | 'heading' | 'title' | 'nowhere';
  /** Columns that state their own unit do not agree. */
  readonly mixed: boolean;
  readonly byFigure: Readonly<Partial<Record<BudgetFigure, MoneyUnit>>>;
  /** What the size of the figures speaks for, where nothing is said and that is not £000. */
  readonly looksLike: MoneyUnit | null;
}

/** A budget table as it was read: what the summary takes from it, and what a check needs beside. */
export interface BudgetTable {
  readonly sheet: string;
  readonly area: Area;
  readonly transposed: boolean;
  readonly lines: readonly BudgetLine[];
  readonly totals: readonly StatedTotal[];
  readonly unread: readonly UnreadCell[];
  readonly unit: TableUnit;
  /** Headings of the variance columns, '' where it has none. */
  readonly varianceHeadings: Readonly<Record<BudgetPart, string>>;
  /** Headings, titles above and notes below, which may state the sign convention. */
  readonly notes: readonly SourceCell[];
  /** Names of rows that add up those next to them, though they are called no totals ("ADULTS" above its services). */
  readonly sums: readonly SourceCell[];
  /** Where local and central risk are told apart: in its headings or titles, row by row, or nowhere. */
  readonly riskSaid: 'headings' | 'rows' | 'nowhere';
  /** What the lines of the third block come to, £000: a total of all three includes it. */
  readonly recharged: { readonly budget: number; readonly projected: number };
  /** Columns that were not read, since it is not sure what they are. */
  readonly doubts?: readonly DoubtfulColumn[];
  /** Lines of a third block, "recharges", which are neither local nor central risk and are left out. */
  readonly recharges: readonly SourceCell[];
}
