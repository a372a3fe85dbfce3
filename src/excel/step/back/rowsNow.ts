import type { Area } from '../../../grid/area';
import type { CellValue } from '../../../grid/snapshot';
import type { CellContent } from '../../../sheets/description';
import { contentOf, sameContent } from '../../../sheets/made/expectedContents';
import { isUnread } from '../../contentsIn';
import { readInBlocks } from '../../readInBlocks';
import { anchorOf, columnAnchor, earlierAnchorOf, possibleAnchors, sharesCell } from '../anchors';
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

/** Where the row of an anchor stands; null where several have it, undefined where none has. */
type Places = (anchor: string) => number | null | undefined;

/** Rows by their anchors; where none has it, by any two of their cells, for columns may have been moved. */
export function placesByAnchor(rows: Rows, written: ReadonlySet<number>): Places {
  const byFirst = placesOf(rows, (row) => anchorsAt(rows, row, written));
  let byAny: ReadonlyMap<string, number | null> | null = null;
  return (anchor) => {
    const first = byFirst.get(anchor);
    if (first !== undefined) return first;
    byAny ??= placesOf(rows, (row) => possibleAnchors(rows.values[row - rows.first] ?? []));
    return byAny.get(anchor);
  };
}

function placesOf(rows: Rows, anchorsAt: (row: number) => readonly string[]): Map<string, number | null> {
  const found = new Map<string, number | null>();
  rows.values.forEach((_line, at) => {
    const row = at + rows.first;
    for (const anchor of new Set(anchorsAt(row)))
      if (anchor !== '') found.set(anchor, found.has(anchor) ? null : row);
  });
  return found;
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
 * Where the row of a cell stands now; null where that cannot be told. Of a job that has just stopped, a row of which
 * somebody has changed one of the cells that tell it, and which is found nowhere else, is the one that stands there.
 */
export function rowNow(
  change: CellChange,
  rows: Rows,
  written: ReadonlySet<number>,
  whereIs: Places,
  { kind }: Mode,
): number | null {
  if (change.anchor === '') return change.row;
  const { row, anchor } = change;
  const [now, earlier] = anchorsAt(rows, row, written);
  if (now === anchor || earlier === anchor) return row;
  const found = whereIs(anchor);
  return found === undefined && kind === 'failed' && sharesCell(anchor, now) ? row : (found ?? null);
}

/** Where a column stands now, by what stands above its cells; where that cannot be told, where it stood. */
export function columnsNow(
  columns: NonNullable<DeedOf<'cells written'>['columns']>,
  { area, values }: Pick<Rows, 'area' | 'values'>,
  first: ReadonlyMap<number, number>,
): (column: number) => number {
  const anchors = new Map(columns);
  const known = new Map<number, number>();
  const find = (column: number): number => {
    const anchor = anchors.get(column);
    const at = (one: number): string => columnAnchor({ used: area, values }, one, first.get(column) ?? 0);
    if (anchor === undefined || !area || at(column) === anchor) return column;
    const alike = Array.from({ length: area.columns }, (_cell, nth) => area.column + nth).filter(
      (one) => at(one) === anchor,
    );
    const [only, ...others] = alike;
    return only === undefined || others.length > 0 ? column : only;
  };
  return (column) => {
    const now = known.get(column) ?? find(column);
    known.set(column, now);
    return now;
  };
}
