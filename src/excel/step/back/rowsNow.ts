import type { Area } from '../../../grid/area';
import type { CellValue } from '../../../grid/snapshot';
import type { CellContent } from '../../../sheets/description';
import { groupBy } from '../../../words/lists';
import { contentOf, sameContent } from '../../../sheets/made/expectedContents';
import { isUnread } from '../../contentsIn';
import { readInBlocks } from '../../readInBlocks';
import { anchorOf, earlierAnchorOf, hasAnchor, possibleAnchors, type Reach, sharesCell } from '../anchors';
import type { CellChange } from '../step';
import type { DeedOf, Mode } from './way';

/**
 * How far a row has moved that nothing tells itself, such as one that somebody has just begun: as far as the nearest rows
 * above and below it that are known again, where these have moved alike; else 0.
 */
export function movesBeside(
  told: readonly { readonly cell: CellChange; readonly row: number | null }[],
): (row: number) => number {
  const moves = new Map(told.flatMap(({ cell, row }) => (row === null ? [] : [[cell.row, row - cell.row]])));
  const known = [...moves.keys()].sort((one, other) => one - other);
  if ([...moves.values()].every((move) => move === 0)) return () => 0;
  return (row) => {
    const below = known.findIndex((one) => one > row);
    const nearest = [below < 0 ? known.at(-1) : known[below - 1], known[below]];
    const [first = 0, ...others] = nearest.flatMap((one) => moves.get(one ?? -1) ?? []);
    return others.every((move) => move === first) ? first : 0;
  };
}

export interface Rows {
  readonly first: number;
  readonly column: number;
  readonly area: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  at(row: number, column: number): CellContent;
}

/** What the used cells hold: read with all else, or in round trips of its own where that is too much. */
export async function readUsed(
  context: Excel.RequestContext,
  used: Excel.Range,
  { inBlocks }: Mode,
): Promise<Rows> {
  if (used.isNullObject) return { first: 0, column: 0, area: null, values: [], at: () => '' };
  const source = [{ range: () => used, rows: used.rowCount, columns: used.columnCount }];
  const isRead = !inBlocks && !isUnread(used);
  const values = isRead
    ? (used.values as CellValue[][])
    : ((await readInBlocks<CellValue>(context, source, 'values'))[0] ?? []);
  const formulas = isRead
    ? (used.formulas as unknown[][])
    : ((await readInBlocks<unknown>(context, source, 'formulas'))[0] ?? []);
  const { rowIndex: first, columnIndex: column } = used;
  return {
    first,
    column,
    area: { row: first, column, rows: used.rowCount, columns: used.columnCount },
    values,
    at: (row, at) => contentOf(formulas[row - first]?.[at - column], values[row - first]?.[at - column]),
  };
}

/** Where the rows of an anchor stand, in order; none where no row has it. */
type Places = (anchor: string) => readonly number[];

/** The rows that the anchors of cells tell; where none has one, by any two of their cells, for columns may have been moved. */
export function placesByAnchor(
  cells: readonly CellChange[],
  rows: Rows,
  written: ReadonlySet<number>,
): Places {
  const wanted = new Set(cells.map(({ anchor }) => anchor).filter((anchor) => anchor !== ''));
  const places = (anchorsAt: (row: number) => readonly string[]): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    rows.values.forEach((_line, at) => {
      const row = at + rows.first;
      for (const anchor of new Set(anchorsAt(row).filter((one) => wanted.has(one)))) {
        const own = found.get(anchor);
        if (own) own.push(row);
        else found.set(anchor, [row]);
      }
    });
    return found;
  };
  const byFirst = places((row) => anchorsAt(rows, row, written));
  let byAny: ReadonlyMap<string, readonly number[]> | null = null;
  return (anchor) => {
    const first = byFirst.get(anchor);
    if (first) return first;
    byAny ??= places((row) => possibleAnchors(rows.values[row - rows.first] ?? []));
    return byAny.get(anchor) ?? [];
  };
}

/** Among the rows of a step that have one anchor, which one a row is, and how many they are. */
export function ranksOf(
  cells: readonly CellChange[],
): (cell: CellChange) => { readonly rank: number; readonly count: number } {
  const ranks = new Map(
    [...groupBy(cells, ({ anchor }) => anchor)].map(([anchor, own]) => {
      const rows = [...new Set(own.map(({ row }) => row))].sort((one, other) => one - other);
      return [anchor, new Map(rows.map((row, at) => [row, at]))] as const;
    }),
  );
  return ({ anchor, row }) => {
    const own = ranks.get(anchor);
    return { rank: own?.get(row) ?? 0, count: own?.size ?? 0 };
  };
}

/**
 * Rows that nothing tells by itself: each stands where the rows beside it say, if what stands there holds what the job
 * wrote and is told by the same cells, as several rows are. Of a job that has just stopped also a row in which somebody
 * wrote over what told it, if what stands there now was no other row before; one that they took out left the row below in
 * its place, or none.
 */
