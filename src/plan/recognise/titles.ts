import type { TableKind } from '../tables/kinds';
import { type Grid, filledColumns } from '../../grid/sheetGrid';
import { readHeading } from './readHeading';
import { stem } from '../../words/fold';
import { planVocabulary } from './vocabulary';

/** How many empty rows may stand between a title and its table. */
const gapAbove = 2;
const mostTitles = 3;

/**
 * Texts of the rows directly above a table that hold one cell each, the nearest first: its title and notes on it.
 * A cell that begins further left and is merged over the table's columns counts.
 */
export function titlesAbove(grid: Grid, row: number, left: number, right: number): string[] {
  const titles: string[] = [];
  let gap = 0;
  for (let above = row - 1; above >= grid.top && titles.length < mostTitles; above -= 1) {
    const texts = titleTexts(grid, above, left, right);
    if (texts.length === 0) {
      gap += 1;
      if (titles.length > 0 || gap > gapAbove) break;
    } else if (texts.length === 1) titles.push(...texts);
    else break;
  }
  return titles;
}

function titleTexts(grid: Grid, row: number, left: number, right: number): string[] {
  const filled = filledColumns(grid, row, left, right).map((column) => grid.text(row, column));
  if (filled.length > 0) return filled;
  const over = grid.headingText(row, left);
  return over === '' ? [] : [over];
}

const titleWords = planVocabulary.kinds.flatMap(({ kind, titles }) =>
  titles.map((title) => ({ kind, words: readHeading(title).words.map(stem) })),
);

/** The kinds of table that a title, or the sheet's name, speaks of. */
export function kindsOfTitles(texts: readonly string[]): Set<TableKind> {
  const kinds = new Set<TableKind>();
  for (const text of texts) {
    if (text.length > 200) continue;
    const words = new Set(readHeading(text).words.map(stem));
    for (const title of titleWords) if (title.words.every((word) => words.has(word))) kinds.add(title.kind);
  }
  return kinds;
}
