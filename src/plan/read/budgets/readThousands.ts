import type { CellValue } from '../../../grid/snapshot';
import { normalise } from '../../../words/fold';
import { readAtom } from '../../figures/readAtom';
import type { Readable } from '../../figures/readCell';
import { tokenise } from '../../figures/tokens';
import { shorten } from '../../../words/shorten';

/** What one unit of a money column is, in £000. */
export type MoneyUnit = 1 | 0.001 | 1000;

/** A unit as people write it: 1 is “£000”, 0.001 “£”. */
export const unitName = (unit: MoneyUnit): string => (unit === 1 ? '£000' : unit === 1000 ? '£m' : '£');

/** An amount in the unit that its table states (£000 in most), or why it cannot be read. */
type Money =
  | { readonly kind: 'amount'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Money of a cell in £000, where one of the column is `unit`: 6974, "6,974", "£6,974"; "(111)", "-111", "111-" and
 * "111 CR" are income, so negative; "-" and "nil" are 0. "£1.25m" says its own unit: 1,250. A number whose format
 * shows its thousands or millions only (6974321 shown as "6,974") is counted in what it shows. null for an empty
 * cell, a bracket without its other half, and text that is no amount of money.
 */
export function readThousands(value: CellValue, text: string, unit: MoneyUnit): number | null {
  if (text.trim().toLowerCase() === 'nil') return 0;
  if (text.includes('(') !== text.includes(')')) return null;
  const money = readMoney(typeof value === 'number' ? { value, text } : text.replace(/^\s*£\s*\(/, '(£'));
  if (money.kind !== 'amount') return null;
  const factor =
    typeof value === 'number' ? unit / shownIn(value, text, unit) : saysUnit(text) ? 0.001 : unit;
  // Free of the crumbs of binary fractions, and without a minus before a nought.
  return Math.round(money.amount * factor * 1e6) / 1e6 || 0;
}

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

const saysUnit = (text: string): boolean => /\d\s*(?:k|m|mn|bn|million|billion|thousand)\b/i.test(text);

/** By how much the number behind a cell is larger than what its format shows of it: 1 for most. */
function shownIn(value: number, text: string, unit: MoneyUnit): number {
  if (Math.abs(value) < 1000) return 1;
  const shown = readMoney(text.replace(/^\s*£\s*\(/, '(£'));
  if (shown.kind !== 'amount' || shown.amount === 0) return 1;
  // "£49.97m" on 49970000: the number is in pounds, whatever the heading says.
  if (saysUnit(text)) return unit / 0.001;
  const half = 0.5 / 10 ** (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + 1e-9;
  for (const scale of [1000, 1_000_000])
    if (Math.abs(Math.abs(value) / scale - Math.abs(shown.amount)) <= half) return scale;
  return 1;
}

/** From what a cell holds to £000, by the amount that was read of it: 0.001 for pounds, 1,000 for millions; 1 for a text. */
export function factorOf(amount: number, { value }: { readonly value: CellValue }): number {
  if (typeof value !== 'number' || value === 0) return 1;
  const factor = 10 ** Math.round(Math.log10(Math.abs(amount / value)));
  return Math.abs(value * factor - amount) < 1e-6 ? factor : 1;
}

/** Unit that a heading or a title states: "£'000" (also where none is stated), "£m", "£". */
export function moneyUnit(texts: readonly string[]): MoneyUnit {
  return statedUnit(texts) ?? 1;
}

/** The first unit that one of the texts states; null where none does. */
export function statedUnit(texts: readonly string[]): MoneyUnit | null {
  for (const text of texts) {
    if (/£\s*(?:[,.’‘'`]\s*)?000|£\s*k\b|\b000s\b|thousand/i.test(text)) return 1;
    if (/£\s*m(?:illions?|n)?\b|million/i.test(text)) return 1000;
    if (/\(\s*£\s*\)|£\s*$|\bin (?:whole )?pounds\b|\bwhole pounds\b/i.test(text)) return 0.001;
  }
  return null;
}
