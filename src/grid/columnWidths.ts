/** The font of the cell style “Normal”, in whose digits Excel counts the widths of a workbook's columns. */
export interface NormalFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** What Excel takes where a workbook does not say. */
export const usualFont: NormalFont = { name: 'Calibri', size: 11 };

/** Where Excel did not tell the font: one that nobody measured, in the usual size. */
export const unknownFont: NormalFont = { name: '', size: usualFont.size };

/** How wide the widest digit of a font is, in em: exactly, or within a reserve. */
interface DigitWidth {
  readonly least: number;
  readonly most: number;
  /** Whether the font is one of those that were measured. */
  readonly known: boolean;
}

/**
 * Widths of the widest digit, in em. Calibri, Arial and Times New Roman are measured on fonts of the same metrics
 * (Carlito, Liberation). The others are what the digit takes at 256 points, 341 pixels, in the table of EPPlus 4.5
 * (EPPlus/FontSize.cs, read from Excel for Windows), to within 0.0015 em.
 */
const ems: Readonly<Record<string, number>> = {
  arial: 0.5562,
  'arial narrow': 0.4565,
  'book antiqua': 0.5015,
  calibri: 0.5068,
  'calibri light': 0.5068,
  cambria: 0.5538,
  candara: 0.5515,
  carlito: 0.5068,
  century: 0.5565,
  'century gothic': 0.5538,
  'century schoolbook': 0.5565,
  'comic sans ms': 0.6102,
  consolas: 0.5484,
  constantia: 0.5454,
  corbel: 0.5248,
  'courier new': 0.6006,
  'franklin gothic book': 0.5868,
  garamond: 0.4697,
  georgia: 0.6138,
  'gill sans mt': 0.5015,
  helvetica: 0.5562,
  'liberation sans': 0.5562,
  'lucida sans': 0.6593,
  'lucida sans unicode': 0.6325,
  'microsoft sans serif': 0.5565,
  'palatino linotype': 0.5015,
  rockwell: 0.542,
  'segoe ui': 0.54,
  tahoma: 0.5454,
  'times new roman': 0.5,
  'trebuchet ms': 0.5248,
  'tw cen mt': 0.5515,
  verdana: 0.6355,
};

/**
 * Pixels where Windows sets a digit otherwise than rounding does, for its hints (same table; of Aptos Narrow, which is
 * too young for it, the 64 pixels of its usual columns).
 */
const hinted: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'aptos narrow': { 11: 7 },
  calibri: { 11: 7 },
  carlito: { 11: 7 },
  georgia: { 8: 8, 10: 9 },
  'lucida sans unicode': { 11: 9 },
  'microsoft sans serif': { 14: 10 },
  'times new roman': { 10: 6, 11: 7, 14: 9 },
};

/** Aptos Narrow was nowhere to be measured: its 7 pixels at 11 points, and 6 points at 12 on a Mac, leave so much. */
const aptosNarrow: DigitWidth = { least: 0.4585, most: 0.51, known: true };

/** Of the 32 fonts above, the narrowest and the widest: what any other font is taken for. */
const reserve: DigitWidth = { least: 0.4565, most: 0.6593, known: false };

const keyOf = ({ name }: Pick<NormalFont, 'name'>): string => name.trim().toLowerCase();

/**
 * Width of the widest digit of a font in em, whatever its size. { name: 'Calibri' } → 0.5068, exactly; a font that is not
 * known → from 0.4565 to 0.6593.
 */
export function digitWidth(font: Pick<NormalFont, 'name'>): DigitWidth {
  const key = keyOf(font);
  if (key === 'aptos narrow') return aptosNarrow;
  const em = ems[key];
  return em === undefined ? reserve : { least: em, most: em, known: true };
}

/**
 * Pixels of the widest digit on Windows and on the web at 96 dots an inch: Calibri 11 → 7, Arial 10 → 7, Calibri 12 → 8.
 * `em` is the digit's width where it is only known within a reserve, else the font's own; one that is not known is taken
 * for as wide as Arial.
 */
export function digitPixels(font: NormalFont, em = usualEm(font)): number {
  const exact = hinted[keyOf(font)]?.[font.size];
  return exact ?? Math.max(1, Math.round(em * Math.round((font.size * 4) / 3)));
}

/** The width to be taken where one must be: of a font that is not known, that of Arial's digits. */
function usualEm(font: Pick<NormalFont, 'name'>): number {
  const { least, most, known } = digitWidth(font);
  return known ? (least + most) / 2 : 0.5562;
}

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
