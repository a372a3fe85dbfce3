import { vocabularyWith } from '../recognise/vocabulary';
import { range } from '../../words/lists';
import type { Grid } from '../../grid/sheetGrid';
import type { Area } from '../../grid/area';
import { type Contents, plainHeading } from './keptMappings';
import { readRag } from '../rag/readRag';
import type { CellValue } from '../../grid/snapshot';
import { namesMonth } from '../../words/months';
import { matchHeading } from '../recognise/matchHeading';
import type { TableKind } from '../tables/kinds';

/** A column of a table as it stands now; of a transposed table a row. */
export interface Line {
  /** Column on the sheet, from 0; the row of a transposed table. */
  readonly at: number;
  /** Texts of all heading rows, joined. */
  readonly heading: string;
  readonly contents: Contents;
}

/** Where a table stands: its cells and its headings. */
export interface TablePlace {
  readonly area: Area;
  readonly headings: { readonly row: number; readonly rows: number };
  readonly transposed: boolean;
}

/** So many filled cells are looked at, from the top. */
const mostCells = 200;
/** From so few cells no kind is concluded. */
const fewestCells = 3;
const majority = 0.6;

/** All columns of a table from the left, those without a heading too; of a transposed table its rows. */
export function linesOf(grid: Grid, { area, headings, transposed }: TablePlace): Line[] {
  if (transposed) {
    return range(area.row, area.row + area.rows).map((at) => ({
      at,
      heading: plainHeading(grid.text(at, area.column)),
      contents: contentsOf(
        range(area.column + 1, area.column + area.columns).map((column) => cell(grid, at, column)),
      ),
    }));
  }
  const first = headings.row + headings.rows;
  const rows = range(first, area.row + area.rows);
  return range(area.column, area.column + area.columns).map((at) => ({
    at,
    heading: columnHeading(grid, headings, at),
    contents: contentsOf(below(grid, rows, at)),
  }));
}

/** What a column's cells hold, below its headings. Empty cells say nothing. */
export function contentsOf(cells: Iterable<{ readonly value: CellValue; readonly text: string }>): Contents {
  const counts = new Map<Contents, number>();
  let filled = 0;
  for (const { value, text } of cells) {
    if (text === '') continue;
    const kind = kindOf(value, text);
    if (kind === null) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    filled += 1;
    if (filled === mostCells) break;
  }
  if (filled === 0) return 'empty';
  if (filled < fewestCells) return 'mixed';
  for (const [kind, count] of counts) if (count >= filled * majority) return kind;
  return 'mixed';
}

/** Whether contents are certainly of two kinds: what is empty or mixed may be anything. */
export const differ = (a: Contents, b: Contents): boolean => isDefinite(a) && isDefinite(b) && a !== b;

export const isDefinite = (contents: Contents): boolean => contents !== 'mixed' && contents !== 'empty';

/** null for words that may stand in any column: "tbc", "N/A". */
function kindOf(value: CellValue, text: string): Contents | null {
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) return 'dates';
  if (text.length <= 20 && /\d/.test(text) && namesMonth(text)) return 'dates';
  if (typeof value === 'number') return 'figures';
  const rag = readRag(text);
  if (rag !== null && rag !== '') return rag === 'N/A' ? null : 'colours';
  return /^[<>≤≥=(£–+-]*\s*£?\d/.test(text) && !/[a-z]{3}.*[a-z]{3}.*[a-z]{3}/i.test(text)
    ? 'figures'
    : 'words';
}

/** The words over a column, those of several rows joined, each once; a merged block stands over all its columns. */
export function columnHeading(grid: Grid, { row, rows }: TablePlace['headings'], column: number): string {
  const texts = range(row, row + rows).map((at) => plainHeading(grid.headingText(at, column)));
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

function* below(grid: Grid, rows: readonly number[], column: number) {
  for (const row of rows) yield cell(grid, row, column);
}

const cell = (grid: Grid, row: number, column: number) => ({
  value: grid.value(row, column),
  text: grid.text(row, column),
});

/**
 * What columns mean in a table of a kind that the officer has named, as far as their headings say so: column by
 * meaning, the surest first, each meaning once.
 */
export function guessMeanings(kind: TableKind, lines: readonly Line[]): Map<string, number> {
  const pairs = lines.flatMap(({ at, heading }) =>
    [...(matchHeading(heading, vocabularyWith(kind))?.byKind.get(kind) ?? [])].map(([field, certainty]) => ({
      at,
      field,
      certainty,
    })),
  );
  pairs.sort((a, b) => b.certainty - a.certainty || a.at - b.at);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { at, field, certainty } of pairs) {
    if (certainty < 0.4 || columns.has(field) || taken.has(at)) continue;
    columns.set(field, at);
    taken.add(at);
  }
  return columns;
}
