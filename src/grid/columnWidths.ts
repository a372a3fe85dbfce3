import { digitPixels, type NormalFont, usualEm } from './digitWidths';

/** Points of a pixel at 96 dots an inch. */
export const pixel = 0.75;

/** What Excel keeps clear at both sides of a column together, in its own pixels. */
const sidePixels = 5;

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
  Math.ceil((digits * digitPixels(font) + sidePixels) / 8) * 8 * pixel;

/** What prints a workbook: Excel for Windows (and on the web), Excel for Mac, LibreOffice. */
export type Device = 'windows' | 'mac' | 'libreOffice';

export const devices: readonly Device[] = ['windows', 'mac', 'libreOffice'];

/** Points of the steps in which LibreOffice sets the width of a digit: a twip. */
const twip = 0.05;

/**
 * Points that a device gives each character of a column's width. Windows sets whole pixels, a Mac whole points,
 * LibreOffice twips: Calibri 11 → 5.25, 6 and 5.55. `em` as for `digitPixels`.
 */
export function characterPoints(device: Device, font: NormalFont, em = usualEm(font)): number {
  switch (device) {
    case 'windows':
      return digitPixels(font, em) * pixel;
    case 'mac':
      return Math.max(1, Math.round(em * font.size));
    case 'libreOffice':
      return Math.max(1, Math.round((em * font.size) / twip)) * twip;
  }
}

/**
 * Points that a device prints a column of so many characters, as a file has them, the room at its sides included:
 * 10 in Calibri 11 → 52.5 on Windows, 60 on a Mac, 55.5 in LibreOffice. A column of 0 is hidden.
 */
export function columnPoints(device: Device, characters: number, font: NormalFont): number {
  if (characters <= 0) return 0;
  switch (device) {
    case 'windows':
      return pointsOfCharacters(characters, font);
    case 'mac':
      return Math.max(1, Math.round(characters * characterPoints(device, font)));
    case 'libreOffice':
      return characters * characterPoints(device, font);
  }
}

/**
 * Which way of counting a machine has, by the width in points of a column of the standard width, and that in characters as
 * Excel tells it: with the room at the sides or without it, for that differs. Calibri 11: 48 points of 8.43 characters →
 * 'windows', 65 of 10.83 or of 10 → 'mac'. 'windows', whose points we write, where neither way gives it, or both do.
 */
export function countingOf(
  { points, characters }: { readonly points: number; readonly characters: number },
  font: NormalFont,
): 'windows' | 'mac' {
  const counts = (device: Device, sides: number): boolean =>
    [points, points - sides].some(
      (room) => Math.abs(room / characters / characterPoints(device, font) - 1) < nearly,
    );
  return !counts('windows', sidePixels * pixel) && counts('mac', sidePixels) ? 'mac' : 'windows';
}

/** Characters are told in hundredths. */
const nearly = 0.005;
