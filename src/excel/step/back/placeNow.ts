import type { Area } from '../../../grid/area';
import type { CellValue } from '../../../grid/snapshot';
import {
  cellKey,
  columnOf,
  contentsOfBlock,
  rowOf,
  type CellContents,
} from '../../../sheets/made/expectedContents';
import { askUsed, contentsIn, contentsNow, isUnread } from '../../contentsIn';
import { rangeOf } from '../../rangeOf';
import { anchorOf } from '../anchors';
import { askBelow } from '../place';
import type { DeedOf, Mode } from './way';

type Added = DeedOf<'table added' | 'columns added'>;

/** Where what a step added stands now. */
interface PlaceNow {
  readonly area: Area;
  /** How far its first cell has moved since it was written. */
  readonly moved: { readonly rows: number; readonly columns: number };
  /** What its cells hold. */
  readonly contents: CellContents;
}

/**
 * Queues the question where a table, or columns, that a step added stand now, and what they hold. A real table is found by
 * its name (`table`, its range loaded), columns beside a plain range by their headings; both have the rows that were
 * inserted in them since, or below with their look: told by the table, by the last row of the list, and by what looks so
 * below it where all was plain before.
 */
export function askPlace(
  sheet: Excel.Worksheet,
  deed: Added,
  table: Excel.Range | undefined,
  { inBlocks }: Mode,
): (context: Excel.RequestContext) => Promise<PlaceNow> {
  const besideNow = askBeside(sheet, deed, table, inBlocks);
  return async (context) => {
    const beside = besideNow();
    if (beside) return beside;
    const area = table
      ? inTable(deed, table)
      : deed.kind === 'table added'
        ? deed.area
        : await besideRange(context, sheet, deed);
    return placed(deed, area, await readArea(context, sheet, area));
  };
}

/**
 * The same of columns beside a plain range, from one request; null of a table, and where the sheet holds too much to be
 * read at once.
 */
export function askBeside(
  sheet: Excel.Worksheet,
  deed: Added,
  table: Excel.Range | undefined,
  inBlocks: boolean,
): () => PlaceNow | null {
  const used = table || inBlocks || deed.kind === 'table added' ? null : askUsed(sheet);
  const endBelow = used && deed.isPlainBelow === true ? askBelow(sheet, deed.area) : () => null;
  return () => {
    if (!used || isUnread(used)) return null;
    const cells = contentsNow(used);
    const moved = followHeadings(deed, cells);
    const area = stretched(deed, shifted(deed.area, moved), used);
    const end = moved.columns === 0 ? Math.max(endBelow() ?? 0, area.row + area.rows) : area.row + area.rows;
    const whole = { ...area, rows: end - area.row };
    return placed(deed, whole, within(cells, whole));
  };
}

const placed = (deed: Added, area: Area, contents: CellContents): PlaceNow => ({
  area,
  moved: { rows: area.row - deed.area.row, columns: area.column - deed.area.column },
  contents,
});

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const still: Shift = { rows: 0, columns: 0 };

const shifted = (area: Area, { rows, columns }: Shift): Area => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
});

const within = (cells: CellContents, { row, column, rows, columns }: Area): CellContents =>
  new Map(
    [...cells].filter(([key]) => {
      const [down, across] = [rowOf(key) - row, columnOf(key) - column];
      return down >= 0 && down < rows && across >= 0 && across < columns;
    }),
  );

async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<CellContents> {
  const range = rangeOf(sheet, area).load('formulas,values');
  await context.sync();
  return contentsOfBlock(contentsIn(range), area.row, area.column);
}

/** A new table is all of what bears its name; columns go down as far as the table to which they were added. */
function inTable({ kind, area, tableBefore }: Added, table: Excel.Range): Area {
  const was = kind === 'table added' ? area : tableBefore;
  if (!was) return area;
  const goal = shifted(area, { rows: table.rowIndex - was.row, columns: table.columnIndex - was.column });
  if (kind === 'columns added') return { ...goal, rows: goal.rows + table.rowCount - was.rows };
  return {
    row: table.rowIndex,
    column: table.columnIndex,
    rows: Math.max(table.rowCount, goal.rows),
    columns: Math.max(table.columnCount, goal.columns),
  };
}

/** So far up and down are headings looked for where a sheet holds too much to be read at once. */
const farthest = 1000;

async function besideRange(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  deed: Added,
): Promise<Area> {
  const { area } = deed;
  const row = Math.max(0, area.row - farthest);
  const cells = await readArea(context, sheet, { ...area, row, rows: area.row + area.rows + farthest - row });
  return shifted(area, followHeadings(deed, cells));
}

/**
 * How far columns beside a plain range have moved: to the one place where all their headings stand now. Headings that a
 * page break repeats stand in several rows: then all that the step wrote has to stand as far away.
 */
function followHeadings({ area, contents }: Added, cells: CellContents): Shift {
  const headings = contents.filter(([row]) => row === area.row);
  const texts = contents.filter(([, , content]) => typeof content === 'string' && content !== '');
  const isAt = ({ rows, columns }: Shift, what = headings): boolean =>
    what.every(([row, column, text]) => cells.get(cellKey(row + rows, column + columns)) === text);
  const [first] = headings;
  if (!first || isAt(still)) return still;
  const [row, column, text] = first;
  const places = [...cells]
    .filter(([, content]) => content === text)
    .map(([key]): Shift => ({ rows: rowOf(key) - row, columns: columnOf(key) - column }))
    .filter((place) => isAt(place));
  const found = places.length > 1 ? places.filter((place) => isAt(place, texts)) : places;
  const [only] = found;
  return only && found.length === 1 ? only : still;
}

/**
 * Columns down to where the last row of their list stands now: rows were inserted or deleted since. Where it stands further
 * up and another row of the list is below it now, the list was sorted, and is as long as it was.
 */
function stretched({ area: was, last = '', below }: Added, area: Area, used: Excel.Range): Area {
  if (last === '' || used.isNullObject) return area;
  const own = new Set(Array.from({ length: area.columns }, (_, at) => area.column + at));
  const values = used.values as CellValue[][];
  const anchorAt = (row: number) => anchorOf(values[row - used.rowIndex] ?? [], used.columnIndex, own);
  const rows = values.flatMap((_line, at) =>
    anchorAt(used.rowIndex + at) === last ? [used.rowIndex + at] : [],
  );
  const [only] = rows;
  if (only === undefined || rows.length > 1 || only < area.row) return area;
  const isSorted = only < area.row + was.rows - 1 && below !== undefined && anchorAt(only + 1) !== below;
  return isSorted ? area : { ...area, rows: only - area.row + 1 };
}
