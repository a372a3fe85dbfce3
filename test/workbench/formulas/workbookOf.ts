import type { Scalar } from '../../../src/xlsx/model/cell';
import type { Table } from '../../../src/xlsx/model/objects';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import { Workbook } from '../../../src/xlsx/model/workbook';

/** Row and column from 0 of "B3". */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Fills cells by their addresses; a text with a leading "=" is a formula. */
export function fill(sheet: Sheet, cells: Readonly<Record<string, Scalar>>): void {
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    const isFormula = typeof content === 'string' && content.startsWith('=');
    sheet.setCell(
      row,
      column,
      isFormula ? { value: null, formula: content.slice(1) } : { value: content, formula: undefined },
    );
  }
}

/** A workbook of sheets by name, each with its cells by address. */
export function workbookOf(sheets: Readonly<Record<string, Readonly<Record<string, Scalar>>>>): Workbook {
  const workbook = new Workbook();
  for (const [name, cells] of Object.entries(sheets)) fill(workbook.addSheet(name), cells);
  return workbook;
}

/** Value of a cell by its address: "B3", "Risks!B3". */
export function valueAt(workbook: Workbook, address: string): Scalar {
  const [cell = '', name] = address.split('!').reverse();
  const sheet = name === undefined ? workbook.sheets[0] : workbook.findSheet(name);
  const { row, column } = placeOf(cell);
  return sheet?.value(row, column) ?? null;
}

/** Makes a table of cells that are there, columns named by the cells of its first row. */
export function addTable(
  sheet: Sheet,
  name: string,
  [from, to]: readonly [string, string],
  showTotals = false,
): Table {
  const first = placeOf(from);
  const last = placeOf(to);
  const columns = last.column - first.column + 1;
  const table: Table = {
    id: `{${name}}`,
    name,
    area: { ...first, rows: last.row - first.row + 1, columns },
    showHeaders: true,
    showTotals,
    style: null,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButtons: true,
    filtered: false,
    columns: Array.from({ length: columns }, (_, index) => ({
      id: index + 1,
      name: String(sheet.value(first.row, first.column + index)),
    })),
  };
  sheet.tables.push(table);
  return table;
}
