import type { Cell } from '../../../xlsx/model/cell';
import type { Sheet } from '../../../xlsx/model/sheet';

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
