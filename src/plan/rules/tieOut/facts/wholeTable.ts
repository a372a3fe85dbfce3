import type { SmallTable, TableCell, TableRow } from './findSmallTables';
import { fact, type Fact, isChange, ofChange } from './fact';
import { shorten } from '../../../../words/shorten';
import { sheetCell } from '../../../../grid/a1';
import type { CellPlace } from '../../../../grid/area';
import { formatNumber } from '../../../../words/numbers';

interface Words extends Pick<Fact, 'name' | 'context' | 'parts' | 'needs' | 'whole' | 'within'> {
  readonly half?: number;
}

/** The totals of the columns as a row that the table does not print; none where there is nothing to sum. */
export function totalRow({ columns }: SmallTable, body: readonly TableRow[]): TableRow[] {
  const [first] = body;
  if (!first || body.length < 2) return [];
  const cells = new Map<number, TableCell>();
  for (const { column } of columns) {
    const own = body.flatMap(({ cells: all }) => all.get(column) ?? []);
    const [cell] = own;
    if (!cell || own.length < 2 || own.some(({ kind }) => kind !== cell.kind)) continue;
    const sum = add(own);
    const half = own.reduce((all, one) => all + one.half, 0);
    cells.set(column, { ...cell, value: sum, half, text: shown(sum / (cell.unit?.scale ?? 1)), of: own });
  }
  return [{ row: first.row, label: '', isTotal: true, cells }];
}

export const placeOf = ({ sheet }: SmallTable, { row, column }: TableCell): CellPlace => ({
  sheet,
  row,
  column,
});

/** The words that a figure of a table goes by: its own labels, the heading over the labels, the title. */
export const contextOf = ({ corner, title }: SmallTable, ...labels: readonly string[]): string =>
  [...labels, corner, title].join(' ');

export function range({ sheet }: SmallTable, cells: readonly TableCell[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  const end = sheetCell(sheet, last.row, last.column).split('!').at(-1) ?? '';
  return `${sheetCell(sheet, first.row, first.column)}${cells.length > 1 ? `:${end}` : ''}`;
}

export const plus = (cells: readonly TableCell[]): string =>
  cells.length <= 4 ? cells.map(({ text }) => text).join(' + ') : 'the sum';

export const add = (cells: readonly TableCell[]): number => cells.reduce((all, { value }) => all + value, 0);

export const shown = (value: number): string => formatNumber(value, 3);

/** A figure that follows from cells of a table; totals that it does not print stand for their rows. */
export const derived = (
  table: SmallTable,
  kind: Fact['kind'],
  value: number,
  cells: readonly TableCell[],
  words: Words,
): Fact =>
  fact(kind, Math.abs(value), {
    ...words,
    cells: cells.flatMap((cell) => cell.of ?? [cell]).map((cell) => placeOf(table, cell)),
    stands: false,
    origin: 'cell',
    gap: true,
  });

/** Whether a table counts in thousands or millions. */
export const isScaled = ({ rows }: SmallTable): boolean =>
  rows.some(({ cells }) =>
    [...cells.values()].some(({ kind, unit }) => kind === 'number' && (unit?.scale ?? 1) > 1),
  );

/** The table as it stands: "11,210" of a table of thousands may be quoted so, as well as "11.2 million". */
export const unscaled = (table: SmallTable): SmallTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, asItStands(cell)])),
  })),
});

const asItStands = (cell: TableCell): TableCell =>
  cell.kind === 'number'
    ? { ...cell, value: cell.value / (cell.unit?.scale ?? 1), half: 0, unit: null }
    : cell;

/** The figures that stand in a small table, in the unit that its label, heading or title states. */
export const standingFacts = (table: SmallTable): Fact[] =>
  table.rows.flatMap(({ label, isTotal, cells }) =>
    [...cells.values()].map((cell): Fact => {
      const heading = table.columns.find(({ column }) => column === cell.column)?.heading ?? '';
      const unit = cell.unit === null || cell.unit.scale === 1 ? '' : `, ${cell.text} in ${cell.unit.text}`;
      return fact(cell.kind, cell.value, {
        name: `“${shorten(label)}”${unit}`,
        context: contextOf(table, label, heading),
        cells: [placeOf(table, cell)],
        half: cell.half,
        origin: 'cell',
        whole: isTotal,
        ...(isChange(heading) && { hint: ofChange }),
      });
    }),
  );
