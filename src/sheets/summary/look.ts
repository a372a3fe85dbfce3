import type { Palette } from '../../plan/details';
import type { BorderLine } from '../description';
import { lineHeight, type Font } from '../text/measure';
import { keepHyphenated, wrapText } from '../text/wrapText';
import type { ThemeColours } from './theme/themeColours';

/** What the pages wear at every size of type. */
export interface Dress {
  readonly fontName: string;
  readonly palette: Palette;
  readonly colours: ThemeColours;
}

/** What the pages look like at one step of the fitting. */
export interface Look extends Dress {
  /** Body type, in points. */
  readonly size: number;
  /** Units between paragraphs, above a bold lead, before a section and between bands. */
  readonly gaps: { readonly paragraph: number; readonly lead: number; readonly section: number };
}

/** Every height on the pages is a number of units of so many points: two pixels. */
export const unit = 1.5;

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

/** Columns print up to so much wider than they stand on the screen; their type does not. */
export const mostWidening = 1.08;

/** Lines that the same text makes where columns print widest. */
export const wideLinesIn = (text: string, width: number, font: Font): number =>
  wrapText(text, width * mostWidening - cellMargins, font).length;

/** A text whose hyphenated words stay whole in a wrapped cell of this width. */
export const settled = (text: string, width: number, font: Font): string =>
  keepHyphenated(text, width - cellMargins, font);

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

export const snapWidth = (width: number): number => Math.round(width / pixel) * pixel;
