import type { RecognisedTable } from '../recognised';
import type { TableSnapshot } from '../snapshot';
import type { Grid } from './grid';
import { matchHeading } from './matchHeading';
import { matchKind, type HeadingCell } from './matchKind';
import { profiler } from './profiler';
import { sharedNouns, withoutShared } from './sharedNoun';
import { kindsOfTitles, titlesAbove } from './titles';
import { describeTable } from './toTable';

/** A real Excel table as a table of the plan, with its header row hidden too; null if its headings are not such. */
export function readRealTable(
  grid: Grid,
  { name, area, showHeaders, showTotals, columnNames = [] }: TableSnapshot,
): RecognisedTable | null {
  const headingRows = showHeaders ? 1 : 0;
  const profileOf = profiler(grid, { ...area, rows: headingRows });
  const texts = Array.from({ length: area.columns }, (_, offset) =>
    showHeaders ? grid.text(area.row, area.column + offset) : (columnNames[offset] ?? ''),
  );
  const shared = sharedNouns(texts);
  const cells: HeadingCell[] = texts.map((text, offset) => {
    const column = area.column + offset;
    const matches = withoutShared(text, matchHeading(text), shared);
    return { column, text, matches, profile: () => profileOf(column) };
  });
  const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  // "tblRisks", "PlanText_2": a table's name is a title as well.
  const words = name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  const match = matchKind(cells, kindsOfTitles([...titles, words, grid.sheet.name]));
  if (!match) return null;
  const rows = showTotals ? { ...area, rows: area.rows - 1 } : area;
  return describeTable(grid, rows, headingRows, cells, match, titles, name);
}
