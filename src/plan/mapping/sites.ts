import { type Area, overlaps } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';
import type { TableSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/fold';
import type { RecognisedTable } from '../recognise/recognised';
import { titlesAbove } from '../recognise/titles';
import { headingsFound } from './alignLines';
import { headingKey, type KeptMapping, plainHeading } from './keptMappings';
import { type Line, linesOf, type TablePlace } from './linesOf';

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

/** Where a mapping belongs now: one place, several between which nothing decides, or none. */
type FoundSite = Site | 'several' | 'none';

/** How a table may be found again, the surest way first. */
interface Way {
  /** In a real table of that name, on its sheet, or anywhere else. */
  readonly where: 'table' | 'sheet' | 'elsewhere';
  /** Share of the kept headings that must stand there. */
  readonly least: number;
  /** Its own sheet must be gone (renamed, or of another file). */
  readonly sheetGone?: true;
}

const ways: readonly Way[] = [
  { where: 'table', least: 0.5 },
  { where: 'sheet', least: 1 },
  { where: 'sheet', least: 0.5 },
  { where: 'elsewhere', least: 1 },
  { where: 'elsewhere', least: 0.6, sheetGone: true },
];

/**
 * The place of each mapping, in their order. A surer way is tried for all of them before a less sure one for any, so
 * that none takes the table of another; what has been found is nobody else's.
 */
export function findSites(
  mappings: readonly KeptMapping[],
  grids: readonly Grid[],
  tables: readonly RecognisedTable[],
): FoundSite[] {
  const known = grids.flatMap((grid) =>
    knownSites(
      grid,
      tables.filter(({ sheet }) => sheet === grid.sheet.name),
    ),
  );
  const found: FoundSite[] = mappings.map(() => 'none');
  const taken = new Set<string>();
  const searched = new Map<string, readonly Site[]>();
  const search = (mapping: KeptMapping): readonly Site[] => {
    const before = searched.get(mapping.id);
    if (before) return before;
    const sites = grids.flatMap((grid) => searchSites(grid, mapping)).filter(isNotOf(known));
    searched.set(mapping.id, sites);
    return sites;
  };
  for (const way of ways)
    for (const [index, mapping] of mappings.entries()) {
      if (found[index] !== 'none') continue;
      for (const sites of [() => known, () => search(mapping)]) {
        const site = choose(mapping, candidates(mapping, sites(), way, grids), taken);
        if (site === 'none') continue;
        found[index] = site;
        if (site !== 'several') taken.add(keyOf(site));
        break;
      }
    }
  return found;
}

/** Headings that are those of a known table are no other site. */
const isNotOf =
  (known: readonly Site[]) =>
  (site: Site): boolean =>
    !known.some((other) => keyOf(other) === keyOf(site));

const keyOf = ({ grid, headings, area }: Site): string =>
  `${grid.sheet.id} ${headings.row + headings.rows} ${area.column}`;

function candidates(
  mapping: KeptMapping,
  sites: readonly Site[],
  { where, least, sheetGone }: Way,
  grids: readonly Grid[],
): Site[] {
  const ownSheet = (grid: Grid): boolean => sameName(grid.sheet.name, mapping.sheet);
  if (sheetGone && grids.some(ownSheet)) return [];
  return sites.filter((site) => {
    if (site.transposed !== mapping.transposed) return false;
    if (where === 'table') {
      if (mapping.tableName === '' || !sameName(site.tableName, mapping.tableName)) return false;
    } else if (ownSheet(site.grid) !== (where === 'sheet')) return false;
    return headingsFound(mapping.lines, site.lines) >= least;
  });
}

/** Of several the one with most of the headings, else the one with the title, else the one in its place. */
function choose(mapping: KeptMapping, sites: readonly Site[], taken: ReadonlySet<string>): FoundSite {
  const most = Math.max(0, ...sites.map(({ lines }) => headingsFound(mapping.lines, lines)));
  const best = sites.filter(({ lines }) => headingsFound(mapping.lines, lines) === most);
  const free = best.filter((site) => !taken.has(keyOf(site)));
  const titled = free.filter(({ title }) => mapping.title !== '' && title === mapping.title);
  const [only] = best.length === 1 ? free : titled.length === 1 ? titled : [];
  if (only) return only;
  if (free.length === 0) return 'none';
  // A page break repeats headings: the table begins at the first.
  const first = free.find(({ headingsOnly }) => headingsOnly);
  if (first && mapping.of === 1 && free.every((site) => repeats(first, site))) return first;
  const nth = best.length === mapping.of ? best[mapping.place - 1] : undefined;
  return nth && free.includes(nth) ? nth : 'several';
}

const repeats = (first: Site, other: Site): boolean =>
  first.grid === other.grid && first.area.column === other.area.column && other.headingsOnly;
