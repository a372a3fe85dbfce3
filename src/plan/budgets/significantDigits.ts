/** How many digits of a figure count, without the noughts at its end: 6,970 has 3, 2,196 has 4, 1,000 has 1. */
export const significantDigits = (figure: number): number =>
  Math.abs(figure)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
