import type { Area } from '../snapshot';
import { filledColumns, type Grid } from './grid';
import { matchHeading } from './matchHeading';
import type { FoundColumn } from './matchKind';
import { titlesAbove } from './titles';

/** Budgets with the services across the top and the figures downwards. */
export interface FoundTransposed {
  readonly area: Area;
  /** Row of each field; `service` is the row of the services' names. */
  readonly rows: ReadonlyMap<string, FoundColumn>;
  readonly certainty: number;
  readonly titles: readonly string[];
}

const figureFields = [
  'localBudget',
  'localProjected',
  'localVariance',
  'centralBudget',
  'centralProjected',
  'centralVariance',
];

/**
 * Budgets turned on their side: two or more rows below one another whose first cell names a budget or a projection
 * ("Local risk - projected to year end"), each with figures to its right, under a row of names.
 */
export function findTransposed(grid: Grid, column: number): FoundTransposed[] {
  const found: FoundTransposed[] = [];
  for (let row = grid.top + 1; row < grid.bottom; row += 1) {
    // The cheap looks come first: most rows of a workbook end here.
    if (!isFigure(grid, row, column + 1) || figuresIn(grid, row - 1, column) > 0) continue;
    if (!fieldAt(grid, row, column)) continue;
    const rows = new Map<string, FoundColumn>();
    const certainties: number[] = [];
    let last = row;
    for (; last < grid.bottom; last += 1) {
      const field = fieldAt(grid, last, column);
      if (!field || rows.has(field.name)) break;
      rows.set(field.name, { column: last, certainty: field.certainty });
      certainties.push(field.certainty);
    }
    const right = rightEnd(grid, row - 1, column);
    const pair =
      (rows.has('localBudget') && rows.has('localProjected')) ||
      (rows.has('centralBudget') && rows.has('centralProjected'));
    if (!pair || right - column < 3) continue;
    rows.set('service', { column: row - 1, certainty: 1 });
    found.push({
      area: { row: row - 1, column, rows: last - row + 1, columns: right - column },
      rows,
      certainty:
        Math.round((100 * certainties.reduce((sum, each) => sum + each, 0)) / certainties.length) / 100,
      titles: titlesAbove(grid, row - 1, column, right),
    });
    row = last - 1;
  }
  return found;
}

/** The budget figure that a label surely names. */
function fieldAt(grid: Grid, row: number, column: number): { name: string; certainty: number } | null {
  let best: { name: string; certainty: number } | null = null;
  for (const [name, certainty] of matchHeading(grid.text(row, column))?.byKind.get('budgets') ?? [])
    if (figureFields.includes(name) && certainty >= 0.7 && certainty > (best?.certainty ?? 0))
      best = { name, certainty };
  return best;
}

const figuresIn = (grid: Grid, row: number, column: number): number =>
  filledColumns(grid, row, column + 1, grid.right).filter((at) => isFigure(grid, row, at)).length;

/** A number, or one typed as text: "6,974", "(111)", "£262". */
const isFigure = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.value(row, column) === 'number' ||
  /^[-–−(£\s]*\d[\d,.]*\s*[)\-–]?$/.test(grid.text(row, column));

function rightEnd(grid: Grid, row: number, column: number): number {
  let right = column + 1;
  while (right < grid.right && grid.text(row, right) !== '') right += 1;
  return right;
}
