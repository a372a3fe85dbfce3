import type { CellValue } from '../snapshot';

/** What one unit of a money column is, in £000. */
export type MoneyUnit = 1 | 0.001 | 1000;

/**
 * Money of a cell as a number: 6974, "6,974", "£6,974", "(111)", "-111", "−111", "111-", "111 CR" (income, so
 * negative), "-" and "nil" (0). null for an empty cell and for text that is no amount of money: "185,00" is not read
 * as 18,500, nor "tbc" as anything.
 */
export function readAmount(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return value;
  const plain = text.replace(/[\s£]/g, '').replace(/[−–—]/g, '-').toLowerCase();
  if (plain === '-' || plain === 'nil') return 0;
  const match = /^(\(?)(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m)?(-|cr|dr)?(\)?)$/.exec(plain);
  if (!match) return null;
  const [, open, minus, whole = '', fraction = '', , after = '', close] = match;
  if ((open === '') !== (close === '')) return null;
  const signs = [open === '(', minus === '-', after === '-' || after === 'cr'].filter(Boolean).length;
  if (signs > 1 || match[5] !== undefined) return null;
  const amount = Number(whole.replace(/,/g, '') + fraction);
  return signs === 1 && amount !== 0 ? -amount : amount;
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

/** An amount in £000, free of the crumbs of binary fractions; null stays null. */
export const inThousands = (amount: number | null, unit: MoneyUnit): number | null =>
  amount === null || unit === 1 ? amount : Math.round(amount * unit * 1e6) / 1e6;
