import type { Scalar } from '../../xlsx/model/cell';
import { dereference } from './broadcast';
import type { Context } from './context';
import { evaluate } from './evaluate';
import type { Expression } from './parseFormula';
import { takeSingle } from './plainFormula';
import { errors, isMatrix, isReference, Unevaluable } from './values';

/** What a formula comes to in a cell, or why that is left to Excel. */
export type Evaluation =
  | { readonly ok: true; readonly value: Exclude<Scalar, null> }
  | { readonly ok: false; readonly reason: string };

const longestText = 32_767;

/** Evaluates a formula to the one value of its cell. An empty cell read comes to 0, as in Excel. */
export function evaluateFormula(expression: Expression | null, context: Context): Evaluation {
  if (!expression) return { ok: false, reason: 'the formula cannot be read' };
  try {
    return { ok: true, value: cellValue(expression, context) };
  } catch (fault) {
    // Whatever a formula comes upon, the others are calculated all the same.
    return {
      ok: false,
      reason: fault instanceof Unevaluable ? fault.message : `it could not be worked out (${String(fault)})`,
    };
  }
}

function cellValue(expression: Expression, context: Context): Exclude<Scalar, null> {
  const result = takeSingle(evaluate(expression, context), context);
  if (isReference(result) && result.blocks.some(({ area }) => area.rows * area.columns > 1)) {
    throw new Unevaluable('an array that would spill');
  }
  const whole = dereference(result);
  // A plain formula shows the first value of an array ({1,2}).
  const value = isMatrix(whole) && context.arrays === 'intersect' ? (whole.rows[0]?.[0] ?? null) : whole;
  if (isMatrix(value)) throw new Unevaluable('an array that would spill');
  if (value === null) return 0;
  if (typeof value === 'string' && value.length > longestText) return errors.value;
  return typeof value === 'number' ? withoutRemainder(value, expression, context) : value;
}

/**
 * A formula that ends in an addition or subtraction gives 0 where only the last bits of its operands are left over:
 * =0.3-0.2-0.1 is 0 in Excel, though =(0.3-0.2-0.1)*1 is not.
 */
function withoutRemainder(value: number, expression: Expression, context: Context): number {
  if (value === 0 || Math.abs(value) >= 1 || expression.type !== 'BinaryExpression') return value;
  if (expression.operator !== '+' && expression.operator !== '-') return value;
  const [left = null] = expression.arguments;
  const operand = left && dereference(evaluate(left, context));
  return typeof operand === 'number' && Math.abs(value) < Math.abs(operand) * 1e-15 ? 0 : value;
}
