import { vocabularyWith } from '../recognise/vocabulary';
import type { Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import { type Area, overlaps } from '../../grid/area';
import { guessMeanings, columnHeading } from './linesOf';
import { siteOf, type Site } from './sites';
import { matchHeading } from '../recognise/matchHeading';
import type { FoundColumn, HeadingCell, KindMatch } from '../recognise/headingCell';
import { tableEnd } from '../recognise/tableEnd';
import { titlesAbove } from '../recognise/titles';
import { describeTable, toTable } from '../recognise/toTable';

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
