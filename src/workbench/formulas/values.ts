import type { Area } from '../../grid/area';
import type { CellError, Scalar } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';
import { parseDate, parseNumber, parseTime } from '../../xlsx/shown/numberFormats';

export interface Block {
  readonly sheet: Sheet;
  readonly area: Readonly<Area>;
}

/** Cells that a formula points at; more than one block for a union such as (A1,C3). */
export interface Reference {
  readonly kind: 'reference';
  readonly blocks: readonly Block[];
}

/** An array of values that stands in no cells: {1,2;3,4} or A1:A3*2. Rows of equal length, at least one. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly Scalar[])[];
}

/** What an expression comes to. null is an empty cell or an argument left out. */
export type Value = Scalar | Matrix | Reference;

export const errors = {
  null: { error: '#NULL!' },
  div0: { error: '#DIV/0!' },
  value: { error: '#VALUE!' },
  ref: { error: '#REF!' },
  name: { error: '#NAME?' },
  num: { error: '#NUM!' },
  na: { error: '#N/A' },
  calc: { error: '#CALC!' },
} as const satisfies Record<string, CellError>;

/** Told by its shape, so that it is never taken for a reference or an array. */
export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export const isMatrix = (value: Value): value is Matrix =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'matrix';

export const isReference = (value: Value): value is Reference =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';

export const isScalar = (value: Value): value is Scalar => !isMatrix(value) && !isReference(value);

export const reference = (sheet: Sheet, area: Area): Reference => ({
  kind: 'reference',
  blocks: [{ sheet, area }],
});

export const matrix = (rows: readonly (readonly Scalar[])[]): Matrix => ({ kind: 'matrix', rows });

export const firstError = (values: readonly Scalar[]): CellError | undefined => values.find(isError);

/**
 * Thrown when a formula is beyond this evaluator: an unknown function, a link to another workbook, an array that
 * would spill, a cell that could not be evaluated itself. Caught in one place, where the cell keeps the value of
 * its file. It passes by IFERROR, as an error value would not.
 */
export class Unevaluable extends Error {
  override readonly name = 'Unevaluable';
}

const british = { locale: 'en-GB' };

const collator = new Intl.Collator('en-GB', { sensitivity: 'accent' });

const known = new Map<string, RegExp>();

type Arithmetic = (a: number, b: number) => number | CellError;

const arithmetic: Partial<Record<string, Arithmetic>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? errors.div0 : a / b),
  '^': power,
};

const comparisons: Partial<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

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

/** Excel has no 0^0, and no roots of negative numbers. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return errors.num;
  if (base === 0 && exponent < 0) return errors.div0;
  return asNumber(base ** exponent);
}

/** Result of `a operator b` for single values; the left error goes before the right. */
export function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const holds = comparisons[operator];
  if (holds) return holds(compare(a, b));
  if (operator === '&') return concatenate(a, b);
  const calculate = arithmetic[operator];
  if (!calculate) throw new Error(`Unknown operator ${operator}`);
  const left = toNumber(a);
  const right = toNumber(b);
  if (isError(left)) return left;
  if (isError(right)) return right;
  const result = calculate(left, right);
  return isError(result) ? result : asNumber(result);
}

function concatenate(a: Scalar, b: Scalar): Scalar {
  const left = toText(a);
  const right = toText(b);
  return isError(left) ? left : isError(right) ? right : left + right;
}

/** Result of -a, +a and a%. A plus changes nothing, not even a text. */
export function unary(operator: string, a: Scalar): Scalar {
  if (operator === '+') return a;
  const number = toNumber(a);
  if (isError(number)) return number;
  return asNumber(operator === '%' ? number / 100 : -number);
}

/** Result of arithmetic as a cell can hold it: what is no number or too large is #NUM!, and -0 is 0. */
export const asNumber = (value: number): number | CellError =>
  Number.isFinite(value) ? (value === 0 ? 0 : value) : errors.num;

/** Numbers come before texts, texts before FALSE and TRUE, whatever they say. */
const typeOrder = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/** What an empty cell counts as beside another value. */
const emptyBeside = (other: Scalar): Scalar =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Excel compares fifteen digits: 0.1+0.2 equals 0.3. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const near = Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
  if (near && Number(a.toPrecision(15)) === Number(b.toPrecision(15))) return 0;
  return a < b ? -1 : 1;
}

/**
 * Order of two values as <, = and > see it: negative, 0 or positive. Capitals and small letters are equal; an
 * empty cell is 0, "" or FALSE, whichever the other is. Errors have no order: the caller has dealt with them.
 */
export function compare(a: Scalar, b: Scalar): number {
  const left = a === null ? emptyBeside(b) : a;
  const right = b === null ? emptyBeside(a) : b;
  if (isError(left) || isError(right)) throw new Error('Errors cannot be compared.');
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toLowerCase() === right.toLowerCase() ? 0 : collator.compare(left, right);
  }
  return typeOrder(left) - typeOrder(right) || Number(left) - Number(right);
}

/** Whether two values are the same to = and to searches; an error equals only itself there. */
export function equal(a: Scalar, b: Scalar): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return compare(a, b) === 0;
}

/** Whether a text has wildcards of Excel: * for any text, ? for one character; ~ takes their meaning away. */
export const hasWildcards = (pattern: string): boolean => /[*?~]/.test(pattern);

/** Regular expression of a text with wildcards; capitals do not matter. `whole`: it must match all of the other text. */
export function wildcardExpression(pattern: string, whole: boolean): RegExp {
  const key = `${whole ? '=' : '~'}${pattern}`;
  let expression = known.get(key);
  if (!expression) {
    const source = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
      if (part === '*') return '[\\s\\S]*';
      if (part === '?') return '[\\s\\S]';
      return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    });
    expression = new RegExp(whole ? `^${source}$` : source, 'i');
    if (known.size > 5_000) known.clear();
    known.set(key, expression);
  }
  return expression;
}
