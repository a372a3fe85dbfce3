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

/**
 * By what a column is known again after columns were moved or inserted: a hash of the two filled cells nearest above its
 * first row that counts (heading and group or title). '' where there is none.
 */
export function columnAnchor(
  { used, values }: Pick<SheetSnapshot, 'used' | 'values'>,
  column: number,
  firstRow: number,
): string {
  const found: string[] = [];
  for (let at = firstRow - 1 - (used?.row ?? 0); used && at >= 0 && found.length < told; at -= 1) {
    const value = values[at]?.[column - used.column];
    if (value !== undefined && value !== '') found.push(`${typeof value} ${value}`);
  }
  return found.length === 0 ? '' : shortHash(found.join('\n'));
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

/** By what the columns of cells are known again: what stands above the first cell of each. */
export const columnAnchors = (
  sheet: Pick<SheetSnapshot, 'used' | 'values'>,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): (readonly [column: number, anchor: string])[] =>
  [...firstRows(cells)].flatMap(([column, row]) => {
    const anchor = columnAnchor(sheet, column, row);
    return anchor === '' ? [] : [[column, anchor] as const];
  });

/** The first row of each column in which cells are written. */
export function firstRows(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): Map<number, number> {
  const first = new Map<number, number>();
  for (const { row, column } of cells) first.set(column, Math.min(first.get(column) ?? row, row));
  return first;
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
