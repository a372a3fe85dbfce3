import type { Sheet } from '../../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import {
  moveColumns,
  shiftObjects,
  shiftFormulas,
  tryFormulas,
  columnMoved,
  HandRefused,
  movedPlace,
  shiftedArea,
} from './shift';

/**
 * Cuts a column out and puts it in so that it stands at another place, as a co-author does it: columns between move up,
 * all that names them follows, and a table that holds both keeps the order of its columns as they stand. Columns count
 * from 0. Throws HandRefused for a protected sheet, a sheet with charts on it (they would have to move too), and where
 * a table, a merge, a list or a reference reaches over a part of what moves.
 *
 * Example: moveColumn(workbook, sheet, 4, 1): what stood in column E stands in B, what stood in B in C.
 */
export function moveColumn(workbook: Workbook, sheet: Sheet, from: number, to: number): void {
  if (from === to) return;
  if (sheet.protected) throw new HandRefused(`The sheet “${sheet.name}” is protected. Nothing was moved.`);
  if (sheet.charts.length > 0)
    throw new HandRefused(`There is a chart on the sheet “${sheet.name}”. No column was moved.`);
  const shift = columnMoved(sheet, from, to);
  const placeOf = movedPlace(from, to);
  const { tables, merges, conditionalFormats, validations, page } = sheet;
  const areas = [
    ...tables.map(({ area }) => area),
    ...merges,
    ...conditionalFormats.flatMap((format) => format.areas),
    ...validations.flatMap((validation) => validation.areas),
    ...(page.printArea ?? []),
  ];
  for (const area of areas) shiftedArea(area, shift);
  const rules = [
    ...conditionalFormats.map(({ areas: own, rule }) => ({
      areas: own,
      formula: rule.type === 'custom' ? rule.formula : '',
    })),
    ...validations.map(({ areas: own, formula1 }) => ({ areas: own, formula: formula1 })),
  ];
  const moves = (column: number): boolean => placeOf(column) !== column;
  // Written for its first cell, such a formula would name one column for all.
  for (const { areas: own, formula } of rules)
    if (own.some(({ column, columns }) => columns > 1 && (moves(column) || moves(column + columns - 1))))
      if (/(?:^|[^$A-Za-z])[A-Za-z]{1,3}\$?\d/.test(formula.replace(/"[^"]*"/g, '')))
        throw new HandRefused(
          `A conditional format or list on the sheet “${sheet.name}” reaches over the columns. Nothing was moved.`,
        );
  tryFormulas(workbook, shift);
  for (const table of tables) {
    const before = table.area.column;
    const after = shiftedArea(table.area, shift)?.column ?? before;
    table.columns = table.columns
      .map((column, index) => ({ column, place: placeOf(before + index) - after }))
      .sort((a, b) => a.place - b.place)
      .map(({ column }) => column);
  }
  moveColumns(sheet, placeOf);
  const { freeze } = sheet;
  const { columnBreaks } = page;
  shiftObjects(shift);
  // Frozen columns and page breaks are places on the sheet: they stay where they are.
  sheet.freeze = freeze;
  page.columnBreaks = columnBreaks;
  shiftFormulas(workbook, shift);
}
