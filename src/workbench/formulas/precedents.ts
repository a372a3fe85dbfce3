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
  const blocks: Block[] = [];
  let isVolatile = false;
  /** Names that were followed: one that stands twenty times in others leads to the same blocks each time. */
  const seen = new Set<string>();
  const waiting: { readonly part: Expression; readonly context: Context }[] = [{ part: expression, context }];
  // A list of what waits, and no recursion: names can lead to names as deep as a file likes.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part } = next;
    if (part.type === 'ReferenceIdentifier') {
      const followed = follow(part.value, part.kind, next.context);
      if (!followed) continue;
      const name = 'blocks' in followed ? undefined : followed.context.resolving.at(-1);
      if ('blocks' in followed) blocks.push(...followed.blocks);
      else if (name !== undefined && !seen.has(name)) {
        seen.add(name);
        waiting.push({ part: followed.expression, context: followed.context });
      }
      continue;
    }
    if (part.type === 'CallExpression')
      isVolatile ||= volatileFunctions.has(String(part.callee.name).toUpperCase());
    const parts = partsOf(part);
    for (const inner of parts) waiting.push({ part: inner, context: next.context });
    if (part.type === 'BinaryExpression' && part.operator === ':') collectSpan(parts, next.context, blocks);
  }
  return { blocks, volatile: isVolatile };
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
