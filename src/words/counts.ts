import { formatNumber } from './numbers';
import { numberWords } from './numberWords';

/**
 * A count with its noun: count(1, "row") → "1 row"; count(1200, "row") → "1,200 rows"; count(0, "row") → "no rows";
 * count(2, "is", "are") → "2 are".
 */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number === 0 ? 'no' : formatNumber(number)} ${number === 1 ? noun : plural}`;

/** A count as running text writes it, in words up to nine: countInWords(3) → "three"; countInWords(0) → "no"; (12) → "12". */
export const countInWords = (number: number): string =>
  number === 0 ? 'no' : ((number < 10 ? numberWords[number] : undefined) ?? formatNumber(number));
