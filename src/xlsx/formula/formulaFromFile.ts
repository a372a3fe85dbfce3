import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';

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
