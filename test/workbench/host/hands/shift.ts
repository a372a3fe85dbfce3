import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import type { Area } from '../../../../src/grid/area';
import type { Sheet } from '../../../../src/xlsx/model/sheet';
import { absoluteAddress, parseReference } from '../../../../src/grid/a1';
import type { Cell } from '../../../../src/xlsx/model/cell';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { rewriteFormulas, type Part } from '../../../../src/workbench/host/cells/rewriteFormulas';

/** Rows or columns of a sheet that change their places. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'rows' | 'columns';
  /** Where a stretch of rows (columns) stands afterwards, counted from 0; null if nothing of it is left. */
  readonly stretch: (
    first: number,
    count: number,
  ) => { readonly first: number; readonly count: number } | null;
}

/** What a hand was asked to do and cannot do: a sentence for the person. Nothing was changed. */
export class HandRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HandRefused';
  }
}

/**
 * `count` rows or columns put in before `at`. A stretch below moves, one that reaches over `at` grows.
 * Example: a stretch of 3 rows from row 4, one row put in at 5: 4 rows from row 4.
 */
export const inserted = (sheet: Sheet, axis: Shift['axis'], at: number, count: number): Shift => ({
  sheet,
  axis,
  stretch: (first, length) =>
    first >= at
      ? { first: first + count, count: length }
      : { first, count: first + length > at ? length + count : length },
});

/**
 * `count` rows or columns taken out from `at` on. A stretch below moves up, one that loses a part shrinks.
 * Example: a stretch of 3 rows from row 4, row 5 taken out: 2 rows from row 4.
 */
export const deleted = (sheet: Sheet, axis: Shift['axis'], at: number, count: number): Shift => ({
  sheet,
  axis,
  stretch(first, length) {
    const end = first + length;
    const isGone = (line: number): number => Math.min(Math.max(line - at, 0), count);
    const left = length - (isGone(end) - isGone(first));
    return left > 0 ? { first: first - isGone(first), count: left } : null;
  },
});

/**
 * The column `from` cut out and put in so that it stands at `to`. What names the column follows it; a stretch that
 * holds all that moves stays. Throws HandRefused for one that would be torn apart.
 */
export function columnMoved(sheet: Sheet, from: number, to: number): Shift {
  const place = movedPlace(from, to);
  return {
    sheet,
    axis: 'columns',
    stretch(first, count) {
      const end = first + count;
      if (end <= Math.min(from, to) || first > Math.max(from, to)) return { first, count };
      const places = Array.from({ length: count }, (_, index) => place(first + index));
      const least = Math.min(...places);
      if (Math.max(...places) - least + 1 !== count)
        throw new HandRefused(
          `Something on the sheet “${sheet.name}” reaches over a part of the columns that would move. Nothing was moved.`,
        );
      return { first: least, count };
    },
  };
}

/** Where each column stands after one has moved. */
export const movedPlace =
  (from: number, to: number) =>
  (column: number): number => {
    if (column === from) return to;
    if (from < to && column > from && column <= to) return column - 1;
    if (to < from && column >= to && column < from) return column + 1;
    return column;
  };

/** A block of cells after a shift; null if nothing of it is left. */
export function shiftedArea(area: Area, { axis, stretch }: Shift): Area | null {
  const moved = axis === 'rows' ? stretch(area.row, area.rows) : stretch(area.column, area.columns);
  if (!moved) return null;
  return axis === 'rows'
    ? { ...area, row: moved.first, rows: moved.count }
    : { ...area, column: moved.first, columns: moved.count };
}

/**
 * What stands on a sheet beside its cells goes with the rows (columns): merges, tables, conditional formats, lists,
 * the printed area, titles, page breaks and frozen rows. Charts keep their places on the page: `shiftCharts` moves them.
 */
export function shiftObjects(shift: Shift): void {
  const { sheet } = shift;
  const areasOf = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftedArea(area, shift) ?? []);
  if (sheet.merges.length > 0) {
    // Of a merge one cell may be left, which is none.
    sheet.merges = areasOf(sheet.merges).filter(({ rows, columns }) => rows * columns > 1);
    sheet.touch('merges');
  }
  if (sheet.tables.length > 0) {
    sheet.tables = sheet.tables.flatMap((table) => {
      const area = shiftedArea(table.area, shift);
      if (area) table.area = area;
      return area ? [table] : [];
    });
    sheet.touch('tables');
  }
  if (sheet.conditionalFormats.length > 0) {
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
      format.areas = areasOf(format.areas);
      return format.areas.length > 0 ? [format] : [];
    });
    sheet.touch('conditionalFormats');
  }
  if (sheet.validations.length > 0) {
    sheet.validations = sheet.validations.flatMap((validation) => {
      validation.areas = areasOf(validation.areas);
      return validation.areas.length > 0 ? [validation] : [];
    });
    sheet.touch('validations');
  }
  shiftPage(sheet, shift, areasOf);
}

