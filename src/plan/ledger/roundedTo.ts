import { lineMeasures, type LedgerLine } from './ledger';

/**
 * To what a ledger's amounts are rounded, in pounds, read from the amounts: 1,000 or a million where every amount is
 * a multiple of it, 1 where all are whole pounds, 0 where there are pence. A few round amounts prove nothing, so
 * thousands take five different ones.
 */
export function roundedTo(lines: readonly LedgerLine[]): number {
  let unit = 1_000_000;
  const seen = new Set<number>();
  for (const line of lines)
    for (const measure of lineMeasures) {
      const amount = line[measure];
      if (amount === null || amount === 0) continue;
      if (seen.size < 5) seen.add(Math.abs(amount));
      while (unit > 0 && !isMultiple(amount, unit)) unit = unit === 1 ? 0 : unit === 1000 ? 1 : 1000;
      if (unit === 0) return 0;
    }
  return seen.size < 5 ? Math.min(unit, 1) : unit;
}

const isMultiple = (amount: number, unit: number): boolean =>
  Math.abs(amount - Math.round(amount / unit) * unit) < 0.001;
