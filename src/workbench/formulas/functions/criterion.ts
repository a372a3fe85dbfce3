import type { Scalar } from '../../../xlsx/model/cell';
import { readNumber } from '../coerce';
import { compare } from '../compare';
import { hasWildcards, wildcardExpression } from './wildcards';
import { isError } from '../values';

type Matches = (value: Scalar) => boolean;

const orders: Partial<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/**
 * What a criterion of COUNTIF, SUMIFS … lets through: a value, or a text such as ">=75", "<>Green", "Red*". A number
 * also matches the text that stands for it; an empty criterion counts as 0; "=" matches empty cells, "<>" filled
 * ones; < and > compare only with values of their own kind.
 */
export function criterion(wanted: Scalar): Matches {
  if (wanted === null) return (value) => value === 0;
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (typeof wanted === 'number') return matchesNumber(wanted);
  const [, operator = '', text = wanted] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  const ordered = orders[operator];
  if (ordered) return matchesOrder(operandOf(text), ordered);
  const matches = matchesOperand(text, operator);
  return operator === '<>' ? (value) => !matches(value) : matches;
}

/** "75%" and "01/04/2026" in a criterion are numbers, "TRUE" is a truth. */
function operandOf(text: string): string | number | boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return readNumber(text) ?? text;
}

function matchesOperand(text: string, operator: string): Matches {
  if (text === '')
    return operator === '' ? (value) => value === '' || value === null : (value) => value === null;
  if (/^#(N\/A|[A-Z]+[!?]|DIV\/0!)$/i.test(text)) {
    return (value) => isError(value) && value.error === text.toUpperCase();
  }
  const operand = operandOf(text);
  if (typeof operand === 'number') return matchesNumber(operand);
  if (typeof operand === 'boolean') return (value) => value === operand;
  const expression = hasWildcards(text) ? wildcardExpression(text, true) : null;
  if (expression) return (value) => typeof value === 'string' && expression.test(value);
  return (value) => typeof value === 'string' && compare(value, text) === 0;
}

const matchesNumber =
  (wanted: number): Matches =>
  (value) =>
    typeof value === 'number'
      ? compare(value, wanted) === 0
      : typeof value === 'string' && readNumber(value) === wanted;

const matchesOrder =
  (wanted: string | number | boolean, ordered: (order: number) => boolean): Matches =>
  (value) =>
    typeof value === typeof wanted && ordered(compare(value, wanted));
