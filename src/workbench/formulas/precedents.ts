import type { Context } from './context';
import { span } from './intersect';
import { partsOf, type Expression } from './parseFormula';
import { resolveName, type NamedExpression } from './resolveName';
import { resolveRange } from './resolveRange';
import { resolveTable } from './resolveTable';
import { Unevaluable, type Block, type Reference } from './values';

/** What of a formula the order of calculation depends on. */
export interface Precedents {
  /** Every block that the formula points at, in whatever branch. */
  readonly blocks: readonly Block[];
  /** Asks for the time, so it is new at each calculation. */
  readonly volatile: boolean;
}

const volatileFunctions = new Set(['NOW', 'TODAY']);

/** Blocks that an expression points at, directly and through names. What cannot be resolved is left out. */
export function precedentsOf(expression: Expression, context: Context): Precedents {
  const found = { blocks: [] as Block[], volatile: false };
  collect(expression, context, found);
  return found;
}

function collect(part: Expression, context: Context, found: { blocks: Block[]; volatile: boolean }): void {
  if (part.type === 'ReferenceIdentifier') {
    const followed = follow(part.value, part.kind, context);
    if (!followed) return;
    if ('blocks' in followed) found.blocks.push(...followed.blocks);
    else collect(followed.expression, followed.context, found);
    return;
  }
  if (part.type === 'CallExpression' && volatileFunctions.has(String(part.callee.name).toUpperCase())) {
    found.volatile = true;
  }
  const parts = partsOf(part);
  for (const inner of parts) collect(inner, context, found);
  if (part.type === 'BinaryExpression' && part.operator === ':') collectSpan(parts, context, found.blocks);
}

/** Between the ends of Table1[@Q1]:Table1[@Q4] lie cells that neither end names. */
function collectSpan(ends: readonly Expression[], context: Context, blocks: Block[]): void {
  const [left, right] = ends.map((end) =>
    end.type === 'ReferenceIdentifier' ? follow(end.value, end.kind, context) : null,
  );
  if (!left || !right || !('blocks' in left) || !('blocks' in right)) return;
  const whole = attempt(() => span(left, right));
  if (whole) blocks.push(...whole.blocks);
}

function follow(text: string, kind: string, context: Context): Reference | NamedExpression | null {
  const found = attempt(() => {
    if (kind === 'name') return resolveName(text, context);
    return kind === 'table' ? resolveTable(text, context) : resolveRange(text, context);
  });
  return found === null || 'error' in found ? null : found;
}

/** What cannot be evaluated depends on nothing. */
function attempt<T>(resolve: () => T): T | null {
  try {
    return resolve();
  } catch (fault) {
    if (fault instanceof Unevaluable) return null;
    throw fault;
  }
}
