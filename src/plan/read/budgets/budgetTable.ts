import type { Area } from '../../../grid/area';
import type { BudgetLine } from '../plan';
import type { DoubtfulColumn } from '../../recognise/recognised';
import type { MoneyUnit } from './readThousands';
import type { SourceCell } from '../../../grid/snapshot';
import type { BudgetMeasure, BudgetPart } from '../../tables/budgetParts';
import type { Quarter } from '../../../words/quarters';

/** A column of amounts of a budget table, or a row of them where the services stand across. */
export interface MoneyColumn {
  /** Its place: a column, or a row of a table on its side. */
  readonly at: number;
  readonly heading: string;
  readonly measure: BudgetMeasure | 'variance';
  readonly part: BudgetPart;
  /** Its heading names no block, so that a row may say another. */
  readonly open: boolean;
  /** `own` counts; `earlier` is a forecast made before; `total` adds up the blocks beside it. */
  readonly role: 'own' | 'earlier' | 'total';
  readonly quarter?: Quarter;
}

/** A service or total of the table as it stands there, with an amount for each of its columns, £000. */
export interface BudgetEntry {
  readonly kind: 'line' | 'total';
  /** "Total", "Total local risk", "Housing total". */
  readonly name: string;
  /** A total that is named a sub-total, or with words of its own beside "total": it may sum its group only. */
  readonly partial: boolean;
  /** The block that its row names; null where columns or nothing do. */
  readonly part: BudgetPart | null;
  readonly hra: boolean;
  /** The first below a heading. */
  readonly begins: boolean;
  /** By column, as `BudgetTable.columns` has them. */
  readonly amounts: readonly (number | null)[];
  readonly cells: readonly (SourceCell | null)[];
}

/** A cell of a money column that holds something, and no amount that can be read. */
export interface UnreadCell {
  readonly service: string;
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
  /** The units that columns state of their own, by their places. */
  readonly byColumn: ReadonlyMap<number, MoneyUnit>;
  /** What the size of the figures speaks for, where nothing is said and that is not £000. */
  readonly looksLike: MoneyUnit | null;
}

/** A heading of the table over figures of a block. */
export interface FigureHeading {
  readonly part: BudgetPart;
  readonly measure: BudgetMeasure | 'variance';
  readonly heading: string;
}

/** A budget table as it was read: what the summary takes from it, and what a check needs beside. */
export interface BudgetTable {
  readonly sheet: string;
  readonly area: Area;
  readonly transposed: boolean;
  readonly lines: readonly BudgetLine[];
  /** The tables, of a block each, that were joined; absent for one that stands by itself. Then its columns are the first's. */
  readonly sources?: readonly BudgetTable[];
  readonly columns: readonly MoneyColumn[];
  /** Services and totals in their order, without rows that sum others and are called no totals. */
  readonly entries: readonly BudgetEntry[];
  readonly unread: readonly UnreadCell[];
  readonly unit: TableUnit;
  /** Words over its figures; those of variances may say which sign is adverse. */
  readonly headings: readonly FigureHeading[];
  /** Headings, titles above and notes below, which may state the sign convention. */
  readonly notes: readonly SourceCell[];
  /** Names of rows that add up those next to them, though they are called no totals ("ADULTS" above its services). */
  readonly sums: readonly SourceCell[];
  /** Columns that were not read, since it is not sure what they are. */
  readonly doubts?: readonly DoubtfulColumn[];
  /** Blocks that the table's own grand total leaves out: shown, and not added to the others. */
  readonly outside: readonly BudgetPart[];
  /** Blocks of another kind than risks and recharges of which no total of the table says whether they belong to it. */
  readonly unsaid: readonly BudgetPart[];
  /** The quarter of the forecasts that count, where their heading names one. */
  readonly forecastOf?: Quarter;
}
