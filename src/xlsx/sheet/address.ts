import { maxColumns, maxRows, type Area } from '../model/cell';

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" → 0; -1 for what is no column. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) return -1;
    index = index * 26 + letter - 64;
  }
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "B2" or "B2:D5", as ref and sqref attributes write it. */
export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

const pattern = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Reads "B2", "B2:D5", "$A:$C", "3:4"; null for what is no reference. */
export function parseArea(address: string): Area | null {
  const match = pattern.exec(address.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const left = firstColumn === undefined ? 0 : columnIndex(firstColumn);
  const right = lastColumn === undefined ? maxColumns - 1 : columnIndex(lastColumn);
  const top = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const bottom = lastRow === undefined ? maxRows - 1 : Number(lastRow) - 1;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** A sqref: areas separated by spaces. What is no reference is left out. */
export const parseAreas = (addresses: string): Area[] =>
  addresses
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is Area => area !== null);

export const areasAddress = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');
