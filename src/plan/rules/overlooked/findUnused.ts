import { guessMeanings, linesOf } from '../../mapping/linesOf';
import { isFigure } from '../../recognise/profileColumn';
import { filledColumns, gridOf, type Grid } from '../../../grid/sheetGrid';
import { isForeign } from '../../recognise/matchKind';
import { kindsOfTitles, titlesAbove } from '../../recognise/titles';
import { planVocabulary, type AnyKindWords } from '../../recognise/vocabulary';
import type { TableKind } from '../../tables/kinds';
import { type Area, overlaps } from '../../../grid/area';
import { runs } from '../../../words/lists';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { isAside } from './isAside';

/** Something that looks like a table, or a list of texts, and that no command reads. */
export interface UnusedRegion {
  readonly sheet: string;
  /** With its headings, without its title. */
  readonly area: Area;
  /** Rows below the headings that hold something. */
  readonly rows: number;
  /** Columns with something in them: 1 for a list. */
  readonly columns: number;
  /** The kind of table whose headings it nearly has; null for none. */
  readonly guess: TableKind | null;
}

/** A table has a row of headings and so many rows at least. */
const fewestRows = 3;
const fewestItems = 4;
/** Below a gap of so many rows with the same columns a region runs on. */
const widestGap = 1;

/** Blocks that are cut out of one another are never nested deeper on a sheet that somebody reads. */
const deepest = 8;

type FilledRows = ReadonlyMap<number, readonly number[]>;

/**
 * What on a sheet looks like a table (two columns, headings and three rows at least) or a list of texts (four below a
 * title) and is not `covered`, which is what some command reads. Keys, notes, forms, calendars and small lists of short
 * words are left out, and so are hidden sheets and those that commands made. One below the other with the same columns
 * are one. From the top, then from the left.
 */
export function findUnused(sheet: SheetSnapshot, covered: readonly Area[]): UnusedRegion[] {
  if (!sheet.used || sheet.isSummary || !sheet.visible) return [];
  const grid = gridOf(sheet);
  const regions = merged(
    grid,
    findRegions(grid, covered).map((area) => withoutTitles(grid, area)),
  );
  return regions.flatMap((area): UnusedRegion[] => {
    if (covered.some((other) => stands(area, other))) return [];
    const columns = columnsWithMore(grid, area);
    const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
    if (isAside(grid, area, titles)) return [];
    const isTable = columns >= 2;
    const headed = hasHeadings(grid, area);
    const rows = filledRows(grid, area, isTable ? 2 : 1) - (headed ? 1 : 0);
    if (isTable ? rows < fewestRows : !isList(grid, area, titles)) return [];
    const guess = isTable && headed ? guessKind(grid, area, [...titles, sheet.name]) : null;
    return [{ sheet: sheet.name, area, rows, columns, guess }];
  });
}

/**
 * The blocks of filled cells of a sheet that are parted by empty rows and columns, from the top, then from the left;
 * cells of `covered` count as empty. A block may have a title above, and holes. Takes time in proportion to the cells.
 */
export function findRegions(grid: Grid, covered: readonly Area[]): Area[] {
  const rows = new Map<number, readonly number[]>();
  for (let row = grid.top; row < grid.bottom; row += 1) {
    const walls = covered.filter((area) => row >= area.row && row < area.row + area.rows);
    const free = filledColumns(grid, row, grid.left, grid.right).filter(
      (column) => !walls.some((area) => column >= area.column && column < area.column + area.columns),
    );
    if (free.length > 0) rows.set(row, free);
  }
  const whole = {
    row: grid.top,
    column: grid.left,
    rows: grid.bottom - grid.top,
    columns: grid.right - grid.left,
  };
  return cut(rows, whole, deepest).sort((a, b) => a.row - b.row || a.column - b.column);
}

function cut(rows: FilledRows, area: Area, depth: number): Area[] {
  const inside = (column: number): boolean => column >= area.column && column < area.column + area.columns;
  const own: (readonly [number, readonly number[]])[] = [];
  const used = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const filled = rows.get(row)?.filter(inside) ?? [];
    if (filled.length > 0) own.push([row, filled]);
    for (const column of filled) used.add(column);
  }
  const downs = runs(own.map(([row]) => row));
  const across = runs([...used].sort((a, b) => a - b));
  const [down, ...moreDown] = downs;
  const [over, ...moreOver] = across;
  if (!down || !over) return [];
  const isWhole = moreDown.length === 0 && moreOver.length === 0;
  const found = downs.flatMap(([row, height]) =>
    across.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
  return isWhole || depth === 0 ? found : found.flatMap((part) => cut(rows, part, depth - 1));
}

