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
