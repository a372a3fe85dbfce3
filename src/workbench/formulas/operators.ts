import type { CellError, Scalar } from '../../xlsx/model/cell';
import { asNumber, toNumber, toText } from './coerce';
import { compare } from './compare';
import { errors, isError } from './values';

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
