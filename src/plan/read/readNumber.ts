import type { CellValue } from '../snapshot';

/** A plain number of a cell (a score, a count): 12, "12", "2,000"; null for anything else. */
export function readNumber(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return value;
  const plain = text.trim();
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replace(/,/g, ''));
}
