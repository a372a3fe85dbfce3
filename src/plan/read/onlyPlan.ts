import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { planColumn, planOfRows } from './planColumn';
import { isSameName } from '../../words/fold';

/**
 * The workbook as one of several plans sees it: in tables with a column "Plan" the rows of the other plans are empty.
 * Rows keep their places, so that cells are still found where they stand. With '' nothing changes.
 */
export function onlyPlan<Workbook extends WorkbookSnapshot>(
  workbook: Workbook,
  tables: readonly RecognisedTable[],
  plan: string,
): Workbook {
  if (plan === '') return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withoutOthers(sheet, tables, plan)) };
}

function withoutOthers(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  plan: string,
): SheetSnapshot {
  const { used } = sheet;
  const emptied = new Map<number, { from: number; to: number }[]>();
  for (const table of tables.filter((one) => one.sheet === sheet.name)) {
    const column = planColumn(sheet, table);
    if (column === undefined) continue;
    const from = Math.min(table.area.column, column);
    for (const [row, name] of planOfRows(sheet, table, column))
      if (name !== '' && !isSameName(name, plan))
        emptied.set(row, [...(emptied.get(row) ?? []), { from, to: table.area.column + table.area.columns }]);
  }
  if (!used || emptied.size === 0) return sheet;
  const emptyRows = <Cell>(rows: readonly (readonly Cell[])[], empty: Cell): (readonly Cell[])[] =>
    rows.map((cells, index) => {
      const spans = emptied.get(used.row + index);
      if (!spans) return cells;
      return cells.map((cell, at) =>
        spans.some(({ from, to }) => used.column + at >= from && used.column + at < to) ? empty : cell,
      );
    });
  return { ...sheet, values: emptyRows(sheet.values, ''), text: emptyRows(sheet.text, '') };
}
