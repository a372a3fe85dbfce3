import { isSameHeading, type Period, readPeriod } from './readHeading';
import { type Area, overlaps } from '../../grid/area';
import type { RecognisedTable } from './recognised';
import type { WorkbookSnapshot, TableSnapshot } from '../../grid/snapshot';
import { findHeadings } from './findHeadings';
import type { FoundHeadings } from './readHeadings';
import { findProse, textsTogether } from './findProse';
import { namedSections } from './namedSections';
import { gridOf, type Grid, turnGrid, turnArea } from '../../grid/sheetGrid';
import { tableEnd } from './tableEnd';
import { toTable, transposedTable, describeTable } from './toTable';
import type { KindOfTable } from '../tables/kind';
import { kinds } from '../tables/kinds';
import { fitOf } from './fitContents';
import { titlesAbove, kindsOfTitles } from './titles';
import { smallBlock } from '../../grid/filled/splitFilled';
import { matchHeading } from './matchHeading';
import { matchKind } from './matchKind';
import type { HeadingCell } from './headingCell';
import { profiler } from './profiler';
import { sharedNouns, withoutShared } from './sharedNoun';

/** Meanings of their own columns of figures: two of them must hold figures. */
const notFigures: ReadonlySet<string> = new Set([
  'service',
  'kpi',
  'ref',
  'rag',
  'direction',
  'owner',
  'goodIs',
]);
const fewestFigures = 2;
/** A list on its side has no more rows than a table has columns, and stands in the first columns of the sheet. */
const mostFields = 40;
const lastColumn = 30;
/** Of the required meanings. */
const leastCertainty = 0.7;

/**
 * The tables of a plan in a workbook: real Excel tables and plain ranges, found by their headings in the usual
 * words. In the order of the sheets, on a sheet from the top, then from the left. Whatever is not surely a table of
 * a plan (registers of payments, rotas, lookup lists) and what a summary of ours repeats is left out. What officers have
 * said of a table is above this floor (`mappedTables`). Takes time in proportion to the cells.
 */
export function recogniseTables(workbook: WorkbookSnapshot): RecognisedTable[] {
  const sheets = workbook.sheets.flatMap((sheet) => {
    if (!sheet.used || sheet.isSummary) return [];
    const grid = gridOf(sheet);
    return { grid, headed: recogniseHeaded(grid) };
  });
  // The names of the council's own sections stand on any of the sheets.
  const sections = namedSections(sheets);
  const found = sheets.map(({ grid, headed }) => {
    const taken = [...grid.sheet.tables, ...headed].map(({ area }) => area);
    return { grid, headed, ...findProse(grid, taken, sections) };
  });
  const together = textsTogether(found.flatMap(({ unsure }) => unsure));
  return found.flatMap(({ grid, headed, texts }) =>
    [...headed, ...texts, ...together.filter(({ sheet }) => sheet === grid.sheet.name)].sort(
      (a, b) => a.area.row - b.area.row || a.area.column - b.area.column,
    ),
  );
}

/** The tables of a sheet that have headings. */
function recogniseHeaded(grid: Grid): RecognisedTable[] {
  const { sheet } = grid;
  const taken = sheet.tables.map(({ area }) => area);
  const real = sheet.tables.map((table) => readRealTable(grid, table)).filter((table) => table !== null);
  const transposed = findSideways(grid, taken);
  const sideways = transposed.map(({ area }) => area);
  const headings = findHeadings(grid, [...taken, ...sideways]);
  const plain = readPlain(grid, headings, [...taken, ...sideways]);
  return [...real, ...transposed, ...plain];
}

