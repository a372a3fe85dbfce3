import type { Area } from '../grid/area';
import {
  type CellContent,
  emptySheet,
  type RowHeight,
  type SheetDescription,
  type Style,
  type StyledArea,
} from './description';
import { type Font, lineHeight } from './text/measure';
import { wrapText } from './text/wrapText';

/** A cell over so many columns; more than one are merged. */
export interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly content: CellContent;
  readonly style: Style;
}

export interface PlacedRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

/** What a cell keeps clear at its sides, and a reserve for printers that set type wider than its design. */
const inside = (width: number): number => (width - 6) * 0.95;

/** Height in points that a wrapped text needs in a cell of this width. */
export function textHeight(text: string, width: number, font: Font): number {
  return wrapText(text, inside(width), font).length * Math.max(lineHeight(font) - 1, font.size * 1.2) + 3;
}

/** Rows below one another, from the first row of a sheet. */
export function describeRows(rows: readonly PlacedRow[], columns: number, base: Style): SheetDescription {
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

/**
 * The same sheet in fewer requests: what the first style says of all cells is said once, cells below one another that
 * look alike are one area (the line below each is then a line between its rows), and so are rows of one height. A long
 * appendix would else be more than Excel on the web takes at once.
 */
export function joinStyles(described: SheetDescription): SheetDescription {
  const [base, ...others] = described.styles;
  if (!base) return described;
  const open = new Map<string, { area: StyledArea['area']; readonly style: Style; readonly look: string }>();
  const joined: StyledArea[] = [base];
  const close = (run: { readonly area: StyledArea['area']; readonly style: Style }): void => {
    joined.push({ area: run.area, style: run.area.rows > 1 ? withInnerLines(run.style) : run.style });
  };
  for (const { area, style } of others) {
    const own = beside(style, base.style);
    const look = JSON.stringify(own);
    const place = `${area.column} ${area.columns}`;
    const run = open.get(place);
    if (run && run.look === look && run.area.row + run.area.rows === area.row) {
      run.area = { ...run.area, rows: run.area.rows + area.rows };
      continue;
    }
    if (run) close(run);
    open.delete(place);
    if (look !== '{}') open.set(place, { area, style: own, look });
  }
  for (const run of open.values()) close(run);
  return { ...described, styles: joined, rowHeights: joinHeights(described.rowHeights) };
}

/** What a style says beside the base. */
function beside(style: Style, base: Style): Style {
  const entries = Object.entries(style).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'font') {
      const font = Object.entries(style.font ?? {}).filter(
        ([part, own]) => own !== (base.font as Record<string, unknown> | undefined)?.[part],
      );
      return font.length > 0 ? [[name, Object.fromEntries(font)]] : [];
    }
    return value === (base as Record<string, unknown>)[name] ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** Rows of one area keep the line that each had below it. */
export function withInnerLines(style: Style): Style {
  const { EdgeBottom, EdgeTop } = style.borders ?? {};
  const line = EdgeBottom ?? EdgeTop;
  return line ? { ...style, borders: { ...style.borders, InsideHorizontal: line } } : style;
}

/** Rows of one height below one another are set at once. */
export function joinHeights(heights: readonly RowHeight[]): RowHeight[] {
  const joined: RowHeight[] = [];
  for (const one of heights) {
    const last = joined.at(-1);
    if (last && last.height === one.height && last.row + last.rows === one.row)
      joined[joined.length - 1] = { ...last, rows: last.rows + one.rows };
    else joined.push(one);
  }
  return joined;
}
