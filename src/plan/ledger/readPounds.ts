import { readThousands } from '../read/readThousands';
import type { CellValue } from '../snapshot';
import type { LedgerUnit } from './ledger';

/** Money of a cell in pounds; `empty` for nothing; `text` for something that is no amount. */
export type Pounds =
  | { readonly kind: 'amount'; readonly pounds: number; readonly ownUnit: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' };

const empty: Pounds = { kind: 'empty' };
const notMoney: Pounds = { kind: 'text' };

/**
 * An amount of a ledger in pounds, where one of the column is `unit`. "(1,230.50)", "1,230.50-", "1,230.50 CR" are
 * negative, a dash is nil. "£12k" says a unit of its own, whatever the column's is.
 */
export function readPounds(value: CellValue, text: string, unit: LedgerUnit): Pounds {
  if (value === '' || text === '')
    return value === '' || value === null ? empty : fromNumber(value, text, unit);
  if (typeof value === 'number') return fromNumber(value, text, unit);
  const thousands = readThousands(value, text, thousandsOf(unit));
  if (thousands === null) return notMoney;
  return {
    kind: 'amount',
    pounds: inPence(thousands * 1000),
    ownUnit: /\d\s*(?:k|m|mn|bn|million|billion|thousand)\b/i.test(text),
  };
}

function fromNumber(value: CellValue, text: string, unit: LedgerUnit): Pounds {
  if (typeof value !== 'number' || !Number.isFinite(value)) return notMoney;
  // Only a format that shows thousands of a number in pounds can make a stated unit another one.
  const pounds = unit === 1 ? value : (readThousands(value, text, thousandsOf(unit)) ?? 0) * 1000;
  return { kind: 'amount', pounds: inPence(pounds), ownUnit: false };
}

const thousandsOf = (unit: LedgerUnit): 1 | 0.001 | 1000 => (unit === 1 ? 0.001 : unit === 1000 ? 1 : 1000);

/** To a hundredth of a penny, free of the crumbs of binary fractions. */
const inPence = (pounds: number): number => Math.round(pounds * 1e4) / 1e4 || 0;
