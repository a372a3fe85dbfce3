import type { Area } from '../../src/grid/area';
import type { SheetDescription, Style } from '../../src/sheets/description';
import type { Font } from '../../src/sheets/text/measure';

/** A text of a summary and where it is to be printed: points from the top left corner of its page. */
export interface TextBox {
  readonly text: string;
  /** Counted from 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Points of its type. */
  readonly size: number;
  readonly type: Font;
  /** Steps of its indent. */
  readonly indent: number;
}

/** A4, in points. */
const paper = { Landscape: 841.9, Portrait: 595.3 } as const;

/** Every text that is read on the sheet, in the order of its cells; those behind charts are left out. */
export function textBoxes({
  blocks,
  merges,
  styles,
  columnWidths,
  rowHeights,
  page,
}: SheetDescription): TextBox[] {
  if (!page) throw new Error('The sheet has no page.');
  const mergeAt = new Map(merges.map((area) => [`${area.row},${area.column}`, area]));
  const widths = columnWidths.map(({ width }) => width);
  const heights = rowHeights.map(({ height }) => height);
  const left = (paper[page.orientation] - sum(widths)) / 2;
  const pageStarts = [0, ...page.breaksBefore];
  const cells = blocks[0]?.cells ?? [];
  return cells.flatMap((line, row) =>
    line.flatMap((text, column): TextBox[] => {
      if (typeof text !== 'string' || text.trim() === '') return [];
      const area = mergeAt.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
      const { wrap, font, indent = 0 } = styleOf(styles, area);
      if (wrap === false) return [];
      const onPage = pageStarts.filter((start) => start <= row).length - 1;
      return [
        {
          text,
          page: onPage,
          x: left + sum(widths.slice(0, column)),
          y: page.margins.top + sum(heights.slice(pageStarts[onPage], row)),
          width: sum(widths.slice(column, column + area.columns)),
          height: sum(heights.slice(row, row + area.rows)),
          size: font?.size ?? 0,
          type: { name: font?.name ?? '', size: font?.size ?? 0, bold: font?.bold ?? false },
          indent,
        },
      ];
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