function shiftPage(sheet: Sheet, shift: Shift, areasOf: (areas: readonly Area[]) => Area[]): void {
  const { page } = sheet;
  const before = JSON.stringify([page, sheet.freeze]);
  if (page.printArea) {
    const areas = areasOf(page.printArea);
    page.printArea = areas.length > 0 ? areas : null;
  }
  const titles = shift.axis === 'rows' ? 'printTitleRows' : 'printTitleColumns';
  const title = page[titles] === null ? null : parseReference(page[titles]);
  if (title) {
    const area = shiftedArea(title.area, shift);
    page[titles] = area && absoluteAddress(area);
  }
  const breaks = shift.axis === 'rows' ? 'rowBreaks' : 'columnBreaks';
  page[breaks] = page[breaks].flatMap((line) => shift.stretch(line, 1)?.first ?? []);
  if (sheet.freeze) {
    const frozen = sheet.freeze[shift.axis];
    const count = frozen > 0 ? (shift.stretch(0, frozen)?.count ?? 0) : 0;
    sheet.freeze = { ...sheet.freeze, [shift.axis]: count };
  }
  if (JSON.stringify([page, sheet.freeze]) === before) return;
  sheet.touch('page');
  sheet.touch('view');
}

/** Charts whose place is told by the cells below them go along, and grow or shrink with the rows that they cover. */
export function shiftCharts(sheet: Sheet, lineOf: (points: number) => number): void {
  for (const chart of sheet.charts) {
    const top = lineOf(chart.top);
    const height = lineOf(chart.top + chart.height) - top;
    if (top === chart.top && height === chart.height) continue;
    chart.top = top;
    chart.height = Math.max(0, height);
    sheet.touch('charts');
  }
}

/** Rows with their cells and formats take new places; `placeOf` gives null for a row that goes. */
export function moveRows(sheet: Sheet, placeOf: (row: number) => number | null): void {
  for (const lines of [sheet.cells, sheet.rowFormats] as const) {
    const before = [...lines];
    lines.clear();
    for (const [row, line] of before) {
      const place = placeOf(row);
      if (place !== null) (lines as Map<number, typeof line>).set(place, line);
      if (place !== row) for (const one of [row, place]) if (one !== null) sheet.changedRows.add(one);
    }
  }
  tellFormulas(sheet);
}

/** The cells of all rows, and the columns' formats, take new places; columns are never taken out here. */
export function moveColumns(sheet: Sheet, placeOf: (column: number) => number): void {
  for (const [row, cells] of [...sheet.cells]) {
    const moved = [...cells].map(([column, cell]): [number, Cell] => [placeOf(column), cell]);
    sheet.cells.set(row, new Map(moved.sort(([a], [b]) => a - b)));
    sheet.changedRows.add(row);
  }
  const formats = [...sheet.columnFormats];
  sheet.columnFormats.clear();
  for (const [column, format] of formats) sheet.columnFormats.set(placeOf(column), format);
  sheet.touch('columns');
  tellFormulas(sheet);
}

/** Calculation looks again at each row that has, or had, a formula. */
export function tellFormulas(sheet: Sheet): void {
  for (const row of [...sheet.cells.keys(), ...sheet.changedRows]) sheet.formulaRows.add(row);
  sheet.touch('cells');
}

/**
 * References to the rows (columns) of a sheet follow them: in cells, names, charts, conditional formats, lists and the
 * formulas of tables. What is gone becomes #REF!, as in Excel. References to another workbook stay.
 */
export function shiftFormulas(workbook: Workbook, shift: Shift): void {
  rewriteFormulas(workbook, mayRefer, (part, _place, home) => shiftedPart(part, home, shift));
}

/** Throws what a shift would throw at one of the formulas, before anything is changed. */
export function tryFormulas(workbook: Workbook, shift: Shift): void {
  rewriteFormulas(workbook, mayRefer, (part, _place, home) => {
    shiftedPart(part, home, shift);
    return null;
  });
}

const mayRefer = (formula: string): boolean => /\d|:/.test(formula);

/** The new text of a reference to cells; null for what is none or stays as it is. */
function shiftedPart({ type, value }: Part, home: Sheet | null, shift: Shift): string | null {
  if (type !== 'range' && type !== 'range_beam') return null;
  const reference = parseA1Ref(value);
  if (!reference || !('range' in reference)) return null;
  const [sheet, ...more] = reference.context ?? [];
  if (more.length > 0) return null;
  const isMeant =
    sheet === undefined ? home === shift.sheet : sheet.toLowerCase() === shift.sheet.name.toLowerCase();
  if (!isMeant) return null;
  const { range } = reference;
  const first = shift.axis === 'rows' ? range.top : range.left;
  const last = shift.axis === 'rows' ? range.bottom : range.right;
  if (typeof first !== 'number' || typeof last !== 'number') return null;
  const moved = shift.stretch(first, last - first + 1);
  if (!moved) return '#REF!';
  const end = moved.first + moved.count - 1;
  if (moved.first === first && end === last) return null;
  const changed =
    shift.axis === 'rows' ? { top: moved.first, bottom: end } : { left: moved.first, right: end };
  return stringifyA1Ref({ ...reference, range: { ...range, ...changed } });
}
