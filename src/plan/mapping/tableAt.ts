import { matchHeading } from '../recognise/matchHeading';
import type { FoundColumn, HeadingCell, KindMatch } from '../recognise/headingCell';
import { tableEnd } from '../recognise/tableEnd';
import { titlesAbove } from '../recognise/titles';
import { describeTable, toTable } from '../recognise/toTable';
import { vocabularyWith } from '../recognise/vocabulary';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import type { Area } from '../../grid/area';
import { columnHeading } from './linesOf';
import type { Site } from './sites';

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
