import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { invalidArgument, itemExists } from '../kernel/officeError';
import { maxRows } from '../../../grid/area';

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
