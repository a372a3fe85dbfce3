import type { Style } from '../../description';
import type { TableBody, TableCell } from '../contents/content';
import { colours, fontOf, hairline, linesIn, thinRule, unitsFor, type Look } from '../look';
import type { SectionKey } from '../sections';
import type { Piece, PieceCell } from './piece';
import { tableWidths } from './tableWidths';

/** Units kept free in each row, so that its rule does not touch the type. */
const rowAir = 1;

/** Id of a table's cell, by which a chart's figures are linked to it; row 0 is the head. */
export const cellId = (section: SectionKey, row: number, column: number): string =>
  `${section}/${row}/${column}`;

/** The head of a table and a piece a row, every other one tinted; a total stands bold under a rule. */
export function tablePieces(section: SectionKey, table: TableBody, width: number, look: Look): Piece[] {
  const widths = tableWidths(table, width, look);
  const head = table.columns.map(({ heading }): TableCell => ({ content: heading, text: heading }));
  return [head, ...table.rows].map((cells, row) => {
    const isHead = row === 0;
    const bold = isHead || (table.total === true && row === table.rows.length);
    const font = fontOf(look, bold ? 'lead' : 'body');
    const style: Style = {
      ...(bold ? { font: { bold, color: isHead ? colours.accent : colours.text } } : {}),
      ...(isHead ? { vertical: 'Bottom' as const } : {}),
      ...(!isHead && !bold && row % 2 === 0 ? { fill: colours.tint } : {}),
      borders: bold && !isHead ? { EdgeTop: thinRule } : { EdgeBottom: isHead ? thinRule : hairline },
    };
    const units = Math.max(
      ...cells.map(({ text }, column) => unitsFor(linesIn(text, widths[column] ?? 0, font), font) + rowAir),
    );
    let x = 0;
    return {
      section,
      units,
      gap: isHead ? 2 : 0,
      keepsNext: isHead,
      tight: !isHead,
      cells: cells.map((cell, column): PieceCell => {
        const cellWidth = widths[column] ?? 0;
        x += cellWidth;
        return {
          x: x - cellWidth,
          width: cellWidth,
          top: 0,
          units,
          content: cell.content,
          id: cellId(section, row, column),
          style: {
            ...style,
            horizontal: table.columns[column]?.horizontal ?? 'Left',
            ...(cell.numberFormat ? { numberFormat: cell.numberFormat } : {}),
          },
          ...(table.columns[column]?.rag && !isHead ? { ragGroup: `${section}/${column}` } : {}),
        };
      }),
      charts: [],
    };
  });
}
