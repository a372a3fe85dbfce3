import { type Area, overlaps } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';
import type { FoundColumn, HeadingCell, KindMatch } from '../recognise/headingCell';
import { matchHeading } from '../recognise/matchHeading';
import type { RecognisedTable } from '../recognise/recognised';
import { tableEnd } from '../recognise/tableEnd';
import { titlesAbove } from '../recognise/titles';
import { describeTable, toTable } from '../recognise/toTable';
import { vocabularyWith } from '../recognise/vocabulary';
import type { TableKind } from '../tables/kinds';
import { headingsFound } from './alignLines';
import type { KeptLine, KeptMapping } from './keptMappings';
import { columnHeading, guessMeanings, linesOf } from './linesOf';
import { knownSites, type Site, siteOf } from './sites';

/** Headings are never deeper. */
const deepest = 3;

/**
 * A table at headings that the officer has selected, of the kind that they name; its columns as far as the headings
 * say what they mean. One selected cell stands for the row of headings that it is in; of a selection that runs on
 * into the rows, the headings are those above the first figure. null where no two headings stand.
 */
export function declareTable(
  grid: Grid,
  selected: Area,
  kind: TableKind,
  tables: readonly RecognisedTable[],
): RecognisedTable | null {
  const real = grid.sheet.tables.find(({ area, showHeaders }) => showHeaders && overlaps(area, selected));
  if (real) {
    const rows = real.area.rows - (real.showTotals ? 1 : 0);
    const place = {
      area: { ...real.area, rows },
      headings: { row: real.area.row, rows: 1 },
      transposed: false,
    };
    const site = siteOf(grid, place, null, real.name);
    return tableAt(site, kind, guessMeanings(kind, site.lines), [], []);
  }
  const headings = headingArea(grid, selected);
  if (!headings) return null;
  const area = { ...headings, rows: grid.bottom - headings.row };
  const site = siteOf(
    grid,
    { area, headings: { row: headings.row, rows: headings.rows }, transposed: false },
    null,
    '',
    true,
  );
  const others = [
    ...tables.filter(({ sheet, area: own }) => sheet === grid.sheet.name && !overlaps(own, headings)),
    ...grid.sheet.tables,
  ].map((table) => table.area);
  return tableAt(site, kind, guessMeanings(kind, site.lines), others, []);
}

/**
 * A table of a kind that recognition did not see, at headings that the officer knows, with the columns by meaning
 * that they gave. A plain range ends as a recognised one would, before the next of the `others`; `repeats` are rows
 * in which its headings stand again.
 */
export function tableAt(
  site: Site,
  kind: TableKind,
  columns: ReadonlyMap<string, number>,
  others: readonly Area[],
  repeats: readonly number[],
): RecognisedTable {
  const { grid, area, headings, tableName, headingsOnly } = site;
  const headingArea = { ...area, row: headings.row, rows: headings.rows };
  const cells = Array.from({ length: area.columns }, (_, offset): HeadingCell => {
    const column = area.column + offset;
    const text = columnHeading(grid, headings, column);
    return { column, text, matches: matchHeading(text, vocabularyWith(kind)) };
  });
  const match: KindMatch = {
    kind,
    columns: new Map(
      [...columns].map(([field, column]): [string, FoundColumn] => [field, { column, certainty: 1 }]),
    ),
    certainty: 1,
    weakest: 1,
    score: columns.size,
  };
  const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  if (!headingsOnly) return describeTable(grid, area, headings.rows, cells, match, titles, tableName);
  const found = { area: headingArea, cells, match, titles };
  const below = others.filter(
    (other) =>
      other.row >= headings.row + headings.rows &&
      other.column < area.column + area.columns &&
      area.column < other.column + other.columns,
  );
  const limit = Math.min(grid.bottom, ...below.map(({ row }) => row));
  return toTable(
    grid,
    found,
    tableEnd(
      grid,
      found,
      repeats.filter((row) => row < limit),
      limit,
    ),
  );
}

