import { digitPixels, type NormalFont } from './digitWidths';

/** Points of a pixel at 96 dots an inch. */
export const pixel = 0.75;

/**
 * Points on Windows of a column of so many characters, as a file has them, the room at its sides included (ECMA-376
 * 18.3.1.13). 9.140625 in Calibri 11 → 48, the usual column; 10 in Calibri 12 → 60.
 */
export function pointsOfCharacters(characters: number, font: NormalFont): number {
  const digit = digitPixels(font);
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * pixel;
}

/** Points on Windows to characters, in steps of 1/256, so that reading them gives the same pixels. */
export const charactersOfPoints = (points: number, font: NormalFont): number =>
  Math.trunc((Math.round(points / pixel) / digitPixels(font)) * 256) / 256;

/** Digits of a column of which a file does not say more. */
export const standardDigits = 8;

/**
 * Points on Windows of a column of which a file says no more than so many digits: with five pixels at the sides, up to the
 * next eight pixels. 8 in Calibri 11 → 48, in Calibri 12 → 54.
 */
export const standardPoints = (digits: number, font: NormalFont): number =>
  Math.ceil((digits * digitPixels(font) + 5) / 8) * 8 * pixel;
