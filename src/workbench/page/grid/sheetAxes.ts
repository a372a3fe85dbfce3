import { type Area, maxColumns, maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { pixels } from '../pixels';
import { Axis } from './axis';

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Empty lines offered beyond what is used: room to write. */
const spare = { rows: 60, columns: 12 };
const least = { rows: 100, columns: 26 };

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
