import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { absoluteAddress, parseReference } from '../../../grid/a1';
import { shiftedArea, type Shift } from './shift';

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