export function rowsBeside(
  { cells, beneath = [] }: Pick<DeedOf<'cells written'>, 'cells' | 'beneath'>,
  rows: Rows,
  written: ReadonlySet<number>,
  movedAt: (row: number) => number,
  { kind }: Mode,
): (cell: CellChange) => number | null {
  const anchors = new Set([...cells.map(({ anchor }) => anchor), ...beneath]);
  const find = (row: number, [first, ...others]: readonly [CellChange, ...CellChange[]]): number | null => {
    const now = row + movedAt(row);
    const found = anchorsAt(rows, now, written);
    const isRewritten = kind === 'failed' && found.every((anchor) => anchor !== '' && !anchors.has(anchor));
    if (!isRewritten && !found.includes(first.anchor)) return null;
    const isOurs = [first, ...others].every(({ column, after }) => sameContent(rows.at(now, column), after));
    return isOurs ? now : null;
  };
  const places = new Map([...groupBy(cells, ({ row }) => row)].map(([row, own]) => [row, find(row, own)]));
  return ({ row }) => places.get(row) ?? null;
}

/** The anchor of a row, as it is kept now and as earlier versions kept it. */
const anchorsAt = (
  { values, first, column }: Rows,
  row: number,
  written: ReadonlySet<number>,
): [string, string] => {
  const line = values[row - first] ?? [];
  return [anchorOf(line, column, written), earlierAnchorOf(line, column, written)];
};

/**
 * Where a cell stands now that is alone in its row, such as a title: nothing else tells its row, so it is looked for by
 * what was written, in its column first. null where it stands as it was, or in no other cell, or in several.
 */
export function placeOfTitle(
  { row, column, before, after }: CellChange,
  rows: Rows,
): { readonly row: number; readonly column: number } | null {
  const holds = (at: number, across: number, content: CellContent): boolean =>
    sameContent(rows.at(at, across), content);
  if (typeof after !== 'string' || after === '') return null;
  if (holds(row, column, after) || holds(row, column, before)) return null;
  const all = rows.values.flatMap((line, down) =>
    line.flatMap((_value, at) => {
      const place = { row: down + rows.first, column: at + rows.column };
      return holds(place.row, place.column, after) ? [place] : [];
    }),
  );
  const own = all.filter((place) => place.column === column);
  const [only, ...others] = own.length > 0 ? own : all;
  return only && others.length === 0 ? only : null;
}

/**
 * Where the row of a cell stands now; null where that cannot be told. Several rows that nothing tells from each other are
 * in their order, where all of them are there. Of a job that has just stopped, a row of which somebody has changed one of
 * the cells that tell it, and which is found nowhere else, is the one that stands there.
 */
export function rowNow(
  change: CellChange,
  rows: Rows,
  written: ReadonlySet<number>,
  { whereIs, rankOf }: { readonly whereIs: Places; readonly rankOf: ReturnType<typeof ranksOf> },
  { kind }: Mode,
): number | null {
  if (change.anchor === '') return change.row;
  const { row, anchor } = change;
  const found = whereIs(anchor);
  const { rank, count } = rankOf(change);
  if (found.length === count) return found[rank] ?? null;
  const [now, earlier] = anchorsAt(rows, row, written);
  if (now === anchor || earlier === anchor) return row;
  const [only, ...others] = found;
  if (only === undefined) return kind === 'failed' && sharesCell(anchor, now) ? row : null;
  return others.length === 0 ? only : null;
}

/**
 * Where a column stands now, by what stands above its cells or below them; where that cannot be told, where it stood. null
 * of columns that nothing tells from each other and of which one stands elsewhere now: which it is, nobody can say.
 */
export function columnsNow(
  columns: NonNullable<DeedOf<'cells written'>['columns']>,
  { area, values }: Pick<Rows, 'area' | 'values'>,
  reach: ReadonlyMap<number, Reach>,
): (column: number) => number | null {
  const anchors = new Map(columns);
  const find = (column: number): number | null => {
    const anchor = anchors.get(column);
    if (anchor === undefined || !area) return column;
    const rows = reach.get(column) ?? { first: 0, last: 0 };
    const alike = Array.from({ length: area.columns }, (_cell, nth) => area.column + nth).filter((one) =>
      hasAnchor({ used: area, values }, one, rows, anchor),
    );
    const twins = columns.flatMap(([one, own]) => (own === anchor ? [one] : []));
    if (twins.length > 1 && alike.some((one) => !twins.includes(one))) return null;
    const [only, ...others] = alike;
    return alike.includes(column) || only === undefined || others.length > 0 ? column : only;
  };
  const known = new Map<number, number | null>();
  return (column) => {
    const now = known.has(column) ? (known.get(column) ?? null) : find(column);
    known.set(column, now);
    return now;
  };
}
