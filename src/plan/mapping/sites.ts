import { type Area, overlaps } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';
import { titlesAbove } from '../recognise/titles';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableSnapshot } from '../../grid/snapshot';
import { headingsFound } from './alignLines';
import { headingKey, plainHeading, type KeptMapping } from './kept';
import { linesOf, type Line, type TablePlace } from './linesOf';

/** A place where a kept mapping may belong: a table that was recognised, a real Excel table, or headings alone. */
export interface Site extends TablePlace {
  readonly grid: Grid;
  /** As it was recognised; null where it was not. */
  readonly table: RecognisedTable | null;
  readonly tableName: string;
  /** The nearest text above, '' for none. */
  readonly title: string;
  readonly lines: readonly Line[];
  /** Found by looking for the kept headings: where it ends is not known yet. */
  readonly headingsOnly: boolean;
}

/** The sites of tables that are known: recognised ones, and real Excel tables that were not. */
export function knownSites(grid: Grid, tables: readonly RecognisedTable[]): Site[] {
  const recognised = tables.map((table) => siteOf(grid, table, table, table.tableName));
  const others = grid.sheet.tables
    .filter(({ showHeaders, area }) => showHeaders && !tables.some((table) => overlaps(table.area, area)))
    .map((real) => siteOf(grid, realPlace(real), null, real.name));
  return [...recognised, ...others];
}

/** Rows of a plain range in which at least half of a mapping's headings stand. Takes time in proportion to the cells. */
export function searchSites(grid: Grid, mapping: KeptMapping): Site[] {
  const wanted = new Set(mapping.lines.map(({ heading }) => headingKey(heading)).filter((key) => key !== ''));
  if (mapping.transposed || wanted.size < 2 || mapping.headingRows < 1) return [];
  const inTables = grid.sheet.tables.map(({ area }) => area);
  const sites: Site[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1) {
    const columns = hits(grid, row, wanted, mapping.headingRows > 1);
    if (columns.length < Math.max(2, wanted.size / 2 / mapping.headingRows)) continue;
    for (let top = Math.max(grid.top, row - mapping.headingRows + 1); top <= row; top += 1) {
      const area = headingArea(grid, top, mapping, columns);
      if (inTables.some((real) => overlaps(real, area))) continue;
      const headings = { ...area, rows: mapping.headingRows };
      if (sites.some((known) => overlaps({ ...known.area, rows: known.headings.rows }, headings))) continue;
      const site = siteOf(
        grid,
        { area, headings: { row: top, rows: mapping.headingRows }, transposed: false },
        null,
        '',
        true,
      );
      if (headingsFound(mapping.lines, site.lines) >= 0.5) sites.push(site);
    }
  }
  return sites;
}

/** A place on a sheet as a site. */
export function siteOf(
  grid: Grid,
  place: TablePlace,
  table: RecognisedTable | null,
  tableName: string,
  headingsOnly = false,
): Site {
  const { area, headings, transposed } = place;
  const [title = ''] = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  return {
    grid,
    area,
    headings,
    transposed,
    table,
    tableName,
    title: plainHeading(title),
    lines: linesOf(grid, place),
    headingsOnly,
  };
}

function realPlace({ area, showTotals }: TableSnapshot): TablePlace {
  return {
    area: showTotals ? { ...area, rows: area.rows - 1 } : area,
    headings: { row: area.row, rows: 1 },
    transposed: false,
  };
}

/** Columns of a row that hold a wanted heading; of headings of several rows, a part of one. */
function hits(grid: Grid, row: number, wanted: ReadonlySet<string>, parts: boolean): number[] {
  const columns: number[] = [];
  for (let column = grid.left; column < grid.right; column += 1) {
    if (typeof grid.value(row, column) !== 'string') continue;
    const key = headingKey(grid.text(row, column));
    if (key === '') continue;
    if (wanted.has(key) || (parts && [...wanted].some((heading) => heading.includes(key))))
      columns.push(column);
  }
  return columns;
}

/**
 * From the found headings to both sides, over columns that have a heading too; and so many more at the left as the
 * table had columns without a heading there. The rows are those below, to the end of the sheet.
 */
function headingArea(
  grid: Grid,
  top: number,
  { headingRows, lines }: KeptMapping,
  columns: readonly number[],
): Area {
  const bottom = top + headingRows - 1;
  const headed = (column: number): boolean => grid.headingText(bottom, column) !== '';
  let left = Math.min(...columns);
  let right = Math.max(...columns) + 1;
  while (left > grid.left && headed(left - 1)) left -= 1;
  while (right < grid.right && headed(right)) right += 1;
  const bare = lines.findIndex(({ heading }) => heading !== '');
  left = Math.max(grid.left, left - bare);
  return { row: top, column: left, rows: grid.bottom - top, columns: right - left };
}
