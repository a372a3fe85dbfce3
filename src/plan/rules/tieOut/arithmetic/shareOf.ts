import { reach, shownLike, type SaidFigure } from './saidFigure';

/** "about 75%" may be so far off, in points. */
const looseShare = 2.5;

/** A share of two figures: the least and the most that it can be, in per cent, for their rounding. */
function shareRange(part: SaidFigure, base: SaidFigure | number): readonly [number, number] {
  const [leastPart, mostPart] = reach(part);
  const [leastBase, mostBase] = typeof base === 'number' ? [base, base] : reach(base);
  return [(100 * leastPart) / mostBase, (100 * mostPart) / Math.max(leastBase, 1e-9)];
}

/** Whether a percentage is what one figure is of another, to the last digit that is written. Halves may go either way. */
export function isShare(percent: SaidFigure, part: SaidFigure, base: SaidFigure | number): boolean {
  const size = typeof base === 'number' ? base : base.quoted.value;
  if (size <= 0) return false;
  return isWithin(percent, shareRange(part, base));
}

/** Whether a figure, with its rounding, lies in a range. "about", "over" and "nearly" reach further for a percentage. */
export function isWithin({ quoted }: SaidFigure, [least, most]: readonly [number, number]): boolean {
  const slack =
    quoted.rounded && quoted.kind === 'percent'
      ? Math.max(quoted.half, looseShare)
      : quoted.kind === 'number' && !quoted.rounded && quoted.half === 0.5
        ? 0
        : quoted.half;
  return quoted.value + slack + 1e-9 >= least && quoted.value - slack - 1e-9 <= most;
}

/** "28 of 37 is 76%, not 75%". */
export const shareFault = (percent: SaidFigure, part: SaidFigure, base: SaidFigure): string =>
  `${part.text} of ${base.text} is ${shownLike(percent, (100 * part.quoted.value) / base.quoted.value)}, not ${percent.text}`;
