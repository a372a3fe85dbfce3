import { filledColumns, type Grid } from '../recognise/grid';
import type { Area } from '../../grid/area';

/** Blocks that are cut out of one another are never nested deeper on a sheet that somebody reads. */
const deepest = 8;

/**
 * The blocks of filled cells of a sheet that are parted by empty rows and columns, from the top, then from the left;
 * cells of `covered` count as empty. A block may have a title above, and holes. Takes time in proportion to the cells.
 */
export function findRegions(grid: Grid, covered: readonly Area[]): Area[] {
  const rows = new Map<number, readonly number[]>();
  for (let row = grid.top; row < grid.bottom; row += 1) {
    const walls = covered.filter((area) => row >= area.row && row < area.row + area.rows);
    const free = filledColumns(grid, row, grid.left, grid.right).filter(
      (column) => !walls.some((area) => column >= area.column && column < area.column + area.columns),
    );
    if (free.length > 0) rows.set(row, free);
  }
  const whole = {
    row: grid.top,
    column: grid.left,
    rows: grid.bottom - grid.top,
    columns: grid.right - grid.left,
  };
  return cut(rows, whole, deepest).sort((a, b) => a.row - b.row || a.column - b.column);
}

type FilledRows = ReadonlyMap<number, readonly number[]>;

function cut(rows: FilledRows, area: Area, depth: number): Area[] {
  const inside = (column: number): boolean => column >= area.column && column < area.column + area.columns;
  const own: (readonly [number, readonly number[]])[] = [];
  const used = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const filled = rows.get(row)?.filter(inside) ?? [];
    if (filled.length > 0) own.push([row, filled]);
    for (const column of filled) used.add(column);
  }
  const downs = runs(own.map(([row]) => row));
  const across = runs([...used].sort((a, b) => a - b));
  const [down, ...moreDown] = downs;
  const [over, ...moreOver] = across;
  if (!down || !over) return [];
  const isWhole = moreDown.length === 0 && moreOver.length === 0;
  const found = downs.flatMap(([row, height]) =>
    across.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
  return isWhole || depth === 0 ? found : found.flatMap((part) => cut(rows, part, depth - 1));
}

/** Runs of numbers that follow on one another, with how many there are: 2, 3, 4, 7 → [2, 3], [7, 1]. */
function runs(sorted: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const at of sorted) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === at) last[1] += 1;
    else found.push([at, 1]);
  }
  return found;
}
