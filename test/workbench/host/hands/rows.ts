import { type Area, maxRows } from '../../../../src/grid/area';
import type { Sheet } from '../../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { shiftFormula } from '../../../../src/grid/a1';
import {
  moveRows,
  shiftCharts,
  shiftObjects,
  shiftFormulas,
  tryFormulas,
  deleted,
  HandRefused,
  inserted,
  type Shift,
} from './shift';

/**
 * Puts whole empty rows in above a row, as a co-author does it. What stands below moves down, and all that names it
 * follows. The new rows look like the row above, or, below the headings of a table, like the row below; calculated
 * columns of a table go on in them. `at` and `count` count rows from 0; throws HandRefused where Excel or this hand
 * cannot do it. Values of formulas are as before: `recalculate` brings them up to date.
 *
 * Example: insertRows(workbook, sheet, 3, 1) with "Total" in A4: "Total" stands in A5, and =A4 elsewhere reads =A5.
 */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  guard(sheet, at, count);
  const last = Math.max(-1, ...sheet.cells.keys());
  if (last >= at && last + count >= maxRows)
    throw new HandRefused(`The sheet “${sheet.name}” is filled to its last row. No row was inserted.`);
  shiftRows(workbook, inserted(sheet, 'rows', at, count), (row) => (row >= at ? row + count : row));
  const isBelowHeadings = sheet.tables.some(({ area, showHeaders }) => showHeaders && area.row === at - 1);
  const pattern = isBelowHeadings ? at + count : at - 1;
  for (let row = at; row < at + count; row += 1) dress(sheet, row, pattern);
}

/**
 * Takes whole rows out, as a co-author does it. What stands below moves up; formulas that named only what is gone show
 * #REF!. Throws HandRefused for the headings of a table that stays, and for all rows of a table.
 *
 * Example: deleteRows(workbook, sheet, 3, 1): what stood in row 5 stands in row 4.
 */
export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  guard(sheet, at, count);
  const end = at + count;
  for (const { name, area, showHeaders, showTotals } of sheet.tables) {
    const tableEnd = area.row + area.rows;
    if (at <= area.row && end >= tableEnd) continue;
    if (showHeaders && at <= area.row && end > area.row)
      throw new HandRefused(
        `Row ${area.row + 1} holds the headings of the table “${name}”. No row was deleted.`,
      );
    const first = area.row + (showHeaders ? 1 : 0);
    if (at <= first && end >= tableEnd - (showTotals ? 1 : 0))
      throw new HandRefused(`The table “${name}” keeps at least one row. No row was deleted.`);
  }
  const losesTotals = sheet.tables.filter(({ area, showTotals }) => {
    const totals = area.row + area.rows - 1;
    return showTotals && at <= totals && end > totals;
  });
  for (const table of losesTotals) table.showTotals = false;
  for (const format of sheet.conditionalFormats)
    reanchor(format.areas, at, end, (move) => {
      if (format.rule.type === 'custom') format.rule = { ...format.rule, formula: move(format.rule.formula) };
    });
  for (const validation of sheet.validations)
    reanchor(validation.areas, at, end, (move) => {
      validation.formula1 = move(validation.formula1);
      if (validation.formula2 !== null) validation.formula2 = move(validation.formula2);
    });
  shiftRows(workbook, deleted(sheet, 'rows', at, count), (row) =>
    row < at ? row : row < end ? null : row - count,
  );
}

function guard(sheet: Sheet, at: number, count: number): void {
  if (sheet.protected) throw new HandRefused(`The sheet “${sheet.name}” is protected. Nothing was changed.`);
  const isSound =
    Number.isInteger(at) && Number.isInteger(count) && at >= 0 && count >= 1 && at + count <= maxRows;
  if (!isSound)
    throw new HandRefused(`There are no such rows: ${count} from row ${at + 1}. Nothing was changed.`);
}

function shiftRows(workbook: Workbook, shift: Shift, placeOf: (row: number) => number | null): void {
  const { sheet } = shift;
  tryFormulas(workbook, shift);
  const edges = sheet.charts.flatMap(({ top, height }) => [top, top + height]);
  const corners = new Map(edges.map((edge) => [edge, cornerOf(sheet, edge)]));
  moveRows(sheet, placeOf);
  shiftObjects(shift);
  shiftFormulas(workbook, shift);
  shiftCharts(sheet, (points) => {
    const corner = corners.get(points);
    if (!corner) return points;
    const place = shift.stretch(corner.row, 1);
    // The row below the edge is gone: the edge is where that row began.
    if (!place) return sheet.topOf(shift.stretch(0, corner.row + 1)?.count ?? 0);
    return sheet.topOf(place.first) + corner.rest;
  });
}

/** Formulas of formats and lists are written for their first cell: if its row goes, for the first that is left. */
function reanchor(
  areas: readonly Area[],
  at: number,
  end: number,
  renew: (move: (formula: string) => string) => void,
): void {
  const [first] = areas;
  if (!first || first.row < at || first.row >= end) return;
  const left = areas.find((area) => area.row < at || area.row + area.rows > end);
  if (!left) return;
  const to = { row: left.row < at ? left.row : Math.max(left.row, end), column: left.column };
  renew((formula) => shiftFormula(formula, first, to));
}

/** The row below a height on the sheet, and how far down in that row. */
function cornerOf(sheet: Sheet, points: number): { readonly row: number; readonly rest: number } {
  let row = 0;
  let rest = points;
  for (; row < maxRows && rest >= sheet.rowHeight(row); row += 1) rest -= sheet.rowHeight(row);
  return { row, rest };
}

/** A new row takes its look from another, and the calculated columns of the table that it stands in. */
function dress(sheet: Sheet, row: number, pattern: number): void {
  const format = sheet.rowFormats.get(pattern);
  if (format) sheet.setRow(row, { ...format, hidden: false });
  for (const [column, { style }] of sheet.cells.get(pattern) ?? []) sheet.setCell(row, column, { style });
  for (const { area, columns } of sheet.tables) {
    if (row <= area.row || row >= area.row + area.rows) continue;
    columns.forEach(({ calculated }, index) => {
      const column = area.column + index;
      const formula = sheet.cell(pattern, column)?.formula;
      if (calculated === undefined || formula === undefined) return;
      sheet.setCell(row, column, {
        formula: shiftFormula(formula, { row: pattern, column }, { row, column }),
        value: null,
      });
    });
  }
}
