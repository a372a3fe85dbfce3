import type { Area } from '../grid/area';
import type { CellContent, SheetDescription } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { writeSheet } from './writeSheet';

/** What is to be put in place of a described sheet. */
export interface Rewriting {
  /** As it was written; charts of these names that are still there go, and its tables, all of which are there. */
  readonly former: SheetDescription;
  readonly described: SheetDescription;
  /** Cells from A1 that both take. */
  readonly area: Area;
  /** Names of the charts that the sheet has now. */
  readonly chartNames: readonly string[];
}

/**
 * Queues one described sheet in place of another. Cells outside both, charts of other names, and the sheet itself
 * with its name, place and colour stay as they are.
 */
export function rewriteSheet(
  sheet: Excel.Worksheet,
  { former, described, area, chartNames }: Rewriting,
): void {
  const ours = new Set(former.charts.map(({ name }) => name));
  for (const name of chartNames) if (ours.has(name)) sheet.charts.getItem(name).delete();
  const cells = rangeOf(sheet, area);
  // What deleting a table does to the cells below is not documented: it becomes plain cells, and these are cleared.
  for (const { name } of former.tables) sheet.tables.getItem(name).convertToRange();
  cells.unmerge();
  cells.conditionalFormats.clearAll();
  cells.clear();
  resetSizes(sheet, former, described);
  sheet.horizontalPageBreaks.removePageBreaks();
  writeSheet(sheet, described);
}

/** Columns and rows that only the former sheet had take their usual sizes again. */
function resetSizes(sheet: Excel.Worksheet, former: SheetDescription, described: SheetDescription): void {
  const [columns, columnsBefore] = [described, former].map(({ columnWidths }) =>
    Math.max(0, ...columnWidths.map((one) => one.column + one.columns)),
  ) as [number, number];
  const [rows, rowsBefore] = [described, former].map(({ rowHeights }) =>
    Math.max(0, ...rowHeights.map((one) => one.row + one.rows)),
  ) as [number, number];
  if (columnsBefore > columns)
    rangeOf(sheet, {
      row: 0,
      column: columns,
      rows: 1,
      columns: columnsBefore - columns,
    }).format.useStandardWidth = true;
  if (rowsBefore > rows)
    rangeOf(sheet, { row: rows, column: 0, rows: rowsBefore - rows, columns: 1 }).format.useStandardHeight =
      true;
}

/** The description of a sheet with other contents in its cells, such as those that stand there now. */
export const withContents = (
  described: SheetDescription,
  contents: readonly (readonly CellContent[])[],
): SheetDescription => ({ ...described, blocks: [{ row: 0, column: 0, cells: contents }] });