/** A real Excel table as a table of the plan, with its header row hidden too; null if its headings are not such. */
function readRealTable(
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

/** Tables with their records across. */
function findSideways(grid: Grid, taken: readonly Area[]): RecognisedTable[] {
  const tables: RecognisedTable[] = [];
  const turned = turnGrid(grid);
  for (const found of findTransposed(grid, taken)) {
    const table = transposedTable(grid, found, tableEnd(turned, found, [], turned.bottom));
    if (![...taken, ...tables.map(({ area }) => area)].some((area) => overlaps(area, table.area)))
      tables.push(table);
  }
  return tables;
}

/**
 * Headings of KPIs or budgets turned on their side, by their places on the turned sheet: labels below one another
 * ("Local risk - projected to year end"), each with figures to its right, and a row of names.
 */
function findTransposed(grid: Grid, taken: readonly Area[]): FoundHeadings[] {
  const turned = turnGrid(grid);
  const first = { ...turned, bottom: Math.min(turned.bottom, turned.top + lastColumn) };
  const titlesOf = (area: Area): string[] => {
    const { row, column, columns } = turnArea(area);
    return titlesAbove(grid, row, column, column + Math.max(columns, 2));
  };
  return findHeadings(first, taken.map(turnArea), { deepest: 1, widest: mostFields, titlesOf }).filter(
    isSideways,
  );
}

function isSideways({ match, cells }: FoundHeadings): boolean {
  const { sideways }: KindOfTable<string> = kinds[match.kind];
  if (!sideways || match.weakest < leastCertainty) return false;
  let figures = 0;
  for (const [field, { column }] of match.columns) {
    const profile = cells.find((cell) => cell.column === column)?.profile?.();
    const fit = profile ? fitOf(match.kind, field, profile) : 'open';
    if (fit === 'against') return false;
    if (fit === 'for' && !notFigures.has(field)) figures += 1;
  }
  return figures >= fewestFigures;
}

/** Plain ranges: each runs to the next headings in its columns, unless those repeat its own after a page break. */
function readPlain(
  grid: Grid,
  headings: readonly FoundHeadings[],
  taken: readonly Area[],
): RecognisedTable[] {
  const tables: RecognisedTable[] = [];
  const done = new Set<FoundHeadings>();
  for (const [index, first] of headings.entries()) {
    if (done.has(first)) continue;
    const repeats: FoundHeadings[] = [];
    let nextOther: FoundHeadings | undefined;
    for (let at = index + 1; at < headings.length && !nextOther; at += 1) {
      const other = headings[at];
      if (!other || !sharesColumns(first.area, other.area)) continue;
      if (repeatsHeadings(first, other)) repeats.push(other);
      else nextOther = other;
    }
    const walls = taken.filter((area) => area.row > first.area.row && sharesColumns(first.area, area));
    const limit = Math.min(grid.bottom, nextOther?.area.row ?? grid.bottom, ...walls.map(({ row }) => row));
    const own = repeats.filter(({ area }) => area.row < limit);
    const rows = own.flatMap(({ area }) =>
      Array.from({ length: area.rows }, (_, offset) => area.row + offset),
    );
    const end = tableEnd(grid, first, rows, limit);
    for (const repeat of own) if (repeat.area.row < end) done.add(repeat);
    // A heading found inside the rows of a table that is already known is one of its rows.
    if (tables.some(({ area }) => overlaps(area, first.area))) continue;
    tables.push(toTable(grid, first, end));
  }
  return tables;
}

const sharesColumns = (a: Area, b: Area): boolean =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

/** The same words in the same columns, and no other quarter or year in the title above. */
function repeatsHeadings(first: FoundHeadings, other: FoundHeadings): boolean {
  return (
    first.cells.length === other.cells.length &&
    first.cells.every(({ column, text }, at) => {
      const same = other.cells[at];
      return same?.column === column && isSameHeading(same.text, text);
    }) &&
    other.titles.every((title) => samePeriod(readPeriod(title), first.titles.map(readPeriod)))
  );
}

function samePeriod({ quarter, year }: Period, earlier: readonly Period[]): boolean {
  const known = <T>(wanted: T | undefined, found: readonly (T | undefined)[]): boolean =>
    wanted === undefined || found.every((each) => each === undefined) || found.includes(wanted);
  return (
    known(
      quarter,
      earlier.map((period) => period.quarter),
    ) &&
    known(
      year,
      earlier.map((period) => period.year),
    )
  );
}
