import { type Area, maxColumns, maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { pixels } from '../element';

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Empty lines offered beyond what is used: room to write. */
const spare = { rows: 60, columns: 12 };
const least = { rows: 100, columns: 26 };

/**
 * Where rows (or columns) stand, in pixels from the sheet's edge: all have one size but some, so that a million of
 * them cost nothing. Offsets are exact and rounded only when drawn; a chart placed in points then meets its cells.
 */
export class Axis {
  private readonly at: readonly number[];
  private readonly sizes: readonly number[];
  /** What the exceptions before each add to (or take from) the plain sum. */
  private readonly extra: readonly number[];

  /** `exceptions`: index and size of the lines that differ, in any order. */
  constructor(
    readonly count: number,
    private readonly size: number,
    exceptions: Iterable<readonly [number, number]>,
  ) {
    const sorted = [...exceptions].sort(([a], [b]) => a - b);
    this.at = sorted.map(([index]) => index);
    this.sizes = sorted.map(([, own]) => own);
    let sum = 0;
    const extra = [0];
    for (const own of this.sizes) extra.push((sum += own - size));
    this.extra = extra;
  }

  sizeOf(index: number): number {
    const place = this.exceptionsBefore(index);
    return this.at[place] === index ? (this.sizes[place] ?? this.size) : this.size;
  }

  /** Start of a line; of `count`, the end of the last. */
  offsetOf(index: number): number {
    return index * this.size + (this.extra[this.exceptionsBefore(index)] ?? 0);
  }

  /** The line in which an offset falls, never a hidden one; the first or last where it falls outside. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  get total(): number {
    return this.offsetOf(this.count);
  }

  private exceptionsBefore(index: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The axes of a sheet as far as the grid shows it: what is used, what is selected, and room to go on. */
export function sheetAxes(sheet: Sheet): SheetAxes {
  const extent = furthest([
    sheet.usedArea(true),
    sheet.selection,
    ...sheet.charts.map((chart) => chartArea(sheet, chart)),
  ]);
  const rows = Math.min(maxRows, Math.max(least.rows, extent.rows + spare.rows));
  const columns = Math.min(maxColumns, Math.max(least.columns, extent.columns + spare.columns));
  const rowSizes = [...sheet.rowFormats].map(
    ([row, format]) => [row, pixels(sheet.rowHeight(row, format))] as const,
  );
  const columnSizes = [...sheet.columnFormats].map(
    ([column, format]) => [column, pixels(sheet.columnWidth(column, format))] as const,
  );
  return {
    rows: new Axis(
      rows,
      pixels(sheet.defaultRowHeight),
      rowSizes.filter(([row]) => row < rows),
    ),
    columns: new Axis(
      columns,
      pixels(sheet.defaultColumnWidth),
      columnSizes.filter(([at]) => at < columns),
    ),
  };
}

function furthest(areas: readonly (Area | null)[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const area of areas) {
    if (!area) continue;
    // A selection of whole rows or columns does not stretch the sheet.
    if (area.rows < maxRows) rows = Math.max(rows, area.row + area.rows);
    if (area.columns < maxColumns) columns = Math.max(columns, area.column + area.columns);
  }
  return { rows, columns };
}

/** A generous block of plain cells that a chart lies over. */
function chartArea(sheet: Sheet, { left, top, width, height }: Sheet['charts'][number]): Area {
  return {
    row: 0,
    column: 0,
    rows: Math.ceil((top + height) / sheet.defaultRowHeight),
    columns: Math.ceil((left + width) / sheet.defaultColumnWidth),
  };
}
