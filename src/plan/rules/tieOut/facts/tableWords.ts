import { sheetCell } from '../../../../grid/a1';
import type { CellPlace } from '../../../../grid/area';
import { fact, type Fact } from './fact';
import type { SmallTable, TableCell } from './findSmallTables';
import { formatNumber } from '../../../../words/numbers';

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

interface Words extends Pick<Fact, 'name' | 'context' | 'parts' | 'needs' | 'whole' | 'within'> {
  readonly half?: number;
}

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
