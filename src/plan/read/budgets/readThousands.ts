import { readMoney } from '../../figures/readMoney';
import type { CellValue } from '../../../grid/snapshot';

/** What one unit of a money column is, in £000. */
export type MoneyUnit = 1 | 0.001 | 1000;

/** A unit as people write it: 1 is “£000”, 0.001 “£”. */
export const unitName = (unit: MoneyUnit): string => (unit === 1 ? '£000' : unit === 1000 ? '£m' : '£');

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
