import { isReferenceOperator, parseFormula, partsOf, type Expression } from './parseFormula';
import { findFunction } from './functions/findFunction';
import { isSpilling } from '../../xlsx/formula/fileFormula';
import type { Arrays, Context } from './context';
import { arrayFunctions } from './functions/arrays';
import { intersectImplicitly } from './references';
import { isMatrix, isReference, Unevaluable, type Value } from './values';

/**
 * The functions whose arguments a plain formula works through as arrays without being an array formula, and from
 * which argument (counted from 0) to which.
 */
const forcing: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['SUMPRODUCT', [0, Infinity]],
  ['MMULT', [0, Infinity]],
  ['LOOKUP', [1, Infinity]],
  ['INDEX', [0, 0]],
  ['AGGREGATE', [2, Infinity]],
]);

/**
 * Whether a formula must be kept as a dynamic array formula: it calls a function that answers with more than one
 * value, or hands ranges to an operator or a function of single values. Kept as a plain formula, Excel would take of
 * each range the one cell in the formula's row or column. A name may stand for a range. A formula that cannot be read
 * needs none.
 */
export function needsArrays(formula: string): boolean {
  const expression = parseFormula(formula);
  return expression !== null && (isManyCells(expression, none) || worksThroughRanges(expression, none));
}

type Variables = ReadonlySet<string>;
const none: Variables = new Set();

function worksThroughRanges(part: Expression, variables: Variables): boolean {
  const known = part.type === 'LetExpression' ? withDeclared(part, variables) : variables;
  const parts = partsOf(part);
  if (part.type === 'CallExpression' && isSpilling(String(part.callee.name))) return true;
  if (takesSingles(part) && parts.some((inner) => isManyCells(inner, known))) return true;
  return parts.some((inner) => worksThroughRanges(inner, known));
}

function withDeclared(
  { declarations }: Extract<Expression, { type: 'LetExpression' }>,
  variables: Variables,
): Variables {
  return new Set([...variables, ...declarations.map(({ id }) => id.name.toLowerCase())]);
}

function takesSingles(part: Expression): boolean {
  if (part.type === 'UnaryExpression') return part.operator !== '#' && part.operator !== '@';
  if (part.type === 'BinaryExpression') return !isReferenceOperator(part.operator);
  return (
    part.type === 'CallExpression' && findFunction(String(part.callee.name).toUpperCase())?.kind === 'scalars'
  );
}

/** A reference to more than one cell, as far as its text tells. */
function isManyCells(part: Expression, variables: Variables): boolean {
  if (part.type === 'UnaryExpression') return part.operator === '#';
  // Table1[@Q1]:Table1[@Q4]
  if (part.type === 'BinaryExpression') return isReferenceOperator(part.operator);
  if (part.type !== 'ReferenceIdentifier') return false;
  if (part.kind === 'name') return !variables.has(part.value.toLowerCase());
  if (part.kind === 'table') return !/\[@|#this row/i.test(part.value);
  return part.value.slice(part.value.lastIndexOf('!') + 1).includes(':');
}

export function arraysWithin(arrays: Arrays, name: string, argument: number): Arrays {
  const [from, to] = forcing.get(name) ?? [Infinity, -Infinity];
  return arrays === 'intersect' && argument >= from && argument <= to ? 'forced' : arrays;
}

/** Where one value is due: of a range in a plain formula the cell in the formula's own row or column. */
export function takeSingle(value: Value, context: Context): Value {
  if (context.arrays !== 'intersect' || !isReference(value)) return value;
  const isOneCell = value.blocks.every(({ area }) => area.rows === 1 && area.columns === 1);
  return isOneCell ? value : intersectImplicitly(value, context);
}

/** FILTER and its kin are not found in plain formulas: what Excel would make of one there is not known. */
export function guardFunction(name: string, { arrays }: Context): void {
  if (arrays === 'intersect' && name in arrayFunctions)
    throw new Unevaluable(`${name} in a formula that is no array formula`);
}

/**
 * An array that a function made of ranges, where Excel's plain formula would have taken one cell of each. Arrays that
 * were handed to it ({1,2}) it may give back.
 */
export function guardResult(result: Value, wasGivenArrays: boolean, { arrays }: Context): Value {
  if (arrays === 'intersect' && isMatrix(result) && !wasGivenArrays)
    throw new Unevaluable('ranges where a plain formula takes single values');
  return result;
}

/** IF, IFS and the like are not carried along by SUMPRODUCT, so that Excel gives no array there either. */
export function guardLazyResult(result: Value, { arrays }: Context): Value {
  if (arrays !== 'spread' && isMatrix(result))
    throw new Unevaluable('an array in IF in a formula that is no array formula');
  return result;
}
