import type { Font } from '../../text/measure';
import type { Style } from '../../description';
import type { TableBody, TableCell, TableColumn } from '../contents/content';
import {
  colours,
  fontOf,
  hairline,
  indentWidth,
  linesIn,
  settled,
  thinRule,
  unitsFor,
  type Look,
} from '../look';
import type { SectionKey } from '../sections';
import type { Piece, PieceCell } from './piece';
import { isIndented, tableWidths } from './tableWidths';

/** Units kept free in each row, so that its rule does not touch the type. */
const rowAir = 1;

/** Id of a table's cell, by which a chart's figures are linked to it; row 0 is the head. */
export const cellId = (section: SectionKey, row: number, column: number): string =>
  `${section}/${row}/${column}`;

interface PlacedColumn extends TableColumn {
  readonly x: number;
  readonly width: number;
  /** Words stand off from those of the column before. */
  readonly indented: boolean;
}

/** The head of a table and a piece a row, every other one tinted; a total stands bold under a rule. */
export function tablePieces(section: SectionKey, table: TableBody, width: number, look: Look): Piece[] {
  const widths = tableWidths(table, width, look);
  const columns = table.columns.map((column, index): PlacedColumn => ({
    ...column,
    x: widths.slice(0, index).reduce((total, one) => total + one, 0),
    width: widths[index] ?? 0,
    indented: index > 0 && isIndented(column),
  }));
  const head = columns.map(({ heading }): TableCell => ({ content: heading, text: heading }));
  const pieces = [head, ...table.rows].map((given, row): Piece => {
    const role = row === 0 ? 'head' : table.total && row === table.rows.length ? 'total' : 'row';
    const style = rowStyle(role, row % 2 === 0);
    const font = fontOf(look, role === 'row' ? 'body' : 'lead');
    const rooms = columns.map(({ width: room, indented }) => room - (indented ? indentWidth : 0));
    const cells = given.map((cell, index) => wholeWords(cell, rooms[index] ?? 0, font));
    const lines = cells.map(({ text }, index) => linesIn(text, rooms[index] ?? 0, font));
    const units = unitsFor(Math.max(...lines), font) + rowAir;
    return {
      section,
      units,
      gap: role === 'head' ? 2 : 0,
      keepsNext: role === 'head',
      tight: role !== 'head',
      cells: columns.map(({ x, width: across, horizontal, indented, rag }, index): PieceCell => {
        const { content = '', numberFormat } = cells[index] ?? {};
        return {
          x,
          width: across,
          top: 0,
          units,
          content,
          id: cellId(section, row, index),
          style: {
            ...style,
            horizontal,
            ...(indented ? { indent: 1 } : {}),
            ...(numberFormat ? { numberFormat } : {}),
          },
          ...(rag && role !== 'head' ? { ragGroup: `${section}/${index}` } : {}),
        };
      }),
      charts: [],
    };
  });
  return withHeads(pieces);
}

/** Each row but the first knows the head, without the ids that only one cell may have. */
function withHeads(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (!first) return [];
  const cells = first.cells.map(({ id: _id, ...cell }): PieceCell => cell);
  return pieces.map((piece, index) => (index > 1 ? { ...piece, head: { ...first, cells } } : piece));
}

/** Words typed by people keep their hyphenated words whole; figures and formulas are as they are. */
function wholeWords(cell: TableCell, width: number, font: Font): TableCell {
  if (cell.content !== cell.text) return cell;
  const text = settled(cell.text, width, font);
  return { ...cell, text, content: text };
}

function rowStyle(role: 'head' | 'row' | 'total', even: boolean): Style {
  switch (role) {
    case 'head':
      return {
        font: { bold: true, color: colours.accent },
        vertical: 'Bottom',
        borders: { EdgeBottom: thinRule },
      };
    case 'total':
      return { font: { bold: true, color: colours.text }, borders: { EdgeTop: thinRule } };
    case 'row':
      return { ...(even ? { fill: colours.tint } : {}), borders: { EdgeBottom: hairline } };
  }
}
