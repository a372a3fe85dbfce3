import type { Area } from '../../grid/area';
import type { SheetDescription, StyledArea } from '../description';

/** What of a sheet that was made shows later whether somebody has worked on it, beside what its cells hold. */
export interface MadeLook {
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Names. */
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

export const lookOf = ({ styles, merges, charts, tables }: SheetDescription): MadeLook => ({
  // Widths, lines and formats of numbers are read back otherwise than they were written.
  styles: styles.flatMap(({ area, style: { font, fill } }) =>
    font || fill !== undefined ? [{ area, style: { ...(font && { font }), ...(fill && { fill }) } }] : [],
  ),
  merges,
  charts: charts.map(({ name }) => name),
  tables: tables.map(({ name }) => name),
});

/** How cells look; what is left out is whatever is usual on the sheet. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

interface LookedArea {
  readonly area: Area;
  readonly look: CellLook;
}

/** So many cells are looked at; of a larger sheet the first. */
const mostCells = 60_000;

/**
 * The parts of a sheet in which all cells look alike, by what was written on it: later styles over earlier ones, merged
 * cells like their first. Only parts with a style of their own. Example: A1:D1 bold and B1 filled gives A1, B1 and C1:D1.
 */
export function lookedAreas({ styles, merges }: Pick<MadeLook, 'styles' | 'merges'>): LookedArea[] {
  const cells = new Map<number, Map<number, CellLook>>();
  let count = 0;
  for (const { area, style } of styles)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const line = cells.get(row) ?? new Map<number, CellLook>();
        if (!line.has(column) && (count += 1) > mostCells) continue;
        cells.set(row, line.set(column, { ...line.get(column), ...cellLook(style) }));
      }
  for (const merge of merges) {
    const first = cells.get(merge.row)?.get(merge.column) ?? {};
    for (let row = merge.row; row < merge.row + merge.rows; row += 1)
      for (let column = merge.column; column < merge.column + merge.columns; column += 1)
        if (cells.get(row)?.has(column)) cells.get(row)?.set(column, first);
  }
  return together(cells);
}

const cellLook = ({ font = {}, fill }: StyledArea['style']): CellLook => ({
  ...(fill !== undefined && { fill: fill.toUpperCase() }),
  ...(font.color !== undefined && { color: font.color.toUpperCase() }),
  ...(font.bold !== undefined && { bold: font.bold }),
  ...(font.italic !== undefined && { italic: font.italic }),
});

/** Cells beside each other, and such rows below each other, that look alike as one area. */
function together(cells: ReadonlyMap<number, ReadonlyMap<number, CellLook>>): LookedArea[] {
  const areas: { area: Area; look: CellLook }[] = [];
  let above = new Map<string, { area: Area; look: CellLook }>();
  for (const [row, line] of [...cells].sort(([a], [b]) => a - b)) {
    const runs: { area: Area; look: CellLook }[] = [];
    for (const [column, look] of [...line].sort(([a], [b]) => a - b)) {
      const last = runs.at(-1);
      const goesOn = last && last.area.column + last.area.columns === column && same(last.look, look);
      if (goesOn) last.area = { ...last.area, columns: last.area.columns + 1 };
      else runs.push({ area: { row, column, rows: 1, columns: 1 }, look });
    }
    const here: typeof above = new Map();
    for (const run of runs) {
      const key = `${run.area.column} ${run.area.columns}`;
      const upper = above.get(key);
      const isBelow = upper && upper.area.row + upper.area.rows === row && same(upper.look, run.look);
      if (isBelow) upper.area = { ...upper.area, rows: upper.area.rows + 1 };
      else areas.push(run);
      here.set(key, isBelow ? upper : run);
    }
    above = here;
  }
  return areas;
}

const same = (one: CellLook, other: CellLook): boolean =>
  one.fill === other.fill &&
  one.color === other.color &&
  one.bold === other.bold &&
  one.italic === other.italic;
