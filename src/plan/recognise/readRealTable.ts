import type { RecognisedTable } from '../recognised';
import type { TableSnapshot } from '../snapshot';
import type { Grid } from './grid';
import { matchHeading } from './matchHeading';
import { matchKind, type HeadingCell } from './matchKind';
import { profiler } from './profiler';
import { kindsOfTitles, titlesAbove } from './titles';
import { describeTable } from './toTable';

/** A real Excel table as a table of the plan; null if its headings are not such, or are not shown. */
export function readRealTable(
  grid: Grid,
  { name, area, showHeaders, showTotals }: TableSnapshot,
): RecognisedTable | null {
  if (!showHeaders) return null;
  const profileOf = profiler(grid, { ...area, rows: 1 });
  const cells: HeadingCell[] = Array.from({ length: area.columns }, (_, offset) => {
    const column = area.column + offset;
    const text = grid.text(area.row, column);
    return { column, text, matches: matchHeading(text), profile: () => profileOf(column) };
  });
  const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  // "tblRisks", "PlanText_2": a table's name is a title as well.
  const words = name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  const match = matchKind(cells, kindsOfTitles([...titles, words, grid.sheet.name]));
  if (!match) return null;
  const rows = showTotals ? { ...area, rows: area.rows - 1 } : area;
  return describeTable(grid, rows, 1, cells, match, titles, name);
}
