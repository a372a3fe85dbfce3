import type { Area } from '../../grid/area';
import type { CellContent, RagFormat, SheetDescription } from '../../sheets/description';
import type { MadeLook } from '../../sheets/made/madeLook';
import type { SizeBefore, UniformLook } from './place';

/** A sheet by its id, and by its name where the id is of an earlier session. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** A cell that a job writes: what it held, what it gets, and by what its row is known again. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number formats, where the job changes that of the cell. */
  readonly formats?: readonly [before: string, after: string];
  /** Of the row's other cells (anchors.ts); '' where there is nothing by which to know it. */
  readonly anchor: string;
}

/** One thing that a job does to the workbook, with what is needed to take it back. All of it can be kept as JSON. */
export type Deed =
  | {
      readonly kind: 'sheet added';
      readonly name: string;
      readonly copyOf?: SheetRef;
      /** What its cells hold once it is written; null where that was not worked out. */
      readonly contents: readonly (readonly [row: number, column: number, content: CellContent])[] | null;
      /** How it looks and what stands on it, where that was worked out. */
      readonly look?: MadeLook;
    }
  | { readonly kind: 'sheet renamed'; readonly sheet: SheetRef; readonly from: string; readonly to: string }
  | {
      readonly kind: 'cells written';
      readonly sheet: SheetRef;
      readonly cells: readonly CellChange[];
      /** By what the columns of the cells are known again; columns that are left out have no heading. */
      readonly columns?: readonly (readonly [column: number, anchor: string])[];
      /** By what the next filled row below rows that are written is known again; none where nothing stands there. */
      readonly beneath?: readonly string[];
    }
  | {
      readonly kind: 'table added' | 'columns added';
      readonly sheet: SheetRef;
      /** Name of the real table; '' for columns beside a plain range. */
      readonly table: string;
      /** Of the real table before columns were added; null for a new table and a plain range. */
      readonly tableBefore: Area | null;
      /** Headings of columns that were added one by one, to a table with a totals row. */
      readonly singly: readonly string[];
      /** The cells that are written; they were empty. */
      readonly area: Area;
      /** What they hold once they are written. */
      readonly contents: readonly (readonly [row: number, column: number, content: CellContent])[];
      readonly widthsBefore: readonly SizeBefore[];
      readonly heightsBefore: readonly SizeBefore[];
      /** How the cells looked where that was not plain; null for plain cells. */
      readonly lookBefore: UniformLook | null;
      /** By what the last row beside columns of a plain range is known again (anchors.ts). */
      readonly last?: string;
      /** The same of the row right below it; '' where nothing stands there. */
      readonly below?: string;
      /** Whether the cells below columns of a plain range were empty and plain. */
      readonly isPlainBelow?: boolean;
      /** What stood there all the same when it was written: it is put back. */
      readonly stood?: readonly (readonly [row: number, column: number, content: CellContent])[];
    }
  | {
      readonly kind: 'table grown';
      readonly sheet: SheetRef;
      readonly table: string;
      readonly from: Area;
      readonly to: Area;
    }
  | {
      readonly kind: 'sheet rewritten';
      readonly sheet: SheetRef;
      readonly described: SheetDescription;
      /** What stood there before, with the contents that its cells had. */
      readonly former: SheetDescription;
      readonly area: Area;
      /** The formulas of the hidden names by which it is known. */
      readonly marks: readonly (readonly [name: string, before: string, after: string])[];
      /** Cells in which something else stood when it was written: they are put back last. */
      readonly stood?: readonly (readonly [row: number, column: number, content: CellContent])[];
    }
  | {
      /** A custom XML part of ours, of which there is one of a namespace and key. */
      readonly kind: 'part written';
      readonly namespace: string;
      readonly key: string;
      readonly before: string | null;
      readonly after: string | null;
      /** Its id while the job runs, where it was there before. */
      readonly partId?: string;
    }
  | {
      readonly kind: 'RAG formats replaced';
      readonly sheet: SheetRef;
      readonly areas: readonly Area[];
      readonly before: readonly RagFormat[];
      /** By what the columns of the areas are known again; columns that are left out have no heading. */
      readonly columns?: readonly (readonly [column: number, anchor: string])[];
    };

/** Whether the sheet of a deed stands open once it is done: the step then keeps which one stood open before. */
export const opensSheet = (
  deed: Deed,
): deed is Extract<Deed, { readonly kind: 'sheet added' | 'sheet rewritten' }> =>
  deed.kind === 'sheet added' || deed.kind === 'sheet rewritten';

/** All that one job did, or was about to do: one step back for Restore. */
export interface Step {
  /** Its number, and a few letters of what it does: no two have the same. */
  readonly id: string;
  readonly order: number;
  /** What Restore says once it is taken back. */
  readonly restored: string;
  readonly deeds: readonly Deed[];
  /** The workbook's sheets as they were called, where it would put back formulas that name any. */
  readonly named?: readonly SheetRef[];
  /** The sheet that stood open, where the step opens another. */
  readonly open?: SheetRef;
  /** The deeds say what really stood there when they were done, and not what was read before. */
  readonly isSeen?: boolean;
}

/** Name of a new sheet until all of it is written: nobody else gives a sheet such a name. */
export const nameWhileWritten = (step: string, index: number): string => `step ${step} ${index + 1}`;

/** The hidden name of a sheet's own by which the step that added it finds it again. */
export const stepName = 'BusinessPlanStep';
