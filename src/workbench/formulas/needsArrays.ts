import { isReferenceOperator, parseFormula, partsOf, type Expression } from './parseFormula';
import { findFunction } from './functions/findFunction';
import { isSpilling } from '../../xlsx/formula/fileFormula';

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
