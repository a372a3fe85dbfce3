import type { Area } from '../../grid/area';
import {
  emptySheet,
  type CellContent,
  type SheetDescription,
  type Style,
  type StyledArea,
} from '../description';
import { lineHeight, type Font } from '../text/measure';
import { wrapText } from '../text/wrapText';

/** A cell of the map over so many columns; more than one are merged. */
export interface MapCell {
  readonly column: number;
  readonly columns: number;
  readonly content: CellContent;
  readonly style: Style;
}

export interface MapRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly MapCell[];
}

/** What a cell keeps clear at its sides, and a reserve for printers that set type wider than its design. */
const inside = (width: number): number => (width - 6) * 0.95;

/** Height in points that a wrapped text needs in a cell of this width. */
export function textHeight(text: string, width: number, font: Font): number {
  return wrapText(text, inside(width), font).length * Math.max(lineHeight(font) - 1, font.size * 1.2) + 3;
}

/** Rows below one another, from the first row of a sheet. */
export function describeRows(rows: readonly MapRow[], columns: number, base: Style): SheetDescription {
  const cells = rows.map((row): CellContent[] => {
    const line = Array<CellContent>(columns).fill(null);
    for (const { column, content } of row.cells) line[column] = content;
    return line;
  });
  const areas = rows.flatMap(({ cells: own }, row) =>
    own.map(({ column, columns: width, style }): StyledArea => ({
      area: { row, column, rows: 1, columns: width },
      style,
    })),
  );
  const all: Area = { row: 0, column: 0, rows: rows.length, columns };
  return {
    ...emptySheet,
    blocks: [{ row: 0, column: 0, cells }],
    styles: [{ area: all, style: base }, ...areas],
    merges: areas.map(({ area }) => area).filter((area) => area.columns > 1),
    rowHeights: rows.map(({ height }, row) => ({ row, rows: 1, height })),
    gridlines: false,
  };
}
