import type { Piece } from './piece';

/** Height of pieces below one another, in units; the gap above the first does not count. */
export const columnUnits = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { units, gap }, index) => total + units + (index === 0 ? 0 : gap), 0);
