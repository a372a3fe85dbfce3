import type { Palette } from '../../plan/details';
import type { Rag } from '../../plan/rag/rag';
import { noWords, plainPage, type BorderLine, type PageSetup, type Style } from '../description';
import { ragFills, ragText } from '../ragFormats';
import { neutralColours } from '../summary/theme/themeColours';

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
export const portraitWidth = 472;
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
