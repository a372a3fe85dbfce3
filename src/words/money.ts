import { formatNumber } from './numbers';

/** Pounds as accounts write them, to the penny: formatPounds(1230) → "£1,230"; formatPounds(-30149.8) → "-£30,149.80". */
export function formatPounds(amount: number): string {
  const pence = Math.round(Math.abs(amount) * 100);
  const rest = pence % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${amount < 0 && pence > 0 ? '-' : ''}£${formatNumber(Math.floor(pence / 100))}${decimals}`;
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
