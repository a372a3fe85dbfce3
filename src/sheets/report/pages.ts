import type { Palette } from '../../plan/details';
import type { Rag } from '../../plan/rag/rag';
import {
  type BorderLine,
  noWords,
  type PageSetup,
  plainPage,
  type SheetDescription,
  type Style,
} from '../description';
import { describeRows, joinStyles, type PlacedRow } from '../placedRows';
import { ragFills, ragText } from '../ragFormats';
import { neutralColours } from '../summary/theme/themeColours';
import { type Font, lineHeight } from '../text/measure';
import { wrapText } from '../text/wrapText';

export interface ReportLook {
  readonly fontName: string;
  readonly palette: Palette;
  /** At the foot of every page. */
  readonly footer: string;
}

export const colours = neutralColours;

/** Type in points. */
export const sizes = { title: 14, heading: 12, subheading: 10.5, body: 10, table: 8.5, note: 8 } as const;

/** Columns of a page together, in points: A4 less margins, and less the 8% that printers may take more. */
const portraitWidth = 472;
export const landscapeWidth = 714;

/** What a page holds between its margins, less 5.5% for printers. */
export const portraitHeight = 700;
export const landscapeHeight = 488;

export const ruleLine: BorderLine = { style: 'Continuous', weight: 'Thin', color: colours.rule };
export const dottedLine: BorderLine = { style: 'Dot', weight: 'Thin', color: colours.quiet };
const accentLine: BorderLine = { style: 'Continuous', weight: 'Medium', color: colours.accent };

export const titleStyle: Style = {
  font: { size: sizes.title, bold: true, color: colours.accent },
  borders: { EdgeBottom: accentLine },
  vertical: 'Center',
};

export const headingStyle: Style = {
  font: { size: sizes.heading, bold: true, color: colours.accent },
  borders: { EdgeBottom: ruleLine },
  vertical: 'Bottom',
};

export const columnHeading: Style = {
  font: { size: sizes.table, bold: true, color: colours.paper },
  fill: colours.accent,
  wrap: true,
  vertical: 'Center',
};

export const groupStyle: Style = { font: { size: sizes.body, bold: true }, fill: colours.tint };

export const noteStyle: Style = {
  font: { size: sizes.note, color: colours.quiet },
  wrap: true,
  vertical: 'Top',
};

/** Fill and text of a colour; the word stands beside it. None for N/A. */
export const ragStyle = (rag: Rag | '', palette: Palette): Style =>
  rag === '' || rag === 'N/A' ? {} : { fill: ragFills[palette][rag], font: { color: ragText, bold: true } };

/** The same, of a cell whose word or letter a conditional format colours; what it does not know is coloured as it stands. */
export const wordStyle = (rag: Rag | '', text: string, palette: Palette): Style =>
  /^\s*(?:(?:red|amber|green|[rag])\s*)?$/i.test(text) ? { font: { bold: true } } : ragStyle(rag, palette);

/** A4 with page numbers; "&" of a footer is doubled, for Excel takes it for a code. */
export const pageSetup = (
  orientation: PageSetup['orientation'],
  rows: number,
  columns: number,
  breaksBefore: readonly number[],
  footer: string,
  titleRows?: PageSetup['titleRows'],
): PageSetup => ({
  ...plainPage,
  orientation,
  margins:
    orientation === 'Portrait'
      ? { top: 48, bottom: 50, left: 42, right: 42, header: 20, footer: 22 }
      : { top: 36, bottom: 42, left: 34, right: 34, header: 18, footer: 18 },
  printArea: { row: 0, column: 0, rows, columns },
  breaksBefore,
  ...(titleRows && { titleRows }),
  centreHorizontally: true,
  footer: { ...noWords, left: footer.slice(0, 180).replace(/&/g, '&&'), right: 'Page &P of &N' },
});

/** A row of a report's page. */
export interface PageRow extends PlacedRow {
  /** No page ends behind it: a heading, a title over its text. */
  readonly keep?: boolean;
}

/** Excel's rows end at 409 points; a page should have room for more than one. */
const tallest = 320;

/** Where a text stands on the page: columns of the grid and their width together, in points. */
interface Place {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** Columns of the report's pages: number, status, description, number of KPIs, percentage. */
export const widths = [26, 62, 242, 70, 72] as const;

const place = (column: number, columns: number): Place => ({
  column,
  columns,
  width: widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
});

/** Places on the page: all of it, the text beside the number of its paragraph, and the halves of the cover. */
export const grid = {
  whole: { column: 0, columns: widths.length, width: portraitWidth },
  text: place(1, 4),
  left: place(0, 3),
  right: place(3, 2),
} as const satisfies Record<string, Place>;

/** Rows of pages laid out over columns of these widths, in the look's type at a size in points. */
export const describePages = (
  rows: readonly PageRow[],
  columns: readonly number[],
  size: number,
  { fontName }: ReportLook,
): SheetDescription => ({
  ...joinStyles(
    describeRows(rows, columns.length, {
      font: { name: fontName, size, color: colours.text },
      vertical: 'Top',
      wrap: true,
    }),
  ),
  columnWidths: columns.map((width, column) => ({ column, columns: 1, width })),
});

/**
 * Rows before which a page ends, so that none is cut and no heading stands alone at the foot of a page. `repeated` is
 * the height of the rows that stand at the top of every page again.
 */
export function pageBreaks(rows: readonly PageRow[], height: number, repeated = 0): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < rows.length;) {
    let end = row;
    while (rows[end]?.keep && end < rows.length - 1) end += 1;
    const block = rows.slice(row, end + 1);
    const needed = block.reduce((sum, one) => sum + one.height, 0);
    if (used > repeated && used + needed > height) {
      breaks.push(row);
      used = repeated;
    }
    for (const one of block) {
      // Headings and their text that fill more than a page are parted where the page is full.
      if (used > repeated && used + one.height > height) {
        breaks.push(rows.indexOf(one, row));
        used = repeated;
      }
      used += one.height;
    }
    row = end + 1;
  }
  return breaks;
}

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
