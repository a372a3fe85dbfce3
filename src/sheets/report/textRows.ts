import type { Style } from '../description';
import { lineHeight, type Font } from '../text/measure';
import { wrapText } from '../text/wrapText';
import type { PageRow } from './pages';

/** Excel's rows end at 409 points; a page should have room for more than one. */
const tallest = 320;

const lineOf = (font: Font): number => Math.max(lineHeight(font) - 1, font.size * 1.2);
const linesOf = (text: string, width: number, font: Font): string[] =>
  wrapText(text, (width - 5) * 0.965, font);

/** Height of a wrapped text in a cell of this width. */
export const heightOf = (text: string, width: number, font: Font, space = 3): number =>
  linesOf(text, width, font).length * lineOf(font) + space;

/**
 * A text in pieces that each fit a row: whole where it does, else parted at the ends of lines. Nothing of it is lost,
 * and joined by spaces the pieces are the text again.
 */
export function inPieces(text: string, width: number, font: Font): string[] {
  const most = Math.floor((tallest - 3) / lineOf(font));
  const pieces = text.split(/\r\n|\r|\n/).reduce<{ text: string; lines: number }[]>((all, paragraph) => {
    const lines = linesOf(paragraph, width, font);
    const last = all.at(-1);
    if (last && last.lines + lines.length <= most)
      return [...all.slice(0, -1), { text: `${last.text}\n${paragraph}`, lines: last.lines + lines.length }];
    const parts: { text: string; lines: number }[] = [];
    for (let at = 0; at < lines.length; at += most) {
      const part = lines.slice(at, at + most);
      parts.push({ text: lines.length <= most ? paragraph : part.join(' '), lines: part.length });
    }
    return [...all, ...parts];
  }, []);
  return pieces.map((piece) => piece.text);
}

/** Where a text stands on the page: columns of the grid and their width together, in points. */
export interface Place {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** Rows of a wrapped text over some columns; what is too tall for one goes on in the next. */
export function textRows(
  text: string,
  { column, columns, width }: Place,
  font: Font,
  style: Style,
  space = 5,
): PageRow[] {
  return inPieces(text, width, font).map((piece) => ({
    height: heightOf(piece, width, font, space),
    cells: [{ column, columns, content: piece, style: { wrap: true, vertical: 'Top', ...style } }],
  }));
}
