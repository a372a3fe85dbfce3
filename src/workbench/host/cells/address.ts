import { maxColumns, maxRows, type Area } from '../../../xlsx/model/cell';
import type { SheetRange } from './area';
import { isEntireColumns, isEntireRows } from './area';

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "B2", "A1:B2"; whole columns "A:B", whole rows "1:3"; with `$` for absolute: "$A$1". */
export function areaAddress(area: Area, $: '' | '$' = ''): string {
  const { row, column, rows, columns } = area;
  const left = $ + columnLetters(column);
  const right = $ + columnLetters(column + columns - 1);
  const top = `${$}${row + 1}`;
  const bottom = `${$}${row + rows}`;
  if (isEntireRows(area)) return `${top}:${bottom}`;
  if (isEntireColumns(area)) return `${left}:${right}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands in a reference: quoted unless it is a plain word that is no cell. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** "Sheet1!A1:B2", as Range.address gives it. */
export const sheetAddress = ({ sheet, area }: SheetRange): string =>
  `${quoteSheet(sheet.name)}!${areaAddress(area)}`;

/** "Sheet1!$A$1:$B$2", as formulas of names and charts hold it. */
export const absoluteAddress = ({ sheet, area }: SheetRange): string =>
  `${quoteSheet(sheet.name)}!${areaAddress(area, '$')}`;

/**
 * Reads "A1", "$A$1:B2", "A:C", "2:5", each with or without its sheet; corners in any order. null if the text is
 * no such address or lies outside a sheet. `sheet` is null where none is named.
 */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, cells = ''] = match;
  const area = parseArea(cells);
  return area && { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, area };
}

function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text.trim());
  if (!match) return null;
  const [whole, letters = '', digits = '', otherLetters, otherDigits] = match;
  const single = !whole.includes(':');
  const letters2 = single ? letters : (otherLetters ?? '');
  const digits2 = single ? digits : (otherDigits ?? '');
  // "A:C" and "2:5" are whole columns and rows; "A" or "A1:C" are nothing.
  if (single && (letters === '' || digits === '')) return null;
  if ((letters === '') !== (letters2 === '') || (digits === '') !== (digits2 === '')) return null;
  if (letters === '' && digits === '') return null;
  const rows = digits === '' ? [0, maxRows - 1] : [Number(digits) - 1, Number(digits2) - 1];
  const columns = letters === '' ? [0, maxColumns - 1] : [columnNumber(letters), columnNumber(letters2)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || bottom >= maxRows || right >= maxColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
