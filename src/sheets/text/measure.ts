import { arialWidths, calibriWidths } from './fontWidths';

/** `size` is points. Italic is as wide as regular in both fonts, to within a hundredth. */
export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  /** Each letter takes whole points, as Excel for Mac sets them, on the screen and on paper. */
  readonly wholePoints?: boolean;
}

/** Width of the widest letters: what a character that the table does not know is taken for. */
const unknownWidth = 1000;

const decoded = new Map<string, ReadonlyMap<number, number>>();

/**
 * Width in points of a text on one line, kerning left out, as Excel and LibreOffice set it. Calibri and Carlito
 * are measured as Calibri; every other font as Arial, which is wider than most that offices use. Characters
 * outside the tables (Latin, punctuation, signs) count as a whole em, so that they never come out too narrow.
 */
export const textWidth = (text: string, font: Font): number => (thousandthsOf(text, font) * font.size) / 1000;

/**
 * The same in 1/1000 em, a whole number whatever the size: "AV" in Arial is 1334, in 9 points and in 10. In whole points it
 * is one only by chance: 7 and 7 points for "AV" in 10 points, 1400; 6 and 6 in 9 points, 1333.3.
 */
export function thousandthsOf(text: string, font: Font): number {
  const widths = widthsOf(font);
  const { size, wholePoints } = font;
  let thousandths = 0;
  for (const character of text) {
    const width = widths.get(character.codePointAt(0) ?? 0) ?? unknownWidth;
    thousandths += wholePoints ? (Math.round((width * size) / 1000) * 1000) / size : width;
  }
  return thousandths;
}

/** Points from the top of the first line's letters to the foot of the last's: Arial 10 → 11.2, of two lines 22.7. */
export function lettersHeight(lines: number, font: Font): number {
  const { ascent, descent, lineGap } = fontOf(font);
  return ((lines * (ascent + descent) + Math.max(0, lines - 1) * lineGap) * font.size) / 1000;
}

/**
 * Height in points that Excel gives a line of a wrapped cell at 96 dots an inch: the font's ascent, descent and
 * line gap, rounded to whole pixels as the screen does, and two pixels for the cell. Arial 10 → 12.75,
 * Calibri 11 → 15, the heights that Excel itself gives such rows.
 */
export function lineHeight(font: Font): number {
  const { ascent, descent, lineGap } = fontOf(font);
  const emPixels = Math.round((font.size * 4) / 3);
  return (Math.round(((ascent + descent + lineGap) * emPixels) / 1000) + 2) * 0.75;
}

function fontOf(font: Pick<Font, 'name'>): typeof arialWidths {
  return /^(calibri|carlito)\b/i.test(font.name) ? calibriWidths : arialWidths;
}

function widthsOf(font: Pick<Font, 'name' | 'bold'>): ReadonlyMap<number, number> {
  const family = fontOf(font);
  const encoded = font.bold ? family.bold : family.regular;
  let widths = decoded.get(encoded);
  if (!widths) decoded.set(encoded, (widths = decodeWidths(encoded)));
  return widths;
}

/** Widths by code point, out of their text. */
function decodeWidths(encoded: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const line of encoded.split('\n')) {
    const [first = '', runs = ''] = line.split(': ');
    let code = parseInt(first, 16);
    for (const run of runs.split(' ')) {
      const [width = '', times = '1'] = run.split('*');
      for (let left = Number(times); left > 0; left -= 1, code += 1) {
        if (width !== '-') widths.set(code, Number(width));
      }
    }
  }
  return widths;
}