function headingArea(grid: Grid, selected: Area): Area | null {
  const top = Math.max(selected.row, grid.top);
  const end = Math.min(selected.row + selected.rows, top + deepest, grid.bottom);
  let rows = 0;
  let left = Math.max(selected.column, grid.left);
  let right = Math.min(selected.column + selected.columns, grid.right);
  if (selected.rows === 1 && selected.columns === 1) {
    if (grid.headingText(top, left) === '') return null;
    while (left > grid.left && grid.headingText(top, left - 1) !== '') left -= 1;
    while (right < grid.right && grid.headingText(top, right) !== '') right += 1;
  }
  while (top + rows < end && isHeadingRow(grid, top + rows, left, right)) rows += 1;
  // A whole table that is selected has its headings in the first row, unless words alone are selected.
  if (selected.rows > deepest) rows = Math.min(rows, 1);
  const area = { row: top, column: left, rows, columns: right - left };
  return rows > 0 && countTexts(grid, area) >= 2 ? area : null;
}

function isHeadingRow(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1)
    if (
      typeof grid.value(row, column) !== 'string' ||
      /^[<>£(]*\d[\d.,]*\s*%?\)?$/.test(grid.text(row, column))
    )
      return false;
  return true;
}

function countTexts(grid: Grid, { row, column, rows, columns }: Area): number {
  let texts = 0;
  for (let at = column; at < column + columns; at += 1) if (grid.text(row + rows - 1, at) !== '') texts += 1;
  return texts;
}

/** A meaning that the officer gives a column (of a transposed table a row); '' takes it out of use. */
export interface PickedMeaning {
  readonly at: number;
  readonly meaning: string;
}

/**
 * The mappings of a workbook with what the officer says of one table: the meanings of its columns, as they are read
 * now (of another kind of table, as their headings say), with the picks. A meaning that a pick gives to one column
 * leaves the other. `tables` are those recognised in the workbook now. Earlier picks in the same table stay.
 */
export function keepMapping(
  kept: readonly KeptMapping[],
  grid: Grid,
  table: RecognisedTable,
  kind: TableKind | 'none',
  picks: readonly PickedMeaning[],
  tables: readonly RecognisedTable[],
): KeptMapping[] {
  const id = table.mapping?.id ?? freeId(kept);
  const lines = linesOf(grid, table);
  const meanings = new Map<number, string>();
  const read =
    kind === 'none' ? [] : table.kind === kind ? Object.entries(table.columns) : guessMeanings(kind, lines);
  for (const [field, at] of read) if (typeof at === 'number') meanings.set(at, field);
  const chosen = new Set(table.kind === kind ? table.mapping?.chosen : []);
  for (const { at, meaning } of picks) {
    for (const [other, field] of meanings)
      if (meaning !== '' && field === meaning && other !== at) {
        meanings.delete(other);
        chosen.delete(other);
      }
    meanings.set(at, meaning);
    chosen.add(at);
  }
  const keptLines = lines.map(({ at, heading, contents }): KeptLine => ({
    heading,
    meaning: kind === 'none' ? '' : (meanings.get(at) ?? ''),
    chosen: kind !== 'none' && chosen.has(at),
    contents,
  }));
  const mapping: KeptMapping = {
    id,
    kind,
    sheet: table.sheet,
    tableName: table.tableName,
    transposed: table.transposed,
    headingRows: table.headings.rows,
    title: siteOf(grid, table, null, '').title,
    ...placeAmongAlike(grid, table, keptLines, tables),
    lines: keptLines,
  };
  return kept.some((each) => each.id === id)
    ? kept.map((each) => (each.id === id ? mapping : each))
    : [...kept, mapping];
}

/** Which of the tables of its sheet with the same headings a table is, from 1, and how many there are. */
function placeAmongAlike(
  grid: Grid,
  table: RecognisedTable,
  lines: readonly KeptLine[],
  tables: readonly RecognisedTable[],
): { place: number; of: number } {
  const alike = knownSites(
    grid,
    tables.filter(({ sheet }) => sheet === table.sheet),
  ).filter((site) => site.transposed === table.transposed && headingsFound(lines, site.lines) === 1);
  const index = alike.findIndex(
    ({ area }) => area.row === table.area.row && area.column === table.area.column,
  );
  return { place: Math.max(1, index + 1), of: Math.max(1, alike.length) };
}

function freeId(kept: readonly KeptMapping[]): string {
  for (let number = kept.length + 1; ; number += 1)
    if (kept.every(({ id }) => id !== String(number))) return String(number);
}
