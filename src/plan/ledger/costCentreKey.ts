import type { CellValue } from '../snapshot';

/**
 * A cost centre or account as codes are compared: capitals, no spaces, no noughts in front of a number. A code that
 * was typed as a number and one typed as text are the same: 12001, "12001", "0012001", "12,001" shown of a number.
 */
export function costCentreKey(code: string): string {
  const plain = code.toUpperCase().replace(/\s+/g, '');
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

/** A code as it stands: a number's own digits, whatever separators its format shows; else what the cell shows. */
export const codeOf = (value: CellValue, text: string): string =>
  typeof value === 'number' && Number.isInteger(value) && !/^0\d/.test(text) ? String(value) : text;
