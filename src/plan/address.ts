import type { Area } from './snapshot';

/** Column letters of a column counted from 0: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters, in either case: "A" → 0, "aa" → 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 address of a cell counted from 0: (11, 4) → "E12". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a block; one cell gives one address: "A3:F40", "B2". */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Sheet name as it stands in a reference: quoted unless it is a plain word, inner apostrophes doubled. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Cell with its sheet, as findings print it: 'Appendix 1'!E12. */
export function sheetCell(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
}

/**
 * Block of an A1 address ("B2", "$A$3:F40"), without a sheet; null if it is not one or lies outside
 * Excel's 1,048,576 rows and 16,384 columns. Corners may come in any order.
 */
export function parseAddress(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (!match) return null;
  const [, letters1 = '', digits1 = '', letters2 = letters1, digits2 = digits1] = match;
  const rows = [Number(digits1) - 1, Number(digits2) - 1] as const;
  const columns = [columnIndex(letters1), columnIndex(letters2)] as const;
  if (Math.min(...rows) < 0 || Math.max(...rows) >= 1_048_576 || Math.max(...columns) >= 16_384) return null;
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
}

/** Whether two blocks share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
