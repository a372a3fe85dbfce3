/** Pixels of a screen at 100% for a length in points, of which there are 72 to the inch. */
export const pixels = (points: number): number => (points * 96) / 72;
