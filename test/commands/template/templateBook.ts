import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { sheetNamed } from '../onWorkbook';

type Value = string | number;

/** Which column of the template has this heading. */
const columnOf = (sheet: Sheet, heading: string): number => {
  const found = sheet.tables[0]?.columns.findIndex(({ name }) => name === heading) ?? -1;
  if (found < 0) throw new Error(`The template has no column "${heading}".`);
  return found;
};

/** Row of a section of a paper, counted from 0. */
function rowOf(sheet: Sheet, section: string, paper: string): number {
  const used = sheet.usedArea();
  for (let row = 1; row < (used?.rows ?? 0); row += 1)
    if (
      sheet.value(row, columnOf(sheet, 'Section')) === section &&
      sheet.value(row, columnOf(sheet, 'Paper')) === paper
    )
      return row;
  throw new Error(`The template has no section "${section}".`);
}

/** Changes cells of one row of the template, by their headings, as an officer does. */
export function edit(
  workbook: Workbook,
  section: string,
  values: Readonly<Record<string, Value>>,
  paper = 'Summary',
): void {
  const sheet = sheetNamed(workbook, 'Template');
  const row = rowOf(sheet, section, paper);
  for (const [heading, value] of Object.entries(values))
    sheet.setCell(row, columnOf(sheet, heading), { value });
}

/** Adds a row below the last one; the table grows with it. */
export function addRow(workbook: Workbook, values: Readonly<Record<string, Value>>): void {
  const sheet = sheetNamed(workbook, 'Template');
  const [table] = sheet.tables;
  if (!table) throw new Error('There is no template.');
  const row = table.area.row + table.area.rows;
  table.area = { ...table.area, rows: table.area.rows + 1 };
  for (const [heading, value] of Object.entries(values))
    sheet.setCell(row, columnOf(sheet, heading), { value });
}

/** What stands on a sheet as text, down the columns of the page: row by row, from the left. */
export function wordsOn(workbook: Workbook, name: string): string[] {
  const sheet = sheetNamed(workbook, name);
  return [...sheet.cells.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, line]) =>
      [...line.entries()].sort(([a], [b]) => a - b).map(([, { value }]) => String(value ?? '')),
    )
    .filter((text) => text !== '');
}

/** Where a text begins on a sheet: its row; -1 for none. */
export function rowWith(workbook: Workbook, name: string, text: string): number {
  for (const [row, line] of sheetNamed(workbook, name).cells)
    for (const [, { value }] of line) if (value === text) return row;
  return -1;
}
