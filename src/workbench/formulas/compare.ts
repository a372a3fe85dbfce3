import type { Scalar } from '../../xlsx/model/cell';
import { isError } from './values';

const collator = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/** Numbers come before texts, texts before FALSE and TRUE, whatever they say. */
const typeOrder = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/** What an empty cell counts as beside another value. */
const emptyBeside = (other: Scalar): Scalar =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const known = new Map<string, RegExp>();

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
