import { type Font, textWidth } from '../../text/measure';
import type { Style } from '../../description';
import type { TableBody, TableCell, TableColumn } from '../contents/content';
import {
  boxUnits,
  fontOf,
  hairline,
  indentWidth,
  linesOn,
  mostLines,
  pixel,
  thinRule,
  type Look,
  snapWidth,
  widthFor,
} from '../look';
import { type Piece, type PieceCell, restOf, setText } from './piece';
import { ragMarkers } from '../../ragFormats';

/** Units kept free in each row, so that its rule does not touch the type. */
const rowAir = 2;

/** Id of a table's cell, by which a chart's figures are linked to it; row 0 is the head. */
export const cellId = (section: string, row: number, column: number): string => `${section}/${row}/${column}`;

interface PlacedColumn extends TableColumn {
  readonly x: number;
  readonly width: number;
  /** Words stand off from those of the column before. */
  readonly indented: boolean;
}

/** Widths go in steps, so that tables above one another share the edges of sheet columns. */
const step = 12;

/** The first column keeps at least this part of the table. */
const firstShare = 0.45;

/** The head of a table and a piece a row, every other one tinted; a total stands bold under a rule. */
export function tablePieces(section: string, table: TableBody, width: number, look: Look): Piece[] {
  const widths = tableWidths(table, width, look);
  const columns = table.columns.map((column, index): PlacedColumn => ({
    ...column,
    x: widths.slice(0, index).reduce((total, one) => total + one, 0),
    width: widths[index] ?? 0,
    indented: index > 0 && isIndented(column, table.columns[index + 1]),
  }));
  const head = columns.map(({ heading }): TableCell => ({ content: heading, text: heading }));
  const pieces = [head, ...table.rows].map((given, row): Piece => {
    const role = row === 0 ? 'head' : table.total && row === table.rows.length ? 'total' : 'row';
    const style = rowStyle(role, row % 2 === 0, look);
    const font = fontOf(look, role === 'row' ? 'body' : 'lead');
    const texts = given.map((cell, index) => setCell(cell, columns[index], font, look));
    const units = boxUnits(mostLines(texts), font, rowAir);
    return {
      section,
      units,
      gap: role === 'head' ? 4 : 0,
      keepsNext: role === 'head',
      tight: role !== 'head',
      cells: columns.flatMap(({ x, width: across, horizontal, indented, rag }, index): PieceCell[] => {
        const { content = '', width: taken = across } = texts[index] ?? {};
        const { numberFormat } = given[index] ?? {};
        const cell: PieceCell = {
          x,
          width: taken,
          top: 0,
          units,
          content,
          id: cellId(section, row, index),
          style: {
            ...style,
            horizontal,
            ...(indented ? { indent: 1 } : {}),
            ...(numberFormat ? { numberFormat } : {}),
            ...(rag && role !== 'head' ? { vertical: 'Center', font: { bold: true } } : {}),
          },
          ...(rag && role !== 'head' ? { ragGroup: `${section}/${index}` } : {}),
        };
        return [cell, ...restOf(cell, across)];
      }),
      charts: [],
    };
  });
  return withHeads(pieces);
}

/**
 * Widths of a table's columns, in points, left to right. Each after the first is as wide as its longest line, but no
 * wider than its share, and no narrower than its longest word, its heading's included; the first has the rest. Words
 * are broken only where all longest words together leave the first column less than 45%. Figures never are, for Excel
 * shows "###" of them: where a table has nothing else, the first column has what they leave.
 */
function tableWidths({ columns, rows, total }: TableBody, width: number, look: Look): number[] {
  const needed = columns.slice(1).map((column, index) => {
    const { heading, rag } = column;
    const texts = rows.map((row) =>
      rag ? marked(row[index + 1]?.text ?? '') : (row[index + 1]?.text ?? ''),
    );
    // RAG words and the figures of a total are bold.
    const role = rag || (total && column.horizontal === 'Right') ? 'lead' : 'body';
    const longestLine = longest(texts, /\n/, look, role);
    const longestWord = Math.max(
      longest([heading], /[^\S\u00a0]/, look, 'lead'),
      longest(texts, /[^\S\u00a0]/, look, role),
    );
    const share = ((1 - firstShare) * width) / (columns.length - 1);
    return (
      Math.max(Math.min(longestLine, share), longestWord) +
      (isIndented(column, columns[index + 2]) ? indentWidth : 0)
    );
  });
  const others = needed.map((one) => Math.ceil(one / step) * step);
  const room = Math.floor(((1 - firstShare) * width) / step) * step;
  const wanted = others.reduce((all, one) => all + one, 0);
  // A RAG word stays whole with its sign: the other columns give way.
  const isRag = (index: number): boolean => columns[index + 1]?.rag === true;
  const ofFigures = columns.slice(1).every(({ horizontal, rag }) => rag || horizontal === 'Right');
  const kept = others.reduce((all, one, index) => all + (isRag(index) ? one : 0), 0);
  const part = wanted > room ? Math.max(0, room - kept) / Math.max(1, wanted - kept) : 1;
  const narrowed = others.map((one, index) => {
    if (isRag(index) || part === 1) return one;
    return ofFigures ? Math.ceil((needed[index] ?? one) / pixel) * pixel : snapWidth(one * part);
  });
  return [snapWidth(width - narrowed.reduce((all, one) => all + one, 0)), ...narrowed];
}

/** A RAG word is shown with the widest of its signs before it. */
const marked = (word: string): string => word && `${ragMarkers.Red}\u00a0${word}`;

/** Words after the first column stand off from those before them, and figures from a fill that follows them. */
const isIndented = ({ horizontal }: TableColumn, next: TableColumn | undefined): boolean =>
  horizontal === 'Left' || (horizontal === 'Right' && next?.rag === true);

function longest(texts: readonly string[], split: RegExp, look: Look, role: 'lead' | 'body'): number {
  const parts = texts.flatMap((text) => text.split(split));
  return Math.max(0, ...parts.map((part) => widthFor(textWidth(part, fontOf(look, role)))));
}

/** Each row but the first knows the head, without the ids that only one cell may have. */
function withHeads(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (!first) return [];
  const cells = first.cells.map(({ id: _id, ...cell }): PieceCell => cell);
  return pieces.map((piece, index) => (index > 1 ? { ...piece, head: { ...first, cells } } : piece));
}

/** Words that begin at the left are set; figures, formulas and what stands elsewhere in its column are as they are. */
function setCell(cell: TableCell, column: PlacedColumn | undefined, font: Font, look: Look) {
  const { width = 0, indented = false, horizontal = 'Left' } = column ?? {};
  const aside = indented ? indentWidth : 0;
  if (cell.content !== cell.text || horizontal !== 'Left')
    return { content: cell.content, width, ...linesOn(cell.text, width - aside, font, look) };
  const { width: taken, ...set } = setText(cell.text, width - aside, font, look);
  return { ...set, width: taken + aside };
}

function rowStyle(role: 'head' | 'row' | 'total', even: boolean, look: Look): Style {
  const { colours } = look;
  switch (role) {
    case 'head':
      return {
        font: { bold: true, color: colours.accent },
        vertical: 'Bottom',
        borders: { EdgeBottom: thinRule(look) },
      };
    case 'total':
      return { font: { bold: true, color: colours.text }, borders: { EdgeTop: thinRule(look) } };
    case 'row':
      return { ...(even ? { fill: colours.tint } : {}), borders: { EdgeBottom: hairline(look) } };
  }
}
