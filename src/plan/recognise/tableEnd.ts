import { filledColumns, type Grid } from './grid';
import { wordsOf } from './vocabulary';
import type { FoundHeadings } from './readHeadings';
import { isLegend } from './isLegend';
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
  const mapped = [...match.columns.values()].map(({ column }) => column);
  const isRow = (at: number): boolean =>
    at < limit && filledColumns(grid, at, left, right).length > 1 && fits(grid, at, figures);
  const isWholeRow = (at: number): boolean =>
    isRow(at) &&
    mapped.filter((column) => grid.text(at, column) !== '').length >= Math.max(2, mapped.length / 2);
  let end = area.row + area.rows;
  let lastWhole = end;
  let hasGroups = false;
  for (let row = end; row < limit; row += 1) {
    const filled = filledColumns(grid, row, left, right);
    const alone = filled.length === 1 && filled[0] === left;
    if (filled.length === 0) {
      const next = afterGap(grid, row, limit, left, right);
      if (next === null) break;
      if (isLegend(grid, next, left, right) && !leadsToRepeat(next, repeats)) break;
      const group =
        filledColumns(grid, next, left, right).length === 1 &&
        (hasGroups || isGroupName(grid.text(next, left)));
      if (!leadsToRepeat(next, repeats) && !isWholeRow(next) && !(group && isWholeRow(next + 1))) break;
      row = next - 1;
    } else if (alone && isNote(grid.text(row, left))) {
      if (!leadsToRepeat(row, repeats) && !isRow(row + 1)) break;
    } else if (isLegend(grid, row, left, right) && !leadsToRepeat(row, repeats)) {
      break;
    } else if (!repeats.includes(row)) {
      end = row + 1;
      if (alone) hasGroups = true;
      else lastWhole = end;
    }
  }
  // A text alone directly above other headings is their title.
  return end === limit && limit < grid.bottom ? lastWhole : end;
}

/** First row with something in it after the empty ones that begin at `row`; null if the gap is too long. */
function afterGap(grid: Grid, row: number, limit: number, left: number, right: number): number | null {
  for (let at = row; at < Math.min(limit, row + longestGap + 1); at += 1)
    if (filledColumns(grid, at, left, right).length > 0) return at;
  return null;
}

const leadsToRepeat = (row: number, repeats: readonly number[]): boolean =>
  repeats.some((repeat) => repeat >= row && repeat - row < lookAhead);

/** Columns of figures hold no words: "People" below "Local risk budget" belongs to another table. */
const fits = (grid: Grid, row: number, figures: readonly number[]): boolean =>
  figures.every((column) => !/[A-Za-z]{3}/.test(grid.text(row, column)));

/** "2. Priority objective: Potential": a name of a group even where the table has had none yet. */
const isGroupName = (text: string): boolean =>
  /^\d+[.):]\s|\b(?:objective|priority|aim|theme|outcome|service)\b/i.test(text) && text.length <= 120;
