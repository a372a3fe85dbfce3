import type { PrintedPercent } from './readShareCell';
import { formatPercent } from '../../../words/percent';

/** right; cut: the decimals were cut off (or rounded up) instead of rounded to the nearest; wrong. */
export type ShareVerdict = 'right' | 'cut' | 'wrong';

/**
 * Whether a printed percentage is `count` of `base`, to the decimals that it is printed with. Halves may go either
 * way. "<1%" is right for anything from nothing to 1%.
 */
export function judgeShare(count: number, base: number, printed: PrintedPercent): ShareVerdict {
  const exact = (100 * count) / base;
  const { percent, decimals, sign } = printed;
  if (sign === '<') return exact <= percent ? 'right' : 'wrong';
  if (sign === '>') return exact >= percent ? 'right' : 'wrong';
  const unit = 10 ** -decimals;
  const off = Math.abs(exact - percent);
  // Floating point: 100 × 23 / 40 may stand a hair off 57.5.
  if (off <= unit / 2 + 1e-9) return 'right';
  return off < unit - 1e-9 ? 'cut' : 'wrong';
}

/** A share as it should be printed, to the decimals of the other: "56%", "56.1%". */
export const shareText = (count: number, base: number, decimals: number): string =>
  formatPercent((100 * count) / base, decimals);
