import type { CellValue, SheetSnapshot } from '../../grid/snapshot';

/** So many cells of a row tell which row it is: its reference and its title. */
const told = 2;
const length = 5;

/** FNV-1a of a text, as five letters and digits. */
export function shortHash(text: string): string {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  return (hash % 36 ** length).toString(36).padStart(length, '0');
}

/**
 * By what a row is known again after rows were inserted or sorted: hashes of its first two filled cells, of those that
 * a job does not write. '' where there is none.
 */
export const anchorOf = (
  line: readonly CellValue[],
  firstColumn: number,
  written: ReadonlySet<number>,
): string => firstCells(line, firstColumn, written).map(shortHash).join(' ');

/** The same as steps of earlier versions keep it: one hash of both cells. */
export function earlierAnchorOf(
  line: readonly CellValue[],
  firstColumn: number,
  written: ReadonlySet<number>,
): string {
  const found = firstCells(line, firstColumn, written);
  return found.length === 0 ? '' : shortHash(found.join('\n'));
}

/** Whether one of the two cells of an anchor is still there: somebody wrote into the other. */
export function sharesCell(one: string, other: string): boolean {
  const cells = other.split(' ');
  return one.split(' ').some((cell, at) => cell !== '' && cells.length > 1 && cells[at] === cell);
}

function firstCells(
  line: readonly CellValue[],
  firstColumn: number,
  written: ReadonlySet<number>,
): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < line.length && found.length < told; at += 1) {
    const value = line[at];
    if (value !== undefined && value !== '' && !written.has(firstColumn + at))
      found.push(`${typeof value} ${value}`);
  }
  return found;
}

/** What `anchorOf` gives for a row, if its columns may stand in another order now: every pair of its filled cells. */
export function possibleAnchors(line: readonly CellValue[]): string[] {
  const filled = line
    .flatMap((value) => (value === '' ? [] : [`${typeof value} ${value}`]))
    .map((text) => ({ text, hash: shortHash(text) }));
  return filled.flatMap((one, at) => [
    one.hash,
    ...filled.flatMap((other, nth) =>
      nth === at ? [] : [`${one.hash} ${other.hash}`, shortHash(`${one.text}\n${other.text}`)],
    ),
  ]);
}

/** The first and the last row of a column in which cells are written. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

type Filled = Pick<SheetSnapshot, 'used' | 'values'>;

/**
 * By what a column is known again after columns were moved or inserted: a hash of the two filled cells nearest above its
 * first row that counts (heading and group or title); where nothing stands there, of the two nearest below its last one,
 * with a sign before it. '' where there is none.
 */
export const columnAnchor = (sheet: Filled, column: number, reach: Reach): string =>
  anchorAbove(sheet, column, reach) || anchorBelow(sheet, column, reach);

/** Whether a column is the one of an anchor that `columnAnchor` gave. */
export const hasAnchor = (sheet: Filled, column: number, reach: Reach, anchor: string): boolean =>
  (anchor.startsWith(belowSign) ? anchorBelow : anchorAbove)(sheet, column, reach) === anchor;

const belowSign = '-';

const anchorAbove = (sheet: Filled, column: number, { first }: Reach): string =>
  hashOf(filledFrom(sheet, column, first - 1, -1));

function anchorBelow(sheet: Filled, column: number, { last }: Reach): string {
  const hash = hashOf(filledFrom(sheet, column, last + 1, 1));
  return hash === '' ? '' : belowSign + hash;
}

const hashOf = (found: readonly string[]): string => (found.length === 0 ? '' : shortHash(found.join('\n')));

function filledFrom({ used, values }: Filled, column: number, row: number, step: 1 | -1): string[] {
  const found: string[] = [];
  if (!used) return found;
  for (let at = row - used.row; at >= 0 && at < used.rows && found.length < told; at += step) {
    const value = values[at]?.[column - used.column];
    if (value !== undefined && value !== '') found.push(`${typeof value} ${value}`);
  }
  return found;
}

export function anchorsOf(
  { used, values }: Pick<SheetSnapshot, 'used' | 'values'>,
  written: ReadonlySet<number>,
): (row: number) => string {
  const known = new Map<number, string>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const line = used ? values[row - used.row] : undefined;
    const found = line && used ? anchorOf(line, used.column, written) : '';
    known.set(row, found);
    return found;
  };
}

/** By what the columns of cells are known again: what stands above the first cell of each, or below the last. */
export const columnAnchors = (
  sheet: Filled,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): (readonly [column: number, anchor: string])[] =>
  [...reachOfColumns(cells)].flatMap(([column, reach]) => {
    const anchor = columnAnchor(sheet, column, reach);
    return anchor === '' ? [] : [[column, anchor] as const];
  });

/** How far down cells are written in each column. */
export function reachOfColumns(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly rows?: number }>,
): Map<number, Reach> {
  const reach = new Map<number, Reach>();
  for (const { row, column, rows = 1 } of cells) {
    const { first, last } = reach.get(column) ?? { first: row, last: row };
    reach.set(column, { first: Math.min(first, row), last: Math.max(last, row + rows - 1) });
  }
  return reach;
}

/** By what the next filled row below each run of rows is known again, where it is none of them. */
export function anchorsBeneath(
  { used }: Pick<SheetSnapshot, 'used'>,
  rows: ReadonlySet<number>,
  anchorAt: (row: number) => string,
): string[] {
  const end = used ? used.row + used.rows : 0;
  return [...rows].flatMap((row) => {
    let next = row + 1;
    while (next < end && !rows.has(next) && anchorAt(next) === '') next += 1;
    return next < end && !rows.has(next) ? [anchorAt(next)] : [];
  });
}
