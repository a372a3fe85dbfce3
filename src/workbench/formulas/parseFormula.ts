import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';

export type Expression = AstExpression;

const parsed = new Map<string, Expression | null>();
/** Formulas of a workbook are few beside its cells; a host that runs for days must not keep those of all. */
const keptFormulas = 50_000;

/**
 * Syntax tree of a formula without its "="; null if it cannot be parsed, or is too deep to be walked safely. The prefixes under which a file keeps
 * newer functions and the variables of LET (_xlfn., _xlws., _xlpm.) are taken off.
 */
export function parseFormula(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  if (parsed.size >= keptFormulas) parsed.clear();
  const tree = readTree(formula);
  parsed.set(formula, tree);
  return tree;
}

/** fx throws on a formula that is none. */
function readTree(formula: string): Expression | null {
  try {
    const tokens = tokenize(`=${formula}`, { mergeRefs: true });
    for (const token of tokens) token.value = token.value.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, '');
    const tree = parse(tokens);
    return isDeeper(tree, deepest) ? null : tree;
  } catch {
    return null;
  }
}

/** Expressions within each other: Excel has 64 functions so, and a sum is as deep as it has terms. */
const deepest = 2_000;

/** Level by level, for a tree too deep would exhaust the stack of whoever walks down it. */
function isDeeper(tree: Expression, levels: number): boolean {
  let level = [tree];
  for (let left = levels; left > 0 && level.length > 0; left -= 1) level = level.flatMap(partsOf);
  return level.length > 0;
}

/** Comma, space and colon make references of references; all other operators work on values. */
export const isReferenceOperator = (operator: string): boolean =>
  operator === ',' || operator === ' ' || operator === ':';

/** The parts of an expression, one level down; arguments left out are passed over. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression':
      // fx gives null for an argument left out.
      return (expression.arguments as (Expression | null)[]).filter((part) => part !== null);
    case 'LetExpression':
      return [...expression.declarations.map(({ init }) => init), expression.body].filter(
        (part) => part !== null,
      );
    case 'LambdaExpression':
      return expression.body ? [expression.body] : [];
    default:
      return [];
  }
}
