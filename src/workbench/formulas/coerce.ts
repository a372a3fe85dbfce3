import type { CellError, Scalar } from '../../xlsx/model/cell';
import { parseDate, parseNumber, parseTime } from '../../xlsx/shown/numberFormats';
import { errors, isError } from './values';

const british = { locale: 'en-GB' };

/** Number that a text stands for in Excel (en-GB): "12", "£1,234.50", "12%", "1/4/2026", "10:30"; else null. */
export function readNumber(text: string): number | null {
  if (!/\d/.test(text)) return null;
  const read = parseNumber(text, british) ?? parseDate(text, british) ?? parseTime(text, british);
  return read?.value ?? null;
}

/** Number of a value in arithmetic: an empty cell is 0, TRUE 1, a text the number it stands for, else #VALUE!. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return readNumber(value) ?? errors.value;
}

/** Text of a value in & and text functions: an empty cell is "", numbers have up to 15 digits. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value : numberText(value);
}

/** Truth of a value in a condition: numbers other than 0 are true; of texts only "TRUE" and "FALSE" are taken. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  const text = value.toUpperCase();
  return text === 'TRUE' ? true : text === 'FALSE' ? false : errors.value;
}

function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size === 0 || (size >= 1e-9 && size < 1e15)) return plainDecimal(rounded);
  const [mantissa = '', exponent = '0'] = rounded.toExponential().split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** JavaScript turns to exponents below 1e-6 already. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(24).replace(/0+$/, '') : text;
}

/** Result of arithmetic as a cell can hold it: what is no number or too large is #NUM!, and -0 is 0. */
export const asNumber = (value: number): number | CellError =>
  Number.isFinite(value) ? (value === 0 ? 0 : value) : errors.num;
