import type { Choices, Column } from '../../plan/tables/column';
import type { Area } from '../../grid/area';
import type { ListValidation } from '../description';
import type { DetailRow } from './detailRows';

/**
 * The drop-down lists of a table: one for each column with choices, over all its rows (`below` gives the rows of a
 * column), and one for each setting with choices, in its own cell of the second column.
 */
export function listValidations<Field extends string>(
  columns: readonly Column<Field>[],
  settings: readonly DetailRow[],
  below: (column: number) => Area,
): ListValidation[] {
  const list = (area: Area, { values, strict, message }: Choices): ListValidation => ({
    area,
    values,
    strict,
    message,
  });
  return [
    ...columns.flatMap(({ choices }, index) => (choices ? [list(below(index), choices)] : [])),
    ...settings.flatMap(({ choices }, index) => {
      const value = below(1);
      return choices ? [list({ ...value, row: value.row + index, rows: 1 }, choices)] : [];
    }),
  ];
}
