/** Pixels of the widest digit in Calibri 11 at 96 dpi, which widths of columns are counted in. */
const digitWidth = 7;
const pointsPerPixel = 0.75;

/** Characters, as a file has them, to points (ECMA-376 18.3.1.13). */
export const pointsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth) * pointsPerPixel;

/** Points to characters, in steps of 1/256, so that reading them gives the same pixels. */
export const widthOfPoints = (points: number): number =>
  Math.trunc((Math.round(points / pointsPerPixel) / digitWidth) * 256) / 256;
