/** The words of the published rule. Anything that cannot be judged is N/A, with the reason. */
export type Rag = 'Green' | 'Amber' | 'Red' | 'N/A';

/** Which way is better: "good is" higher, lower, or exactly on target. */
export type Polarity = 'higher' | 'lower' | 'on target';

/** A tolerance is a share of the target (relative: 10% of 75 is 7.5) or a number of points (10 points off 75%). */
export type ToleranceBasis = 'relative' | 'points';
