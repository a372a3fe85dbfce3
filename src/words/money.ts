import { cleanSum, fixed, formatNumber } from './numbers';

/** Pounds as accounts write them, to the penny: formatPounds(1230) → "£1,230"; formatPounds(-30149.8) → "-£30,149.80". */
export function formatPounds(amount: number): string {
  const pence = Math.round(Math.abs(amount) * 100);
  const rest = pence % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${amount < 0 && pence > 0 ? '-' : ''}£${formatNumber(Math.floor(pence / 100))}${decimals}`;
}

/** What is said of figures that do not come to their total as both show. */
export const roundedWords = 'Figures are rounded to £000, so they may not add up to the total.';

/**
 * Whether amounts come to their total as all of them show, with so many decimals: addUpRounded([1, 2], 3) → true;
 * addUpRounded([1.4, 1.4], 2.8) → false, for 1 and 1 stand over 3.
 */
export function addUpRounded(amounts: readonly number[], total: number, places = 0): boolean {
  const shown = (amount: number): number => Number(fixed(amount, places));
  return cleanSum(amounts.reduce((sum, amount) => sum + shown(amount), 0)) === cleanSum(shown(total));
}

/** The words on it for columns with their totals; '' where all of them add up. */
export const roundedApart = (columns: readonly (readonly number[])[], totals: readonly number[]): string =>
  columns.some((amounts, at) => !addUpRounded(amounts, totals[at] ?? 0)) ? roundedWords : '';

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
