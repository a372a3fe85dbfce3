import type { Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import { headingsFound } from './alignLines';
import type { KeptMapping } from './kept';
import { knownSites, searchSites, type Site } from './sites';
import { sameName } from '../../words/names';

/** Where a mapping belongs now: one place, several between which nothing decides, or none. */
export type FoundSite = Site | 'several' | 'none';

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
