import type { Area } from '../../src/plan/snapshot';
import { emptySheet, type SheetDescription, type Style } from '../../src/sheets/description';

/** A text of a summary with the room that it has. Points. */
export interface TextBox {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly style: Style;
}

/** Every text that is read on the sheet, in the order of its cells; those behind charts are not wrapped. */
export function textBoxes({ blocks, merges, styles, columnWidths, rowHeights }: SheetDescription): TextBox[] {
  const mergeAt = new Map(merges.map((area) => [`${area.row},${area.column}`, area]));
  const cells = blocks[0]?.cells ?? [];
  return cells.flatMap((line, row) =>
    line.flatMap((text, column): TextBox[] => {
      if (typeof text !== 'string' || text.trim() === '') return [];
      const area = mergeAt.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
      const style = styleOf(styles, area);
      if (style.wrap === false) return [];
      const width = sum(columnWidths.slice(column, column + area.columns).map((one) => one.width));
      const height = sum(rowHeights.slice(row, row + area.rows).map((one) => one.height));
      return [{ text, width, height, style }];
    }),
  );
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, one) => total + one, 0);

function styleOf(styles: SheetDescription['styles'], at: Area): Style {
  return styles
    .filter(({ area }) => area.row <= at.row && at.row < area.row + area.rows)
    .filter(({ area }) => area.column <= at.column && at.column < area.column + area.columns)
    .reduce<Style>((all, { style }) => ({ ...all, ...style, font: { ...all.font, ...style.font } }), {});
}

/** How often `measuringSheet` says each text: a row is never lower than a line of the usual type, a small one's is. */
export const copies = 2;

/**
 * A sheet with each box's text alone in a row without a height, so that LibreOffice fits the row: `copies` times, one
 * below another, in a column that LibreOffice, which sets it `widening` times as wide, makes as wide as the box.
 */
export function measuringSheet(boxes: readonly TextBox[], widening: number): SheetDescription {
  const widths = [...new Set(boxes.map(({ width }) => width))];
  return {
    ...emptySheet,
    blocks: boxes.map(({ text, width }, row) => ({
      row,
      column: widths.indexOf(width),
      cells: [[Array.from({ length: copies }, () => text).join('\n')]],
    })),
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width: width / widening })),
    styles: boxes.map(({ width, style: { font, horizontal, indent, wrap } }, row) => ({
      area: { row, column: widths.indexOf(width), rows: 1, columns: 1 },
      style: {
        ...(font && { font }),
        ...(horizontal && { horizontal }),
        ...(indent !== undefined && { indent }),
        ...(wrap !== undefined && { wrap }),
      },
    })),
  };
}
