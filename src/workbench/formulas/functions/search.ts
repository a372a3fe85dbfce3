import type { Scalar } from '../../../xlsx/model/cell';
import { compare, equal, hasWildcards, wildcardExpression } from '../compare';
import { isError, Unevaluable } from '../values';

/** Which of several equal values is found. */
export type Direction = 'first' | 'last';

/** Whether two values are of the same kind; lookups never take a number for a text. Empty cells match nothing. */
const sameKind = (a: Scalar, b: Scalar): boolean =>
  a !== null && b !== null && typeof a === typeof b && !isError(b);

/**
 * Place (from 0) of a value in a list, -1 for none. An empty value looks for 0. `wildcards`: * and ? in the wanted
 * text stand for other characters.
 */
export function exactPlace(
  wanted: Scalar,
  list: readonly Scalar[],
  direction: Direction,
  wildcards: boolean,
): number {
  const sought = wanted ?? 0;
  const expression =
    wildcards && typeof sought === 'string' && hasWildcards(sought) ? wildcardExpression(sought, true) : null;
  const matches = (value: Scalar): boolean =>
    expression
      ? typeof value === 'string' && expression.test(value)
      : sameKind(sought, value) && equal(sought, value);
  return direction === 'first' ? list.findIndex(matches) : lastIndex(list, matches);
}

function lastIndex(list: readonly Scalar[], matches: (value: Scalar) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) if (matches(list[at] ?? null)) return at;
  return -1;
}

/**
 * Place of the value or, where it is missing, of the next smaller or larger one; -1 for none. Values of another
 * kind are passed over; of equal ones the last is found in an ascending list, as by MATCH and VLOOKUP.
 */
export function approximatePlace(
  wanted: Scalar,
  list: readonly Scalar[],
  side: 'smaller' | 'larger',
): number {
  const sought = wanted ?? 0;
  const sign = side === 'smaller' ? 1 : -1;
  let best = -1;
  let before: Scalar = null;
  for (const [at, value] of list.entries()) {
    if (!sameKind(sought, value)) continue;
    // Excel halves the list, and what it comes by in a list out of order cannot be foretold without doing likewise.
    if (before !== null && sign * compare(before, value) > 0) {
      throw new Unevaluable('a search for the nearest value in a list that is not sorted');
    }
    before = value;
    if (sign * compare(value, sought) <= 0) best = at;
  }
  return best;
}

/** As `approximatePlace`, in a list of any order, as XLOOKUP does; of equal values the first. */
export function nearestPlace(wanted: Scalar, list: readonly Scalar[], side: 'smaller' | 'larger'): number {
  const sign = side === 'smaller' ? 1 : -1;
  let best = -1;
  for (const [at, value] of list.entries()) {
    if (!sameKind(wanted, value) || sign * compare(value, wanted) > 0) continue;
    if (best < 0 || sign * compare(value, list[best] ?? null) > 0) best = at;
  }
  return best;
}
