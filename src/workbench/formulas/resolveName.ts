import type { CellError } from '../../xlsx/model/cell';
import type { Context } from './context';
import { parseFormula, type Expression } from './parseFormula';
import { resolveSheet } from './resolveRange';
import { resolveTable } from './resolveTable';
import { errors, Unevaluable, type Reference } from './values';

/** A defined name: what it stands for, to be evaluated in a context of its own. */
export interface NamedExpression {
  readonly expression: Expression;
  readonly context: Context;
}

/**
 * What a name in a formula stands for: a name of the sheet, else of the workbook, else a table (its data). Relative
 * references in a name are written as seen from A1. #NAME? for an unknown name.
 */
export function resolveName(text: string, context: Context): NamedExpression | Reference | CellError {
  const [, prefix = '', name = text] = /^(?:(.*)!)?([^!]*)$/.exec(text) ?? [];
  const sheet = prefix ? resolveSheet(undefined, unquote(prefix), context) : context.sheet;
  const named = context.workbook.names.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
  const defined =
    named.find((candidate) => candidate.sheet !== '' && candidate.sheet === sheet?.id) ??
    named.find((candidate) => candidate.sheet === '');
  if (!defined) {
    if (prefix.includes('[')) throw new Unevaluable('a link to another workbook');
    return context.workbook.findTable(name) ? resolveTable(`${name}[]`, context) : errors.name;
  }
  const key = `${defined.sheet}!${defined.name}`;
  const expression = parseFormula(defined.formula);
  if (!expression) throw new Unevaluable(`the name ${name} cannot be read`);
  if (context.resolving.includes(key)) throw new Unevaluable(`the name ${name} stands for itself`);
  return {
    expression,
    context: {
      ...context,
      shift: { rows: context.row, columns: context.column },
      variables: new Map(),
      arrays: 'spread',
      resolving: [...context.resolving, key],
    },
  };
}

const unquote = (prefix: string): string => prefix.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
