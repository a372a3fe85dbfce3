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
export interface DigitWidth {
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
export function usualEm(font: Pick<NormalFont, 'name'>): number {
  const { least, most, known } = digitWidth(font);
  return known ? (least + most) / 2 : 0.5562;
}
