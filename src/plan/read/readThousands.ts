import { readMoney } from '../figures/readMoney';
import type { CellValue } from '../snapshot';

/** What one unit of a money column is, in £000. */
export type MoneyUnit = 1 | 0.001 | 1000;

/**
 * Money of a cell in £000, where one of the column is `unit`: 6974, "6,974", "£6,974"; "(111)", "-111", "111-" and
 * "111 CR" are income, so negative; "-" and "nil" are 0. "£1.25m" says its own unit: 1,250. null for an empty cell,
 * a bracket without its other half, and text that is no amount of money.
 */
export function readThousands(value: CellValue, text: string, unit: MoneyUnit): number | null {
  if (text.trim().toLowerCase() === 'nil') return 0;
  if (text.includes('(') !== text.includes(')')) return null;
  const money = readMoney(typeof value === 'number' ? { value, text } : text.replace(/^\s*£\s*\(/, '(£'));
  if (money.kind !== 'amount') return null;
  const ownUnit = typeof value !== 'number' && /\d\s*(?:k|m|mn|bn|million|billion|thousand)\b/i.test(text);
  // Free of the crumbs of binary fractions, and without a minus before a nought.
  return Math.round(money.amount * (ownUnit ? 0.001 : unit) * 1e6) / 1e6 || 0;
}

/** Unit that a heading or a title states: "£'000" (also where none is stated), "£m", "£". */
export function moneyUnit(texts: readonly string[]): MoneyUnit {
  for (const text of texts) {
    if (/£\s*[,’']?\s*000|£\s*k\b|thousand/i.test(text)) return 1;
    if (/£\s*m(?:illions?|n)?\b|million/i.test(text)) return 1000;
    if (/\(\s*£\s*\)|£\s*$/.test(text)) return 0.001;
  }
  return 1;
}
