import { gridOf } from '../../../grid/sheetGrid';
import { matchHeading } from '../../recognise/matchHeading';
import { figureOfTarget } from '../../recognise/qualifiers';
import { cellAt } from '../cells';
import { columnHeading } from '../headingsOf';
import { listRows } from '../rowKind';
import type { PlacedTable } from '../tablesOfKind';
import { readScore } from './readRating';

/** Figures of a risk at some stage, as a register shows them beside those that count: inherent, target, before. */
export interface ShownFigures {
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly score: number | null;
}

/** What registers show of the grid that they are of, beside the figures that count. */
export interface ShownGrid {
  /** How many levels likelihood and impact have each, by their headings: 5 of "Likelihood (1-5)"; null where none says. */
  readonly size: number | null;
  readonly figures: readonly ShownFigures[];
}

const figures = ['likelihood', 'impact', 'score'] as const;

/** A heading that means a figure less surely does not mean it. */
const least = 0.6;

/** Reads it of the headings, and of the columns of other stages than the one that counts. */
export function shownGrid(tables: readonly PlacedTable<'risks'>[]): ShownGrid {
  const sizes = new Set<number>();
  const shown: ShownFigures[] = [];
  for (const placed of tables) {
    const { table, sheet } = placed;
    const { columns, area } = table;
    const grid = gridOf(sheet);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const heading = columnHeading(placed, column);
      const meant = matchHeading(heading)?.byKind.get('risks');
      const figure = figures.find((one) =>
        [...(meant ?? [])].some(([field, sure]) => sure >= least && (figureOfTarget(field) ?? field) === one),
      );
      if (!figure) continue;
      const size = sizeIn(heading, figure);
      if (size !== null) sizes.add(size);
      if (figures.some((one) => columns[one] === column)) continue;
      for (const row of listRows(grid, table)) {
        const value = readScore(cellAt(grid, row, column));
        if (value !== null) shown.push({ likelihood: null, impact: null, score: null, [figure]: value });
      }
    }
  }
  const [size, another] = sizes;
  return { size: size !== undefined && another === undefined ? size : null, figures: shown };
}

/** "Likelihood (1-5)" → 5; "Score (1-25)" and "Score out of 25" → 5; null for a heading without such a range. */
function sizeIn(heading: string, figure: (typeof figures)[number]): number | null {
  const [, ranged, outOf] =
    /\b1\s*(?:-|–|to)\s*(\d{1,3})\b|(?:\bout of|\bmax(?:imum)?|\/)\s*(\d{1,3})\b/i.exec(heading) ?? [];
  const top = Number(ranged ?? outOf ?? Number.NaN);
  const size = figure === 'score' ? Math.sqrt(top) : top;
  return Number.isInteger(size) && size >= 3 && size <= 10 ? size : null;
}
