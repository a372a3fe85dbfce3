import { maxRows } from '../../../grid/area';

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
