import { filledColumns, type Grid } from './grid';
import { wordsOf } from './vocabulary';
import type { FoundHeadings } from './findHeadings';
import { isNote } from './isNote';

/** Empty rows that may stand inside a table. */
const longestGap = 2;
/** Rows without figures (notes, titles) that may stand between a gap and repeated headings. */
const lookAhead = 8;

/**
 * The row after the last of a table in a plain range. It runs on over empty rows and, after a page break, over a
 * note, the title and the headings again; it ends before `limit` (the next table), before a title of something
 * else, and without the notes that stand below it.
 */
export function tableEnd(
  grid: Grid,
  headings: FoundHeadings,
  repeats: readonly number[],
  limit: number,
): number {
  const { area, match } = headings;
  const [left, right] = [area.column, area.column + area.columns];
  const figures = (wordsOf(match.kind)?.figures ?? [])
    .map((field) => match.columns.get(field)?.column)
    .filter((column) => column !== undefined);
  let end = area.row + area.rows;
  let row = end;
  while (row < limit) {
    const filled = filledColumns(grid, row, left, right);
    if (filled.length === 0) {
      const next = afterGap(grid, row, limit, left, right);
      const goesOn =
        next !== null &&
        (leadsToRepeat(grid, next, repeats) ||
          (filledColumns(grid, next, left, right).length > 1 &&
            fits(grid, next, figures) &&
            !isTitleOfNext(next, limit)));
      if (!goesOn) break;
      row = next;
      continue;
    }
    if (isNoteRow(grid, row, filled, left)) {
      if (!leadsToRepeat(grid, row, repeats) && !hasRowsSoon(grid, row, limit, left, right, figures)) break;
    } else if (!repeats.includes(row) && (filled.length > 1 || filled[0] !== undefined)) end = row + 1;
    row += 1;
  }
  return end;
}

/** First row with something in it after the empty ones that begin at `row`; null if the gap is too long. */
function afterGap(grid: Grid, row: number, limit: number, left: number, right: number): number | null {
  for (let at = row; at < Math.min(limit, row + longestGap + 1); at += 1)
    if (filledColumns(grid, at, left, right).length > 0) return at;
  return null;
}

const leadsToRepeat = (_grid: Grid, row: number, repeats: readonly number[]): boolean =>
  repeats.some((repeat) => repeat >= row && repeat - row < lookAhead);

const isNoteRow = (grid: Grid, row: number, filled: readonly number[], left: number): boolean =>
  filled.length === 1 && filled[0] === left && isNote(grid.text(row, left));

/** Whether a note is followed directly by further rows of the table. */
function hasRowsSoon(
  grid: Grid,
  row: number,
  limit: number,
  left: number,
  right: number,
  figures: readonly number[],
): boolean {
  const next = row + 1;
  return next < limit && filledColumns(grid, next, left, right).length > 1 && fits(grid, next, figures);
}

/** Columns of figures hold no words: "People" below "Local risk budget" belongs to another table. */
const fits = (grid: Grid, row: number, figures: readonly number[]): boolean =>
  figures.every((column) => !/[A-Za-z]{3}/.test(grid.text(row, column)));

const isTitleOfNext = (row: number, limit: number): boolean => row + 1 === limit;