/** A column right beside a table is a part of it that means nothing. */
const stands = (area: Area, other: Area): boolean =>
  overlaps({ ...area, column: area.column - 1, columns: area.columns + 2 }, other);

/** Rows at the top that hold one cell of several columns are titles. */
function withoutTitles(grid: Grid, area: Area): Area {
  let { row, rows } = area;
  const right = area.column + area.columns;
  while (area.columns > 1 && rows > 1 && filledColumns(grid, row, area.column, right).length < 2) {
    row += 1;
    rows -= 1;
  }
  return { ...area, row, rows };
}

/** Regions below one another, a row apart, with the same columns are one table with a gap. */
function merged(grid: Grid, regions: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of regions) {
    const at = found.findIndex(
      (above) =>
        above.column === area.column &&
        above.columns === area.columns &&
        area.columns > 1 &&
        area.row - (above.row + above.rows) <= widestGap + 1 &&
        !hasHeadings(grid, area),
    );
    const above = found[at];
    if (above) found[at] = { ...above, rows: area.row + area.rows - above.row };
    else found.push(area);
  }
  return found;
}

function columnsWithMore(grid: Grid, area: Area): number {
  let columns = 0;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let filled = 0;
    for (let row = area.row; row < area.row + area.rows && filled < 3; row += 1)
      if (grid.text(row, column) !== '') filled += 1;
    if (filled >= 3) columns += 1;
  }
  return columns;
}

function filledRows(grid: Grid, area: Area, least: number): number {
  let rows = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    if (filledColumns(grid, row, area.column, area.column + area.columns).length >= least) rows += 1;
  return rows;
}

/** Longer than that is no heading. */
const longestHeading = 60;

/** Whether the first row holds short words only, of which none comes again below it. */
function hasHeadings(grid: Grid, { row, rows, column, columns }: Area): boolean {
  const filled = filledColumns(grid, row, column, column + columns);
  return (
    rows > 1 &&
    filled.length >= Math.max(1, Math.ceil(columns / 2)) &&
    filled.every(
      (at) =>
        grid.text(row, at).length <= longestHeading &&
        !isFigure(grid, row, at) &&
        /\p{L}|£|%|#/u.test(grid.text(row, at)) &&
        grid.text(row + 1, at) !== grid.text(row, at),
    )
  );
}

/** An item of a list is a phrase, and no paragraph. */
const shortestItem = 3;
const longestItem = 200;

/** Four phrases or more in one column, with their numbers in front or not, below a title of their own. */
function isList(grid: Grid, area: Area, titles: readonly string[]): boolean {
  if (area.columns > 2) return false;
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    texts.push(
      ...filledColumns(grid, row, area.column, area.column + area.columns).map((at) => grid.text(row, at)),
    );
  const [first = '', ...rest] = texts;
  const ownTitle = titles.length === 0;
  const items = (ownTitle ? rest : texts).filter((text) => /\p{L}{2}/u.test(text));
  const phrases = items.filter(
    (text) => text.split(/\s+/).length >= shortestItem && text.length <= longestItem,
  );
  return (
    items.length >= fewestItems &&
    phrases.length >= 0.8 * items.length &&
    (!ownTitle || (first.length <= longestHeading && !/[.;:]$/.test(first)))
  );
}

/** The kind that headings nearly fit: half of what it requires, or two meanings below a title that names it. */
function guessKind(grid: Grid, area: Area, titles: readonly string[]): TableKind | null {
  const lines = linesOf(grid, { area, headings: { row: area.row, rows: 1 }, transposed: false });
  if (lines.some(({ heading }) => isForeign(heading))) return null;
  const titled = kindsOfTitles(titles);
  let best: { readonly kind: TableKind; readonly score: number } | null = null;
  for (const words of planVocabulary.kinds) {
    const isTitled = titled.has(words.kind);
    if (words.guessed === undefined || (words.guessed === 'where titled' && !isTitled)) continue;
    const score = fitOf(words, new Set(guessMeanings(words.kind, lines).keys()), isTitled);
    if (score >= leastFit && score > (best?.score ?? 0)) best = { kind: words.kind, score };
  }
  return best?.kind ?? null;
}

const leastFit = 1.5;

function fitOf({ required }: AnyKindWords, meant: ReadonlySet<string>, titled: boolean): number {
  const met = required.filter((fields) => fields.some((field) => meant.has(field))).length;
  if (meant.size < 2 || (met * 2 < required.length && !titled)) return 0;
  return met / required.length + 0.5 * Math.min(meant.size, 4) + (titled ? 1 : 0);
}
