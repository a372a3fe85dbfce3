import type { PrintedPage, PrintedWord } from './printBooks';
import type { Orientation } from './layOutBook';
import type { TextBox } from './textBoxes';

/** A text may need so much of its box before it counts as clipped. */
const tolerance = 1.03;

/** One summary as LibreOffice prints it. */
export interface Prints {
  readonly asMade: readonly PrintedPage[];
  /** With columns as wide as Excel's screen has them, where its `boxes` stand. */
  readonly asOnScreen: readonly PrintedPage[];
  readonly boxes: readonly TextBox[];
  readonly enlarged: readonly PrintedPage[];
}

export interface Verdict {
  readonly pages: number;
  readonly enlargedPages: number;
  /** How many texts were looked for. */
  readonly texts: number;
  /** Texts that do not stand whole in their boxes. */
  readonly missing: readonly string[];
  /** Texts whose lines together are higher than their boxes. */
  readonly clipped: readonly string[];
  /** The largest part of its box's height that a text takes. */
  readonly fullest: number;
  readonly passed: boolean;
}

/** Judges the prints of a summary that was laid out on so many pages. */
export function judgeBook(
  { asMade, asOnScreen, boxes, enlarged }: Prints,
  orientation: Orientation,
  laidOut: number,
): Verdict {
  const found = boxes.map((box) => {
    const onLines = wordsBeside(box, asOnScreen[box.page]?.words ?? []);
    const inside = onLines.filter(({ left, right }) => isWithin((left + right) / 2, box.x, box.width));
    const wanted = lettersOf(box.text);
    // poppler joins a word to what stands close before it, were it hidden behind a chart.
    const whole =
      joined(inside) === wanted || joined(onLines).includes(wanted) || sameLetters(inside, box.text);
    return { text: box.text, whole, part: heightOf(inside, box.size) / box.height };
  });
  const missing = found.filter(({ whole }) => !whole).map(({ text }) => text);
  const clipped = found.filter(({ part }) => part > tolerance).map(({ text }) => text);
  const fits = [asMade, enlarged].every(
    (pages) => pages.length === laidOut && pages.every(isA4(orientation)),
  );
  return {
    pages: asMade.length,
    enlargedPages: enlarged.length,
    texts: boxes.length,
    missing,
    clipped,
    fullest: Math.max(0, ...found.map(({ part }) => part)),
    passed: fits && missing.length === 0 && clipped.length === 0,
  };
}

const isA4 =
  (orientation: Orientation) =>
  ({ width, height }: PrintedPage): boolean =>
    `${Math.round(width)} ${Math.round(height)}` === (orientation === 'landscape' ? '842 595' : '595 842');

/** Words on the lines of a box that reach into it, line by line from the left. */
const wordsBeside = ({ x, y, width, height }: TextBox, words: readonly PrintedWord[]): PrintedWord[] =>
  words
    .filter(({ top, bottom }) => isWithin((top + bottom) / 2, y, height))
    .filter(({ left, right }) => right > x && left < x + width)
    .sort((a, b) => (Math.abs(a.bottom - b.bottom) > 1 ? a.bottom - b.bottom : a.left - b.left));

/** Arial's letters reach 0.905 of the type size above their line and 0.212 below. */
const lettersHigh = 0.905 + 0.212;

/** From the top of the first line's letters to the foot of the last's; 0 for none. poppler's own boxes are looser. */
function heightOf(words: readonly PrintedWord[], size: number): number {
  const feet = words.map(({ bottom }) => bottom);
  return words.length === 0 ? 0 : Math.max(...feet) - Math.min(...feet) + lettersHigh * size;
}

/** Signs that poppler hands over in another order or form: right to left, or beyond the basic plane. */
const otherOrder = /[\u0590-\u08ff\u{1f000}-\u{1faff}]/u;

/** Whether words hold all the letters of a text that runs from the right or has emoji, in whatever order. */
function sameLetters(words: readonly PrintedWord[], text: string): boolean {
  if (!otherOrder.test(text)) return false;
  const letters = (from: string): string =>
    [...from.normalize('NFKC')]
      .filter((one) => /[\p{L}\p{N}]/u.test(one))
      .sort()
      .join('');
  return letters(joined(words)) === letters(text);
}

/** Without white space: where a line ends is the page's business. */
const lettersOf = (text: string): string => text.replace(/\s+/g, '');

const joined = (words: readonly PrintedWord[]): string => lettersOf(words.map(({ text }) => text).join(''));

const isWithin = (at: number, from: number, length: number): boolean => at >= from && at <= from + length;
