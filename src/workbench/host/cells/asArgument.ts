import { maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { invalidArgument, itemExists } from '../kernel/officeError';

/** The named colours of HTML 4, and orange: those that add-ins write in words. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/** Arguments come as JSON from the add-in; what is not of the expected kind is InvalidArgument. */

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of Excel's enumeration names, spelled as Excel spells it. */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const name = names.find((known) => known === value);
  if (name === undefined) throw invalidArgument();
  return name;
}

/** An argument that may be left out: the client sends null for it. */
export function optional<Value>(value: unknown, read: (value: unknown) => Value, otherwise: Value): Value {
  return value === undefined || value === null ? otherwise : read(value);
}

export function asOptions(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/**
 * A chart has one font here, and its title a size of its own; that is what the file layer writes. What would need more
 * (a legend in another font, a title that is not bold) is refused.
 */

export function asFontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

/** "#RRGGBB" in capitals of "#abc", "#aabbcc", "AABBCC" or a colour's name; InvalidArgument for anything else. */
export function parseColor(value: unknown): string {
  const text = String(value).trim().toLowerCase();
  const name = named[text];
  if (name) return name;
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text) ?? [];
  if (digits === '') throw invalidArgument();
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${full.toUpperCase()}`;
}

/**
 * Checks a sheet's name by Excel's rules: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at either end,
 * not "History", and no other sheet's (capitals do not count).
 */
export function checkSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const isAllowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw invalidArgument();
  const wanted = name.toLowerCase();
  const isTaken = workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted);
  if (isTaken || workbook.takenNames.has(wanted)) throw itemExists();
}

/** "Sheet2", or the next number that is free. */
export function nextSheetName(workbook: Workbook): string {
  const taken = new Set([
    ...workbook.takenNames,
    ...workbook.sheets.map((sheet) => sheet.name.toLowerCase()),
  ]);
  let number = workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/**
 * Whether a text may name a table or a range: it begins with a letter, _ or \, goes on with letters, digits, dots
 * or underscores, is no cell reference (A1 or R1C1 form) and at most 255 characters long.
 */
export function isName(text: string): boolean {
  if (text.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text)) return false;
  if (/^[rc]$/i.test(text) || /^r\d*c\d*$/i.test(text)) return false;
  const cell = /^([a-z]{1,3})(\d+)$/i.exec(text);
  return !cell || Number(cell[2]) > maxRows || Number(cell[2]) === 0 || columnAfterLast(cell[1] ?? '');
}

/** Columns end at XFD. */
const columnAfterLast = (letters: string): boolean => letters.length === 3 && letters.toUpperCase() > 'XFD';
