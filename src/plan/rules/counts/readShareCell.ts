import { formatPercent } from '../../../words/percent';

/** A percentage as it is printed: "55%" is 55 with 0 decimals, "less than 1%" has a sign. */
export interface PrintedPercent {
  readonly percent: number;
  readonly decimals: number;
  readonly sign: '' | '<' | '>';
  /** As it stands: "55%". */
  readonly text: string;
}

/** What one cell of a table of counts says: how many, how many per cent, or both. */
export interface ShareCell {
  readonly count: number | null;
  readonly percent: PrintedPercent | null;
}

/** "17 indicators" and "less than 1%" are figures; "PIs within the tolerance of -10% of the set target" is not. */
const mostLetters = 22;
/** No share is written in more signs. */
const longest = 200;
const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

const percentPattern =
  /(?:(<|>|less than|under|over|more than)\s*)?(\d{1,3}(?:\.\d+)?)\s*(?:%|per cent|percent)/i;
const countPattern = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?![\d.,]*\d|\s*%)/;

/** right; cut: the decimals were cut off (or rounded up) instead of rounded to the nearest; wrong. */
type ShareVerdict = 'right' | 'cut' | 'wrong';

/**
 * Reads "64", "55%", "64 (55%)", "55% (64)", "17 PIs", "<1%". Under a heading of percentages a bare number is one
 * ("55.4", or 0.55 as a fraction). Texts with other numbers, and empty cells, give neither.
 */
export function readShareCell(text: string, underPercent = false): ShareCell {
  const plain = text.trim();
  // "+4" and "-1" say how far a count moved.
  if (plain.length > longest || lettersOf(plain) > mostLetters || /^[+±−–-]\s?\d/.test(plain))
    return { count: null, percent: null };
  const percent = readPercent(plain);
  const rest = percent ? plain.replace(percentPattern, ' ') : plain;
  const numbers = rest.match(/\d[\d,.]*/g) ?? [];
  if (!percent && underPercent && /^\d+(\.\d+)?$/.test(plain)) return { count: null, percent: bare(plain) };
  const count = countPattern.exec(rest);
  const whole = numbers.length === 1 && count;
  return { count: whole ? Number(count[1]?.replace(/,/g, '')) : null, percent };
}

export function readPercent(text: string): PrintedPercent | null {
  const match = percentPattern.exec(text);
  if (!match) return null;
  const [whole, words = '', digits = ''] = match;
  const sign = /^(<|less|under)/i.test(words) ? '<' : /^(>|over|more)/i.test(words) ? '>' : '';
  return { percent: Number(digits), decimals: decimalsOf(digits), sign, text: whole.trim() };
}

/** 0.55 is a fraction, shown without its percent sign; 55 and 1.5 are not. 1 alone is all of them. */
function bare(digits: string): PrintedPercent {
  const number = Number(digits);
  const fraction = number <= 1 && digits.includes('.');
  const decimals = fraction ? Math.max(0, decimalsOf(digits) - 2) : decimalsOf(digits);
  const percent = fraction || digits === '1' ? number * 100 : number;
  return { percent: Number(percent.toFixed(6)), decimals, sign: '', text: digits };
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

/**
 * Whether a printed percentage is `count` of `base`, to the decimals that it is printed with. Halves may go either
 * way. "<1%" is right for anything from nothing to 1%.
 */
export function judgeShare(count: number, base: number, printed: PrintedPercent): ShareVerdict {
  const exact = (100 * count) / base;
  const { percent, decimals, sign } = printed;
  if (sign === '<') return exact <= percent ? 'right' : 'wrong';
  if (sign === '>') return exact >= percent ? 'right' : 'wrong';
  const unit = 10 ** -decimals;
  const off = Math.abs(exact - percent);
  // Floating point: 100 × 23 / 40 may stand a hair off 57.5.
  if (off <= unit / 2 + 1e-9) return 'right';
  return off < unit - 1e-9 ? 'cut' : 'wrong';
}

/** A share as it should be printed, to the decimals of the other: "56%", "56.1%". */
export const shareText = (count: number, base: number, decimals: number): string =>
  formatPercent((100 * count) / base, decimals);
