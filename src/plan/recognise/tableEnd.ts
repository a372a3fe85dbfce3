import { filledColumns, type Grid } from '../../grid/sheetGrid';
import { wordsOf } from './vocabulary';
import type { FoundHeadings } from './readHeadings';
import { onlyColour, startsWithColour } from '../rag/key/readClause';

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
    .filter((column) => column !== undefined)
    .filter((column) => !holdsWords(grid, area.row + area.rows, limit, column));
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
      const next = afterGap(grid, row, limit, left, right, repeats);
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

/**
 * First row with something in it after the empty ones that begin at `row`; null if the gap is too long. A page break may
 * leave more rows empty before the headings again.
 */
function afterGap(
  grid: Grid,
  row: number,
  limit: number,
  left: number,
  right: number,
  repeats: readonly number[],
): number | null {
  for (let at = row; at < Math.min(limit, row + lookAhead); at += 1)
    if (filledColumns(grid, at, left, right).length > 0)
      return at - row <= longestGap || repeats.includes(at) ? at : null;
  return null;
}

/** Whether a text that stands alone below or between rows is a note on the table: "Note: there is not a Q1 update …". */
export const isNote = (text: string): boolean =>
  /^(?:notes?\b|source\b|n\.?b\.?\b|key\b|please note|\*|†|‡|\(\*\))/i.test(text) || text.length > 160;

/**
 * Whether a row explains colours and is no record of a table: every filled cell begins with a colour and says more
 * ("Green: target met" | "Amber: within 5%"), or a colour alone stands before one text ("Green" | "On target"), or a
 * cell alone begins with one and speaks of a target. A row of colours alone is one of results.
 */
export function isLegend(grid: Grid, row: number, left: number, right: number): boolean {
  const texts = filledColumns(grid, row, left, right).map((column) => grid.text(row, column));
  const [first = '', second = ''] = texts;
  // "Green – our environment" is the name of a group.
  if (texts.length < 2) return startsWithColour.test(first) && saysLimit(first);
  if (texts.length === 2 && onlyColour.test(first))
    return !onlyColour.test(second) && /[a-z]{3}/i.test(second);
  return texts.every((text) => startsWithColour.test(text) && !onlyColour.test(text));
}

/** "Green: within 5%": behind the sign, in its line, stands what the colour is given for. */
const saysLimit = (text: string): boolean =>
  text.split('\n').some((line) => {
    const sign = line.search(/[:=–-]/);
    return sign >= 0 && /\btarget|\bwithin\b|\d\s*%/i.test(line.slice(sign + 1));
  });

const words = /[A-Za-z]{3}/;

const leadsToRepeat = (row: number, repeats: readonly number[]): boolean =>
  repeats.some((repeat) => repeat >= row && repeat - row < lookAhead);

/** Likelihood and impact may be words in all rows: "High" in the first that is filled. */
function holdsWords(grid: Grid, from: number, limit: number, column: number): boolean {
  for (let row = from; row < Math.min(limit, from + lookAhead); row += 1) {
    const text = grid.text(row, column);
    if (text !== '') return words.test(text);
  }
  return false;
}

/** Columns of figures hold no words: "People" below "Local risk budget" belongs to another table. */
const fits = (grid: Grid, row: number, figures: readonly number[]): boolean =>
  figures.every((column) => !words.test(grid.text(row, column)));

/** "2. Priority objective: Potential": a name of a group even where the table has had none yet. */
const isGroupName = (text: string): boolean =>
  /^\d+[.):]\s|\b(?:objective|priority|aim|theme|outcome|service)\b/i.test(text) && text.length <= 120;
