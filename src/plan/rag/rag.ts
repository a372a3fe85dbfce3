/** The words of the published rule. Anything that cannot be judged is N/A, with the reason. */
export type Rag = 'Green' | 'Amber' | 'Red' | 'N/A';

/** Which way is better: "good is" higher, lower, or exactly on target. */
export type Polarity = 'higher' | 'lower' | 'on target';

/** A tolerance is a share of the target (relative: 10% of 75 is 7.5) or a number of points (10 points off 75%). */
export type ToleranceBasis = 'relative' | 'points';

/** How many there are of each colour. */
export function countsOf(colours: readonly Rag[]): Record<Rag, number> {
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const colour of colours) counts[colour] += 1;
  return counts;
}
