import { cellAt } from '../../read/cells';
import { sheetCell } from '../../../grid/a1';
import { holdsCell } from '../../../grid/area';
import { type Grid, gridOf } from '../../../grid/sheetGrid';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { capital } from '../../../words/capital';
import { endOfMonth } from '../../../words/days';
import { monthName, monthOf, monthPattern, patternOfMonth } from '../../../words/months';
import { isOneYear, yearsIn } from '../../../words/planYears';
import {
  firstMonth,
  lastMonth,
  type Quarter,
  quarterNumbers,
  quarterOrdinals,
  quarters,
} from '../../../words/quarters';
import { shorten } from '../../../words/shorten';
import { type Finding, newFinding } from '../../findings/finding';
import { rowKind } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { RecognisedTable } from '../../recognise/recognised';
import type { TableKind } from '../../tables/kinds';
import { type HoldsFormula, type Rolled, type YearEdit, changedText } from './yearEdit';

const monthYear = new RegExp(`(${monthPattern})(\\.?,? )(20\\d\\d)\\b`, 'gi');

/**
 * A title or heading of one quarter as it reads in another: "Q1 KPI measures" → "Q2 KPI measures", "Quarter 1" →
 * "Quarter 2", "first quarter" → "second quarter", "April to June 2017" → "July to September 2017", "as at 30 June
 * 2017" → "as at 30 September 2017"; into January the calendar year moves on. Words of other quarters stay.
 */
export function moveQuarter(text: string, from: Quarter, to: Quarter): string {
  const [old, now] = [quarters.indexOf(from), quarters.indexOf(to)];
  const pairs: (readonly [RegExp, (...found: string[]) => string])[] = [
    [
      new RegExp(`\\b(q|qtr|quarter)([\\s.-]*)(?:${old + 1}|(${at(quarterNumbers, old)}))\\b`, 'gi'),
      (_, name = '', gap = '', word) =>
        `${name}${gap}${word ? like(word, at(quarterNumbers, now)) : now + 1}`,
    ],
    [
      new RegExp(`\\b${at(quarterOrdinals, old)}(?=\\s+quarter\\b)`, 'gi'),
      (ordinal = '') => like(ordinal, at(quarterOrdinals, now)),
    ],
    ...monthPairs(from, to),
  ];
  return pairs.reduce((moved, [pattern, change]) => moved.replace(pattern, change), text);
}

function monthPairs(from: Quarter, to: Quarter): (readonly [RegExp, (...found: string[]) => string])[] {
  const [first, last] = [patternOfMonth(firstMonth(from)), patternOfMonth(lastMonth(from))];
  const intoJanuary = to === 'Q4' && from !== 'Q4' ? 1 : 0;
  const moveOn = (year: string | undefined): string =>
    year ? year.replace(/20\d\d/, (digits) => String(Number(digits) + intoJanuary)) : '';
  const year = '((?:,? )20\\d\\d)?';
  return [
    [
      new RegExp(`(${first})(\\s*(?:to|-|–)\\s*)(${last})\\b${year}`, 'gi'),
      (_, a = '', gap = '', b = '', stated) =>
        `${sized(a, firstMonth(to))}${gap}${sized(b, lastMonth(to))}${moveOn(stated)}`,
    ],
    [
      new RegExp(`\\b${lastDayOf(from)}(?:th|st)? (${last})\\b${year}`, 'gi'),
      (_, month = '', stated) => `${lastDayOf(to)} ${sized(month, lastMonth(to))}${moveOn(stated)}`,
    ],
  ];
}

/** No quarter ends in February, so any year will do. */
const lastDayOf = (quarter: Quarter): string => endOfMonth(2000, lastMonth(quarter)).slice(-2);

/** The name of a month, in full or shortened as another is: "Sept" → "Dec". */
function sized(as: string, month: number): string {
  const isFull = as.toLowerCase() === monthName(monthOf(as) ?? 0).toLowerCase();
  const name = monthName(month).toLowerCase();
  return like(as, isFull ? name : name.slice(0, 3));
}

/** A word with the capitals of another. */
function like(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model === capital(model) ? capital(word) : word;
}

const at = (list: readonly string[], index: number): string => list[index] ?? '';

/**
 * A title or heading of last year as it reads a year later, in the form it was written in: "In 2021/22 we:" →
 * "In 2022/23 we:", "Q2 21/22" → "Q2 22/23", "Plan 2022-23" → "Plan 2023-24", "FY26" → "FY27", "at 31 March 2023" → "at 31
 * March 2024". Periods of several years ("Plan 2022-25", "2025/26 to 2029/30") and years that stand alone are names, and
 * stay.
 */
