import type { Area } from '../../grid/area';
import type { RecognisedTable } from '../recognised';
import { smallBlock } from '../filled/splitFilled';
import type { TableSnapshot } from '../snapshot';
import type { Grid } from './grid';
import { matchHeading } from './matchHeading';
import { matchKind } from './matchKind';
import { type HeadingCell } from './headingCell';
import { profiler } from './profiler';
import { sharedNouns, withoutShared } from './sharedNoun';
import { kindsOfTitles, titlesAbove } from './titles';
import { describeTable } from './toTable';

/** A real Excel table as a table of the plan, with its header row hidden too; null if its headings are not such. */
export function readRealTable(
  grid: Grid,
  { name, area: whole, showHeaders, showTotals, columnNames = [] }: TableSnapshot,
): RecognisedTable | null {
  const area = filledPart(grid, whole);
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
  const rows = showTotals && area.rows === whole.rows ? { ...area, rows: area.rows - 1 } : area;
  return describeTable(grid, rows, headingRows, cells, match, titles, name);
}

/** A table that reaches far beyond what is filled (a whole column, a whole sheet) ends where that ends. */
function filledPart(grid: Grid, area: Area): Area {
  if (area.rows * area.columns <= smallBlock) return area;
  const rows = Math.min(area.row + area.rows, Math.max(grid.bottom, area.row + 2)) - area.row;
  const columns = Math.min(area.column + area.columns, Math.max(grid.right, area.column + 1)) - area.column;
  return { ...area, rows, columns };
}
