import { holdsCell, type Area } from '../../grid/area';
import type { Cell, Scalar } from './cell';
import {
  plainPage,
  type Chart,
  type ConditionalFormat,
  type PageLayout,
  type Table,
  type Validation,
} from './objects';

/** Parts of a sheet that are written anew on saving once they have changed. */
export type SheetPart =
  | 'cells'
  | 'columns'
  | 'merges'
  | 'tables'
  | 'conditionalFormats'
  | 'validations'
  | 'charts'
  | 'page'
  | 'view'
  | 'properties';

export interface RowFormat {
  /** Points; undefined for the default height. */
  height?: number | undefined;
  hidden: boolean;
  style?: number | undefined;
}

export interface ColumnFormat {
  /** Points; undefined for the default width. */
  width?: number | undefined;
  hidden: boolean;
  style?: number | undefined;
}

/**
 * A worksheet. Cells are kept by row, then column, both counted from 0; an absent cell is empty and wears the
 * style of its row or column. Whoever changes something says so with `touch`, so that saving rewrites that and
 * nothing else; the setters here do it themselves.
 */
export class Sheet {
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly rowFormats = new Map<number, RowFormat>();
  readonly columnFormats = new Map<number, ColumnFormat>();
  /** Points, of rows and columns without a size of their own. */
  defaultRowHeight = 15;
  defaultColumnWidth = 48;
  merges: Area[] = [];
  tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  charts: Chart[] = [];
  /** Threaded comments that somebody has written since the file was opened. */
  comments: { readonly id: string; readonly text: string }[] = [];
  page: PageLayout = plainPage();
  protected = false;
  /** The sheet's own AutoFilter (not a table's) hides rows. */
  filtered = false;
  gridlines = true;
  headings = true;
  tabColor: string | null = null;
  freeze: { rows: number; columns: number } | null = null;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Rows whose cells have changed since the file was read. */
  readonly changedRows = new Set<number>();
  readonly changedParts = new Set<SheetPart>();
  /** Rows in which formulas were set or taken away, or lost their value, since calculation last looked. */
  readonly formulaRows = new Set<number>();

  constructor(
    readonly id: string,
    name: string,
  ) {
    this.name = name;
  }

  touch(part: SheetPart): void {
    this.changedParts.add(part);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  value(row: number, column: number): Scalar {
    return this.cell(row, column)?.value ?? null;
  }

  styleAt(row: number, column: number): number {
    return (
      this.cell(row, column)?.style ??
      this.rowFormats.get(row)?.style ??
      this.columnFormats.get(column)?.style ??
      0
    );
  }

  /** Changes a cell, making it if need be. */
  setCell(row: number, column: number, change: Partial<Cell>): Cell {
    let cells = this.cells.get(row);
    if (!cells) this.cells.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null, style: this.styleAt(row, column) }));
    if ('formula' in change || (change.value === null && cell.formula !== undefined))
      this.formulaRows.add(row);
    Object.assign(cell, change);
    this.changedRows.add(row);
    this.changedParts.add('cells');
    return cell;
  }

  /** Points from the sheet's top to the top of a row; hidden rows have no height. */
  topOf(row: number): number {
    let top = row * this.defaultRowHeight;
    for (const [at, format] of this.rowFormats)
      if (at < row) top += this.rowHeight(at, format) - this.defaultRowHeight;
    return top;
  }

  leftOf(column: number): number {
    let left = column * this.defaultColumnWidth;
    for (const [at, format] of this.columnFormats)
      if (at < column) left += this.columnWidth(at, format) - this.defaultColumnWidth;
    return left;
  }

  rowHeight(row: number, format = this.rowFormats.get(row)): number {
    return format?.hidden ? 0 : (format?.height ?? this.defaultRowHeight);
  }

  columnWidth(column: number, format = this.columnFormats.get(column)): number {
    return format?.hidden ? 0 : (format?.width ?? this.defaultColumnWidth);
  }

  setRow(row: number, change: Partial<RowFormat>): void {
    this.rowFormats.set(row, { hidden: false, ...this.rowFormats.get(row), ...change });
    this.changedRows.add(row);
    this.changedParts.add('cells');
  }

  setColumn(column: number, change: Partial<ColumnFormat>): void {
    this.columnFormats.set(column, { hidden: false, ...this.columnFormats.get(column), ...change });
    this.changedParts.add('columns');
  }

  /**
   * The smallest block that holds every cell with a value or formula (with `formats`, a style too), of the whole sheet or
   * within a block of it; null if none.
   */
  usedArea(formats = false, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const look = (row: number, cells: Map<number, Cell>): void => {
      for (const [column, cell] of cells) {
        // What lies within what is known to be used adds nothing.
        if (row >= top && row <= bottom && column >= left && column <= right) continue;
        if (within && !holdsCell(within, row, column)) continue;
        if (cell.value === null && cell.formula === undefined && !(formats && cell.style !== 0)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    };
    // Few rows are asked for one by one, many are gone through.
    if (within && within.rows < this.cells.size)
      for (let row = within.row; row < within.row + within.rows; row += 1) {
        const cells = this.cells.get(row);
        if (cells) look(row, cells);
      }
    else this.cells.forEach((cells, row) => look(row, cells));
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
