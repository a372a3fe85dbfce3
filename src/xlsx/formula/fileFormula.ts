import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import { functionPrefix } from './futureFunctions';

interface Token {
  type: string;
  value: string;
}

/**
 * A formula as a file writes it: the reverse of formulaFromFile. `table` is the name of the table the cell stands
 * in, which "[@Target]" leaves out and a file does not; null outside tables.
 */
export function formulaToFile(formula: string, table: string | null): string {
  const tokens: Token[] = tokenize(formula).map(({ type, value }) => ({ type, value }));
  const parameters = declaredNames(tokens);
  return tokens
    .map((token, at) => {
      const next = tokens[at + 1];
      if (token.type === 'func') return functionPrefix(token.value) + token.value;
      if (token.type === 'structured') return longForm(token.value, table);
      if (token.type === 'operator' && token.value === '#' && isReference(tokens[at - 1])) return '';
      if (isReference(token) && next?.type === 'operator' && next.value === '#')
        return `_xlfn.ANCHORARRAY(${token.value})`;
      return parameters.has(token.value.toLowerCase()) && isReference(token)
        ? `_xlpm.${token.value}`
        : token.value;
    })
    .join('');
}

const isReference = (token: Token | undefined): boolean => token?.type.startsWith('range') ?? false;

function longForm(reference: string, table: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  return stringifyStructRef(parsed.table || !table ? parsed : { ...parsed, table }, { thisRow: true });
}

/** Names that LET and LAMBDA declare: a file marks them with _xlpm., in their use as well. */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const solid = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  solid.forEach((token, at) => {
    const call = calls.at(-1);
    if (token.value === '(' && token.type === 'operator') {
      const before = solid[at - 1];
      calls.push({ name: before?.type === 'func' ? before.value.toUpperCase() : '', argument: 0 });
    } else if (token.value === ')' && token.type === 'operator') calls.pop();
    else if (token.value === ',' && token.type === 'operator' && call) call.argument += 1;
    else if (token.type === 'range_named' && solid[at + 1]?.value === ',') {
      const starts = [',', '('].includes(solid[at - 1]?.value ?? '');
      if (starts && (call?.name === 'LAMBDA' || (call?.name === 'LET' && call.argument % 2 === 0)))
        names.add(token.value.toLowerCase());
    }
  });
  return names;
}

/**
 * A formula as people see it, of one as a file writes it: XLOOKUP for _xlfn.XLOOKUP, x for _xlpm.x, A1# for
 * _xlfn.ANCHORARRAY(A1), Plan[@Target] for Plan[[#This Row],[Target]]. Text in quotes stays as it is.
 */
export function formulaFromFile(written: string): string {
  if (!/_xl|#this row\]/i.test(written)) return written;
  const tokens = tokenize(written).map((token) => ({ type: token.type, value: token.value }));
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const spill = /^_xlfn\.ANCHORARRAY$/i.test(token.value) && tokens[at + 3]?.value === ')';
    if (spill) {
      out.push(`${tokens[at + 2]?.value ?? ''}#`);
      at += 3;
    } else if (token.type === 'string') out.push(token.value);
    else if (token.type === 'structured') out.push(shortForm(token.value));
    else out.push(token.value.replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ''));
  }
  return out.join('');
}

function shortForm(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed ? stringifyStructRef(parsed) : reference;
}
