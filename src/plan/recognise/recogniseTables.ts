import { isSameHeading } from './isSameHeading';
import { type Area, overlaps } from '../../grid/area';
import { applyMappings, type MappedTables } from '../mapping/applyMappings';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { findHeadings } from './findHeadings';
import type { FoundHeadings } from './readHeadings';
import { findProse } from './findProse';
import { findTransposed } from './findTransposed';
import { gridOf, type Grid } from './grid';
import { readRealTable } from './readRealTable';
import { readPeriod, type Period } from './readPeriod';
import { tableEnd } from './tableEnd';
import { toTable, transposedTable } from './toTable';
import { turnGrid } from './turnGrid';

/**
 * The tables of a plan in a workbook: real Excel tables and plain ranges, found by their headings in the usual
 * words. In the order of the sheets, on a sheet from the top, then from the left. Whatever is not surely a table of
 * a plan (registers of payments, rotas, lookup lists) and what a summary of ours repeats is left out. What the officer
 * has said of a table, as far as it fits, is obeyed. Takes time in proportion to the cells.
 */
export function recogniseTables(workbook: WorkbookSnapshot): RecognisedTable[] {
  return [...recogniseWorkbook(workbook).tables];
}

/** The tables, with what of the officer's own words on them no longer fits, and what they said is no table. */
export function recogniseWorkbook(workbook: WorkbookSnapshot): MappedTables {
  return applyMappings(workbook, workbook.sheets.flatMap(recogniseSheet));
}

function recogniseSheet(sheet: SheetSnapshot): RecognisedTable[] {
  if (!sheet.used || sheet.isSummary) return [];
  const grid = gridOf(sheet);
  const taken = sheet.tables.map(({ area }) => area);
  const real = sheet.tables.map((table) => readRealTable(grid, table)).filter((table) => table !== null);
  const transposed = findSideways(grid, taken);
  const sideways = transposed.map(({ area }) => area);
  const headings = findHeadings(grid, [...taken, ...sideways]);
  const plain = readPlain(grid, headings, [...taken, ...sideways]);
  const prose = findProse(grid, [...taken, ...sideways, ...plain.map(({ area }) => area)]);
  return [...real, ...transposed, ...plain, ...prose].sort(
    (a, b) => a.area.row - b.area.row || a.area.column - b.area.column,
  );
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
