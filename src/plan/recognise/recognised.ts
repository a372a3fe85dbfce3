import type { Area, CellPlace } from '../../grid/area';
import type { Quarter } from '../../words/quarters';
import type { Field, TableKind } from '../tables/kinds';
import type { FoundColumn, HeadingCell } from './headingCell';
import type { YearColumn } from './yearColumns';

/** A column whose meaning is in doubt. */
export interface ColumnQuestion {
  /** Counted from 0 on the sheet; in a transposed table the row. */
  readonly column: number;
  /** As the officer wrote it; '' for none. */
  readonly heading: string;
  /** The field that it is taken for until the officer says otherwise. */
  readonly guess: string;
  /** Fields that it may be as well, the likeliest first. */
  readonly others: readonly string[];
}

/** A column that would decide a colour, a score or a sum, and of which it is not sure that it has this meaning. */
export interface DoubtfulColumn {
  readonly kind: TableKind;
  /** The meaning that it would have. */
  readonly field: string;
  /** Counted from 0 on the sheet; in a transposed table the row. */
  readonly at: number;
  /** The cell of its heading. */
  readonly cell: CellPlace;
  /** In words, to begin a sentence: "Column A, “KPI#”,". */
  readonly named: string;
  /** What it is is known, but not of which year it shall be. */
  readonly year?: YearDoubt;
}

/** Of the columns that a table has for several years none can be taken. */
export interface YearDoubt {
  readonly field: string;
  /** The first of those columns. */
  readonly at: number;
  /** The years that there are columns for: "2025/26", "2026/27". */
  readonly years: readonly string[];
  /**
   * not stated: nothing says which year is reported · no column: there is none for that year · unclear: a year alone
   * ("2026") may be that year or another.
   */
  readonly why: 'not stated' | 'no column' | 'unclear';
  /** The year that is reported: "2026/27"; '' where it is not known. */
  readonly reported: string;
}

/** A table of the plan that was found in the workbook, ours or the officer's own, as it stands. */
export interface RecognisedTable<K extends TableKind = TableKind> {
  readonly kind: K;
  readonly sheet: string;
  /** All of it: headings, rows, group rows, repeated headings after page breaks. */
  readonly area: Area;
  /** Rows of the headings, counted from 0 on the sheet; one for most. */
  readonly headings: { readonly row: number; readonly rows: number };
  /** Column of each meaning, counted from 0 on the sheet; in a transposed table the row. */
  readonly columns: Partial<Record<Field<K>, number>>;
  /** Services across the top, figures downwards. */
  readonly transposed: boolean;
  /** Name of the real Excel table, '' for a plain range. */
  readonly tableName: string;
  /** Reporting quarter, read from the headings, a title above or the sheet's name. */
  readonly quarter?: Quarter;
  /** 0 to 1: how sure the recognition is. */
  readonly certainty: number;
  /** 0 to 1, with two decimals: how sure the meaning of each column is. */
  readonly certainties: Readonly<Partial<Record<Field<K>, number>>>;
  /** Columns whose meaning is in doubt, for the officer to say; none for a table recognised without doubt. */
  readonly questions: readonly ColumnQuestion[];
  /** Columns of several years, of which the year that is reported counts (`tableOfYear`). */
  readonly byYear?: readonly YearColumn[];
  /** What cannot be told of them; such columns are none of `columns`. */
  readonly yearDoubts?: readonly YearDoubt[];
  /** What the officer said of it: the id of the kept mapping, and the columns whose meaning they picked. */
  readonly mapping?: { readonly id: string; readonly chosen: readonly number[] };
}

/** Below this certainty the officer is asked what a column means. */
export const askedBelow = 0.6;
/** How sure a second meaning must be to be offered. */
const offeredFrom = 0.4;

/**
 * The columns of a table whose meaning is in doubt, from the left, each with the meanings of its heading that no
 * other column has.
 */
export function askColumns(
  kind: TableKind,
  columns: ReadonlyMap<string, FoundColumn>,
  cells: readonly HeadingCell[],
): ColumnQuestion[] {
  const sure = new Set(
    [...columns].filter(([, found]) => found.certainty >= askedBelow).map(([field]) => field),
  );
  return [...columns]
    .filter(([, { certainty }]) => certainty < askedBelow)
    .map(([guess, { column }]) => {
      const cell = cells.find((each) => each.column === column);
      const others = [...(cell?.matches?.byKind.get(kind) ?? [])]
        .filter(([field, certainty]) => field !== guess && !sure.has(field) && certainty >= offeredFrom)
        .sort((a, b) => b[1] - a[1])
        .map(([field]) => field);
      return { column, heading: cell?.text ?? '', guess, others };
    })
    .sort((a, b) => a.column - b.column);
}
