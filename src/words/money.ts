import { formatNumber } from './numbers';

/** Pounds as accounts write them, to the penny: formatPounds(1230) → "£1,230"; formatPounds(-30149.8) → "-£30,149.80". */
export function formatPounds(amount: number): string {
  const pence = Math.round(Math.abs(amount) * 100);
  const rest = pence % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${amount < 0 && pence > 0 ? '-' : ''}£${formatNumber(Math.floor(pence / 100))}${decimals}`;
}

/**
 * Why whole figures do not come to their whole total, in a sentence; '' where they do. roundedApart([[1.4, 1.4]], [2.8]) →
 * "Figures are rounded …": 1 and 1 stand over 3.
 */
export function roundedApart(columns: readonly (readonly number[])[], totals: readonly number[]): string {
  const isApart = columns.some((amounts, at) => {
    const sum = amounts.reduce((all, amount) => all + Math.round(amount), 0);
    return sum !== Math.round(totals[at] ?? sum);
  });
  return isApart ? 'Figures are rounded to £000, so they may not add up to the total.' : '';
}

/** Pounds to the whole pound: wholePounds(1229.5) → "£1,230"; wholePounds(-0.2) → "£0". */
export const wholePounds = (amount: number): string =>
  formatPounds(Math.sign(amount) * Math.round(Math.abs(amount)));

/**
 * The size of an amount of £000 in pounds, rounded to the thousand: roundThousands(118.6) → "£119,000". What rounds to
 * nothing is given to the pound: roundThousands(-0.4) → "£400".
 */
export function roundThousands(thousands: number): string {
  const size = Math.abs(thousands);
  return wholePounds(size >= 0.5 ? Math.round(size) * 1000 : size * 1000);
}