export function moveYears(text: string): string {
  const onMonths = (words: string): string =>
    words.replace(
      monthYear,
      (_, month: string, gap: string, year: string) => `${month}${gap}${Number(year) + 1}`,
    );
  let [moved, from] = ['', 0];
  for (const years of yearsIn(text)) {
    moved += onMonths(text.slice(from, years.start)) + (isOneYear(years) ? later(years.text) : years.text);
    from = years.start + years.text.length;
  }
  return moved + onMonths(text.slice(from));
}

/** The words of one year a year later, each number in as many digits as before: "2099/00" → "2100/01". */
function later(words: string): string {
  const hasDays = new RegExp(monthPattern, 'i').test(words);
  return words.replace(hasDays ? /\d{4}/g : /\d+/g, (digits) => {
    const year = Number(digits) + 1;
    return digits.length > 2 ? String(year) : String(year % 10 ** digits.length).padStart(digits.length, '0');
  });
}

/** The single years that a text names, by the calendar years in which they begin. */
export const yearsNamed = (text: string): number[] =>
  yearsIn(text)
    .filter(isOneYear)
    .map(({ first }) => first);

/** Titles are no longer than that, and no sentences. */
const longestTitle = 120;

/**
 * The headings of tables that roll, a year on. A column that means nothing to the plan may be of an earlier year
 * ("2020/21" beside "2021/22"): its figures stay, and so does its heading; so does a column of `staying` ones.
 */
export function moveHeadings(
  { sheet, table }: PlacedTable<TableKind>,
  staying: ReadonlySet<number>,
  holdsFormula: HoldsFormula,
): YearEdit[] {
  if (table.transposed) return [];
  const grid = gridOf(sheet);
  const columns = [...new Set(Object.values(table.columns))].filter(
    (column): column is number => column !== undefined && !staying.has(column),
  );
  const rows = Array.from({ length: table.area.rows }, (_, offset) => table.area.row + offset).filter(
    (row) =>
      (row >= table.headings.row && row < table.headings.row + table.headings.rows) ||
      rowKind(grid, table, row) === 'headings',
  );
  return rows.flatMap((row) =>
    columns.flatMap((column) => changedText(cellAt(grid, row, column), holdsFormula, moveYears)),
  );
}

/**
 * Titles of a sheet that rolls, a year on, and findings of running text that names a year, which stays as it is written.
 * What stands in or over a table of another year is left alone.
 */
export function moveTitles(
  sheet: SheetSnapshot,
  rolled: readonly RecognisedTable[],
  others: readonly RecognisedTable[],
  {
    start,
    holdsFormula,
    isChanged,
  }: {
    readonly start: number;
    readonly holdsFormula: HoldsFormula;
    /** A cell that changes already. */
    readonly isChanged: (row: number, column: number) => boolean;
  },
): Rolled {
  const grid = gridOf(sheet);
  const edits: YearEdit[] = [];
  const findings: Finding[] = [];
  const near = (text: string): boolean => yearsNamed(text).some((year) => Math.abs(year - start) <= 1);
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1) {
      const value = grid.value(row, column);
      if (typeof value !== 'string' || moveYears(value) === value || isChanged(row, column)) continue;
      const inside = rolled.some(({ area }) => holdsCell(area, row, column));
      const isOthers = others.some(({ area }) => holdsCell(withTitles(area), row, column));
      if (isOthers && !inside) continue;
      if (!inside && isTitle(grid, row, column) && (near(value) || yearsNamed(value).length === 0))
        edits.push(...changedText(cellAt(grid, row, column), holdsFormula, moveYears));
      else if (near(value)) findings.push(yearInText(sheet.name, row, column, value));
    }
  return { edits, findings };
}

/** A short text with nothing beside it. */
function isTitle(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  const isAlone = grid.text(row, column - 1) === '' && grid.text(row, column + 1) === '';
  return isAlone && text.length <= longestTitle && !/[^.][.;]$/.test(text);
}

const withTitles = (area: RecognisedTable['area']): RecognisedTable['area'] => ({
  ...area,
  row: Math.max(0, area.row - 3),
  rows: area.rows + Math.min(3, area.row),
});

const yearInText = (sheet: string, row: number, column: number, text: string): Finding =>
  newFinding('year-in-text', {
    cell: sheetCell(sheet, row, column),
    message: `“${shorten(text, 80)}” names a year. It was left as it is written: change it where the new plan needs another.`,
  });
