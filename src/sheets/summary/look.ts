import type { Palette } from '../../plan/details';
import type { BorderLine } from '../description';
import { macRows } from '../print/device';
import { lettersHeight, lineHeight, textWidth, type Font } from '../text/measure';
import { keepHyphenated, wrapText } from '../text/wrapText';
import type { ThemeColours } from './theme/themeColours';

/** What the pages wear at every size of type. */
export interface Dress {
  readonly fontName: string;
  readonly palette: Palette;
  readonly colours: ThemeColours;
  /** Points that columns have on a Mac for each point of the page: 1.143 in a workbook of Calibri 11. */
  readonly macColumns: number;
}

/** What the pages look like at one step of the fitting. */
export interface Look extends Dress {
  /** Body type, in points. */
  readonly size: number;
  /** Units between paragraphs, above a bold lead, before a section and between bands. */
  readonly gaps: { readonly paragraph: number; readonly lead: number; readonly section: number };
}

/** Every height on the pages is a number of units of so many points: a pixel. */
export const unit = 0.75;

/** Widths of sheet columns are whole pixels. */
export const pixel = 0.75;

export const hairline = ({ colours }: Look): BorderLine => ({
  style: 'Continuous',
  weight: 'Hairline',
  color: colours.rule,
});
export const thinRule = ({ colours }: Look): BorderLine => ({
  style: 'Continuous',
  weight: 'Thin',
  color: colours.rule,
});
export const accentRule = ({ colours }: Look): BorderLine => ({
  style: 'Continuous',
  weight: 'Medium',
  color: colours.accent,
});

type TextRole = 'body' | 'lead' | 'heading' | 'subheading' | 'note';

/** Notes are never smaller than the floor of the body type. */
export const smallestType = 7.5;

export function fontOf({ fontName, size }: Look, role: TextRole): Font {
  const sizes: Record<TextRole, number> = {
    body: size,
    lead: size,
    heading: size + 1.5,
    subheading: size + 0.5,
    note: Math.max(size - 0.5, smallestType),
  };
  return { name: fontName, size: sizes[role], bold: role !== 'body' && role !== 'note' };
}

/** What Excel keeps clear at both sides of a cell, in points, borders included. */
const cellMargins = 4.5;

/** Part of a line that is left free, for screens and printers set type a little wider than its design. */
const lineReserve = 0.96;

/** What one step of indent takes, in points: three spaces of the workbook's usual font, in LibreOffice a little more. */
export const indentWidth = 10;

/** Lines that a text makes in a wrapped cell of this width, in points. */
export const linesIn = (text: string, width: number, font: Font): number =>
  wrapText(text, (width - cellMargins) * lineReserve, font).length;

/** How many lines a text makes in a cell: on Windows and in LibreOffice, and on a Mac. */
export interface Lines {
  readonly lines: number;
  readonly macLines: number;
}

/** What Excel for Mac keeps clear at both sides of a cell, by its prints, and what rounding its columns to whole points takes. */
const macMargins = 6 + 1;

/** The lines of a text on a Mac. */
export const onMac = (text: string, width: number, font: Font, { macColumns }: Look): readonly string[] =>
  wrapText(text, width * macColumns - macMargins, { ...font, wholePoints: true });

/** The lines of a text in a wrapped cell of this width, in points, as each device sets them. */
export const linesOn = (text: string, width: number, font: Font, look: Look): Lines => ({
  lines: linesIn(text, width, font),
  macLines: onMac(text, width, font, look).length,
});

/** Of texts side by side, the most lines that one of them makes. */
export const mostLines = (all: readonly Lines[]): Lines => ({
  lines: Math.max(...all.map(({ lines }) => lines)),
  macLines: Math.max(...all.map(({ macLines }) => macLines)),
});

/** Columns print up to so much wider than they stand on the screen; their type does not. */
export const mostWidening = 1.08;

/** The lines of a text where columns print widest. */
export const onWidest = (text: string, width: number, font: Font): readonly string[] =>
  wrapText(text, width * mostWidening - cellMargins, font);

/** A last line that takes less of its cell's width is lost under the others. */
const shortLine = 0.2;

/** Whether a text ends in a line of one short word, its cell being so many points wide; a paragraph of one line does not. */
export function endsShort(text: string, lines: readonly string[], width: number, font: Font): boolean {
  const last = lines[lines.length - 1] ?? '';
  if (textWidth(last, font) >= shortLine * width) return false;
  return last !== text.slice(text.lastIndexOf('\n') + 1).trimEnd();
}

/** Widths that a printer may make of one: where "Covid-" alone would still fit a line lies between the ends. */
const widenings = [1, 1.02, 1.04, 1.06, mostWidening];

/** A text whose hyphenated words stay whole in a wrapped cell of this width, however wide it prints. */
export function settled(text: string, width: number, font: Font): string {
  if (!/\S-\S/.test(text)) return text;
  return widenings.reduce((settled, widening) => {
    const whole = keepHyphenated(settled, width * widening - cellMargins, font);
    const isFree = widening === 1 || linesIn(whole, width, font) === linesIn(settled, width, font);
    return isFree ? whole : settled;
  }, text);
}

/** Width of a cell that holds a text on one line, by the measure of `linesIn`. */
export const widthFor = (textWidth: number): number => textWidth / lineReserve + cellMargins;

/**
 * Units that so many lines need: as Excel sets them on the screen, less the two pixels that it adds to a row of its
 * own, and never under 1.17 of the type size, for print needs 1.15 for Arial.
 */
export function unitsFor(lines: number, font: Font): number {
  const line = Math.max(lineHeight(font) - 2 * pixel, 1.17 * font.size);
  return Math.ceil((lines * line) / unit);
}

/** Letters that reach so much over the foot of their cell still stand whole: the foot of a line is clear. */
const over = 1.03;

/**
 * Units in which a text stands whole on every device, with so much air under it: a Mac sets rows lower, and in wider columns
 * fewer lines. Where it is the Mac that needs most, half the air is enough.
 */
export function boxUnits({ lines, macLines }: Lines, font: Font, air = 0): number {
  const onMac = lettersHeight(macLines, font) / over / macRows;
  return Math.max(unitsFor(lines, font) + air, Math.ceil(onMac / unit + air / 2));
}

export const snapWidth = (width: number): number => Math.round(width / pixel) * pixel;
