import type { Area } from '../../grid/area';
import { filledColumns, type Grid } from '../../grid/sheetGrid';
import { kinds, type TableKind } from '../tables/kinds';
import type { FoundHeadings } from './readHeadings';

/** Columns [left, right) that hold something. */
export type Run = readonly [left: number, right: number];

/** So many empty columns may stand inside a table. */
const widestSpace = 2;
/** A body ends where more rows than these are empty. */
const longestGap = 2;
/** By so much a heading must mean one thing more surely than another. */
const clearly = 0.2;
/** So many rows tell whether two runs have their rows in common. */
const mostRows = 200;

/**
 * Runs of one row of headings put together where only empty columns of a print-out part them, from the left: those whose
 * rows are the same. Lists side by side stay apart: they have a title each, a heading twice, or headings that the list on
 * the left cannot have. `tableOf` reads a run as headings. A code in column A, columns B empty, title and score in
 * C and D of the same rows → A to D.
 */
export function spacedRuns(
  grid: Grid,
  { row, rows: depth }: Pick<Area, 'row' | 'rows'>,
  runs: readonly Run[],
  tableOf: (run: Run) => FoundHeadings | null,
): Run[] {
  const joined: Run[] = [];
  let current: Run | null = null;
  let isJoined = false;
  const end = (): void => {
    if (current && isJoined) joined.push(current);
  };
  for (const run of runs) {
    if (current && isOne(grid, row, depth, current, run, tableOf)) {
      current = [current[0], run[1]];
      isJoined = true;
      continue;
    }
    end();
    current = run;
    isJoined = false;
  }
  end();
  return joined;
}

function isOne(
  grid: Grid,
  row: number,
  depth: number,
  left: Run,
  right: Run,
  tableOf: (run: Run) => FoundHeadings | null,
): boolean {
  if (right[0] - left[1] > widestSpace || hasTitle(grid, row, depth, left, right)) return false;
  const heads = [left, right].map((run) => headingsIn(grid, row, depth, run));
  if (heads.some((own) => own.size === 0) || [...(heads[0] ?? [])].some((text) => heads[1]?.has(text)))
    return false;
  const { common, onlyLeft, isOfSeveralRows } = rowsOf(grid, row + depth, left, right);
  if (common === 0 || common < onlyLeft) return false;
  const [own, other] = [tableOf(left), tableOf(right)];
  if (!own || !other) return true;
  if (own.match.kind === other.match.kind) return false;
  const whole = tableOf([left[0], right[1]]);
  if (whole?.match.kind !== own.match.kind || !isUnderstood(own, whole) || !isUnderstood(other, whole))
    return false;
  // Lists of a dashboard may have as many rows each.
  return isOfSeveralRows || isRatherOf(own.match.kind, other);
}

/** Whether what a part of headings means has a meaning in all of them. */
function isUnderstood({ match: { columns } }: FoundHeadings, whole: FoundHeadings): boolean {
  const meant = new Set([...whole.match.columns.values()].map(({ column }) => column));
  return [...columns.values()].every(({ column }) => meant.has(column));
}

/** Whether the heading of what a list names rather belongs to another kind: "Mitigating actions" to risks. */
function isRatherOf(kind: TableKind, { match, cells }: FoundHeadings): boolean {
  const name = match.columns.get(kinds[match.kind].required[0]?.[0] ?? '')?.column;
  const meant = cells.find(({ column }) => column === name)?.matches?.byKind;
  const sureness = (of: TableKind): number => Math.max(0, ...(meant?.get(of)?.values() ?? []));
  return sureness(kind) > sureness(match.kind) + clearly;
}

/** A title above the columns on the right, or in the first row of several, begins a list of their own. */
function hasTitle(grid: Grid, row: number, depth: number, left: Run, right: Run): boolean {
  const isTitled = (at: number, [from, to]: Run): boolean =>
    filledColumns(grid, at, from, to).join() === String(from) && (grid.mergeAt(at, from)?.rows ?? 1) === 1;
  if (depth > 1) return isTitled(row, left) && isTitled(row, right);
  return isTitled(row - 1, right) && filledColumns(grid, row - 1, left[0], left[1]).length < 2;
}

function headingsIn(grid: Grid, row: number, depth: number, [left, right]: Run): Set<string> {
  const texts = new Set<string>();
  for (let column = left; column < right; column += 1)
    texts.add(grid.headingText(row + depth - 1, column).toLowerCase());
  texts.delete('');
  return texts;
}

/** How the rows below headings are filled on both sides of a space. */
interface SidesOfSpace {
  readonly common: number;
  /** Names of groups are alone in their rows. */
  readonly onlyLeft: number;
  /** A row that is filled on the right alone belongs to the one above: a cell is merged down to it, or the left goes on below. */
  readonly isOfSeveralRows: boolean;
}

function rowsOf(grid: Grid, from: number, left: Run, right: Run): SidesOfSpace {
  const holds = (row: number, [first, end]: Run): boolean => filledColumns(grid, row, first, end).length > 0;
  let [common, onlyLeft, onlyRight, empty, mergedTo] = [0, 0, 0, 0, from - 1];
  let isOfSeveralRows = false;
  for (let row = from; row < Math.min(grid.bottom, from + mostRows) && empty <= longestGap; row += 1) {
    const [isLeft, isRight] = [holds(row, left), holds(row, right)];
    empty = isLeft || isRight ? 0 : empty + 1;
    if (isLeft && isRight) common += 1;
    if (isLeft && !isRight) onlyLeft += 1;
    if (!isLeft && isRight) onlyRight += 1;
    if ((isLeft && onlyRight > 0) || (!isLeft && isRight && row <= mergedTo)) isOfSeveralRows = true;
    if (isLeft) mergedTo = endOf(grid, row, left);
  }
  return { common, onlyLeft, isOfSeveralRows };
}

/** The last row of what stands in a row, merged cells with it. */
function endOf(grid: Grid, row: number, [left, right]: Run): number {
  const ends = filledColumns(grid, row, left, right).map((column) => {
    const merged = grid.mergeAt(row, column);
    return merged ? merged.row + merged.rows - 1 : row;
  });
  return Math.max(row, ...ends);
}
