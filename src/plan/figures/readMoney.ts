import { normalise } from '../../words/normalise';
import { readAtom } from './readAtom';
import type { Readable } from './readCell';
import { tokenise } from './tokens';
import { shorten } from '../../words/shorten';

/** An amount in the unit that its table states (£000 in most), or why it cannot be read. */
export type Money =
  | { readonly kind: 'amount'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Reads an amount as accounts write it: "-1,230", "(300,776)", "1,230-" and "1,230 CR" are negative, a dash is
 * nil, "£49.97m" is 49,970,000. Digits with separators in the wrong places ("185,00") and other texts are
 * refused, never guessed.
 */
export function readMoney(cell: Readable): Money {
  if (typeof cell !== 'string' && typeof cell.value === 'number') {
    return Number.isFinite(cell.value)
      ? { kind: 'amount', amount: cell.value, currency: '' }
      : { kind: 'refused', reason: 'it holds no finite number' };
  }
  const text = normalise(typeof cell === 'string' ? cell : String(cell.value)).trim();
  if (text === '') return { kind: 'empty' };
  if (/^-+$/.test(text)) return { kind: 'amount', amount: 0, currency: '' };
  const refusal: Money = { kind: 'refused', reason: `“${shorten(text)}” is no amount` };
  if (text.length > 60) return refusal;
  const inBrackets = text.startsWith('(') && text.endsWith(')');
  const credit = / ?cr$/i.test(text) || /\d ?-$/.test(text);
  const bare = text
    .replace(/^\(|\)$/g, '')
    .replace(/ ?(?:cr|dr)$/i, '')
    .replace(/-$/, '')
    .trim();
  const tokens = tokenise(bare);
  const fault = tokens.find((token) => token.kind === 'number' && token.fault !== null);
  if (fault?.kind === 'number') return { kind: 'refused', reason: fault.fault ?? refusal.reason };
  const atom = readAtom(tokens, 0);
  const known = atom && ['', '£', '$', '€'].includes(atom.figure.unit) && atom.figure.footnote.length <= 3;
  if (!atom || !known || atom.next !== tokens.length || atom.figure.numerator !== null) return refusal;
  const { value, unit } = atom.figure;
  return { kind: 'amount', amount: inBrackets || credit ? -Math.abs(value) : value, currency: unit };
}
