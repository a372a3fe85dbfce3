import type { Scalar, CellError } from '../../xlsx/model/cell';
import { dereference, broadcast, intersect, intersectImplicitly, span } from './references';
import type { Context } from './context';
import { type Expression, isReferenceOperator } from './parseFormula';
import { takeSingle, arraysWithin, guardFunction, guardLazyResult, guardResult } from './arrayFormulas';
import { findFunction } from './functions/findFunction';
import {
  binary,
  errors,
  firstError,
  isMatrix,
  isReference,
  isScalar,
  matrix,
  type Reference,
  unary,
  Unevaluable,
  type Value,
} from './values';
import { resolveName, resolveRange, resolveTable } from './resolveReference';

/** What a formula comes to in a cell, or why that is left to Excel. */
type Evaluation =
  | { readonly ok: true; readonly value: Exclude<Scalar, null> }
  | { readonly ok: false; readonly reason: string };

const longestText = 32_767;

type Binary = Extract<Expression, { type: 'BinaryExpression' }>;

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

/** Value of an expression; an argument left out (null) is an empty value. Throws Unevaluable. */
function evaluate(expression: Expression | null, context: Context): Value {
  if (expression === null) return null;
  switch (expression.type) {
    case 'Literal':
      return expression.value;
    case 'ErrorLiteral':
      return { error: expression.value as CellError['error'] };
    case 'ReferenceIdentifier':
      return evaluateReference(expression.value, expression.kind, context);
    case 'ArrayExpression':
      return matrix(
        expression.elements.map((row) => row.map((element) => constant(evaluate(element, context)))),
      );
    case 'UnaryExpression':
      return evaluateUnary(expression.operator, evaluate(expression.arguments[0] ?? null, context), context);
    case 'BinaryExpression':
      return evaluateChain(expression, context);
    case 'CallExpression':
      return evaluateCall(expression, context);
    case 'LetExpression': {
      const variables = new Map(context.variables);
      const inner = { ...context, variables };
      for (const { id, init } of expression.declarations) {
        variables.set(id.name.toLowerCase(), evaluate(init, inner));
      }
      return evaluate(expression.body, inner);
    }
    case 'LambdaExpression':
      throw new Unevaluable('LAMBDA');
  }
}

function constant(value: Value): Scalar {
  if (isScalar(value)) return value;
  throw new Unevaluable('an array within an array');
}

function evaluateReference(text: string, kind: string, context: Context): Value {
  if (kind === 'table') return resolveTable(text, context);
  if (kind !== 'name') return resolveRange(text, context);
  const variable = context.variables.get(text.toLowerCase());
  if (variable !== undefined) return variable;
  const named = resolveName(text, context);
  if (!('expression' in named)) return named;
  const key = named.context.resolving.at(-1) ?? '';
  const value = context.named.get(key) ?? evaluate(named.expression, named.context);
  context.named.set(key, value);
  return value;
}

function evaluateUnary(operator: string, operand: Value, context: Context): Value {
  if (operator === '#') throw new Unevaluable('a reference to a spilled array');
  if (operator === '@') return intersectImplicitly(operand, context);
  const single = takeSingle(operand, context);
  return operator === '+' ? single : broadcast([single], (value = null) => unary(operator, value));
}

/** a+b+c+… from the left: a sum of a thousand terms is a thousand levels deep, too deep for recursion. */
function evaluateChain(expression: Binary, context: Context): Value {
  const chain: Binary[] = [];
  let first: Expression | null = expression;
  while (first?.type === 'BinaryExpression') {
    chain.push(first);
    first = first.arguments[0] ?? null;
  }
  return chain.reduceRight<Value>(
    (left, { operator, arguments: parts }) =>
      evaluateBinary(operator, left, evaluate(parts[1] ?? null, context), parts, context),
    evaluate(first, context),
  );
}

function evaluateBinary(
  operator: string,
  left: Value,
  right: Value,
  parts: readonly (Expression | null)[],
  context: Context,
): Value {
  if (!isReferenceOperator(operator)) {
    const operands = [takeSingle(left, context), takeSingle(right, context)];
    return broadcast(operands, (a = null, b = null) => binary(operator, a, b));
  }
  const error = firstError([left, right].filter(isScalar));
  if (error) return error;
  if (!isReference(left) || !isReference(right)) return errors.value;
  if (operator === ' ') return intersect(left, right);
  if (operator === ':') return spanOf(left, right, parts);
  return { kind: 'reference', blocks: [...left.blocks, ...right.blocks] };
}

/** Where a function gives an end of a range (INDEX(A:A,1):B3), the cells it depends on are not known beforehand. */
function spanOf(left: Reference, right: Reference, parts: readonly (Expression | null)[]): Reference {
  if (parts.some((part) => part?.type !== 'ReferenceIdentifier'))
    throw new Unevaluable('a range between functions');
  return span(left, right);
}

function evaluateCall(call: Extract<Expression, { type: 'CallExpression' }>, context: Context): Value {
  // fx gives a LAMBDA that is called on the spot as callee, without a name.
  const name = (call.callee.name as string | undefined)?.toUpperCase();
  const definition = name === undefined ? undefined : findFunction(name);
  if (name === undefined || !definition)
    throw new Unevaluable(`the function ${name ?? 'LAMBDA'} is not known here`);
  const parts: readonly (Expression | null)[] = call.arguments;
  if (parts.length < definition.least || parts.length > definition.most) {
    throw new Unevaluable(`${name} with ${parts.length} arguments`);
  }
  guardFunction(name, context);
  if (definition.kind === 'lazy')
    return guardLazyResult(
      definition.call(parts, (part) => evaluate(part, context), context),
      context,
    );
  const values = parts.map((part, at) => {
    const arrays = arraysWithin(context.arrays, name, at);
    return evaluate(part, arrays === context.arrays ? context : { ...context, arrays });
  });
  if (definition.kind === 'values')
    return guardResult(definition.call(values, context), values.some(isMatrix), context);
  return broadcast(
    values.map((value) => takeSingle(value, context)),
    (...scalars) =>
      (definition.takesErrors ? undefined : firstError(scalars)) ?? definition.call(scalars, context),
  );
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
