import { formatNumber } from '../figures/formatFigure';

/** Pounds as accounts write them: £1,230, -£30,149.80. */
export function formatPounds(amount: number): string {
  const pence = Math.round(Math.abs(amount) * 100);
  const rest = pence % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${amount < 0 && pence > 0 ? '-' : ''}£${formatNumber(Math.floor(pence / 100))}${decimals}`;
}
