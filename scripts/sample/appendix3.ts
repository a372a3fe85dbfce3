import { columnLetters } from '../../src/grid/a1';
import type { PublishedBudgets } from './published';
import type { SheetWriter } from './sheetWriter';
import type { Look } from './styles';

/** Column I is a hidden check of the officer's own. */
export const appendix3Columns = [
  { width: 36 },
  ...Array.from({ length: 7 }, () => ({ width: 16 })),
  { width: 14, hidden: true },
];

const cell: Look = { border: true, vertical: 'top' };
const heading: Look = { ...cell, bold: true, wrap: true, fill: 'D9E1F2', vertical: 'center' };
const money: Look = { ...cell, format: '#,##0;-#,##0', horizontal: 'right' };

/** Local and central risk budgets of 2017/18 in £'000, and below them the same turned on its side. */
export function writeAppendix3(sheet: SheetWriter, { title, table1, table2 }: PublishedBudgets): void {
  sheet.set(0, 0, title, { bold: true, size: 12 });
  sheet.height(0, 18);
  sheet.setRow(2, 0, table1.header, heading);
  sheet.height(2, 42);
  table1.rows.forEach((cells, index) => {
    const row = 3 + index;
    writeLine(sheet, row, cells);
    const total = cells.slice(1).reduce((sum, text, at) => (at % 2 === 0 ? sum + amount(text) : sum), 0);
    sheet.set(row, 8, { formula: `B${row + 1}+D${row + 1}`, value: total }, { format: '#,##0;-#,##0' });
  });
  const twin = 5 + table1.rows.length;
  sheet.set(twin, 0, table2.title, { bold: true });
  table2.header.forEach((text, column) => sheet.set(twin + 1, column, text || null, heading));
  sheet.height(twin + 1, 42);
  table2.rows.forEach((cells, index) => writeLine(sheet, twin + 2 + index, cells));
  sheet.footer = '&CPage &P of &N';
}

function writeLine(sheet: SheetWriter, row: number, cells: readonly string[]): void {
  cells.forEach((text, column) =>
    sheet.set(row, column, column === 0 ? text : amount(text), column === 0 ? cell : money),
  );
}

const amount = (text: string): number => Number(text.replace(/,/g, ''));

/** References of the chart's series: services down the first column, one series a budget column. */
export const appendix3Chart = {
  categories: "'Appendix 3'!$A$4:$A$10",
  series: [1, 2].map((column) => ({
    name: `'Appendix 3'!$${columnLetters(column)}$3`,
    values: `'Appendix 3'!$${columnLetters(column)}$4:$${columnLetters(column)}$10`,
  })),
};
