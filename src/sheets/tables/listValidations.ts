import type { Choices, Column } from '../../plan/tables/column';
import { writtenSections } from '../../plan/sections/reportSections';
import { textSections } from '../../plan/sections/summarySections';
import { capital } from '../../words/capital';
import type { Area } from '../../grid/area';
import type { ListValidation } from '../description';
import type { DetailRow } from './detailRows';

/** A drop-down list of these choices on some cells. */
export const choiceList = (area: Area, { values, strict, message }: Choices): ListValidation => ({
  area,
  values:
    values === 'sections of the summary'
      ? textSections.map(capital)
      : values === 'sections of the report'
        ? writtenSections().map(({ key }) => key)
        : values,
  strict,
  message,
});

/**
 * The drop-down lists of a table: one for each column with choices, over all its rows (`below` gives the rows of a
 * column), and one for each setting with choices, in its own cell of the second column.
 */
export function listValidations<Field extends string>(
  columns: readonly Column<Field>[],
  settings: readonly DetailRow[],
  below: (column: number) => Area,
): ListValidation[] {
  return [
    ...columns.flatMap(({ choices }, index) => (choices ? [choiceList(below(index), choices)] : [])),
    ...settings.flatMap(({ choices }, index) => {
      const value = below(1);
      return choices ? [choiceList({ ...value, row: value.row + index, rows: 1 }, choices)] : [];
    }),
  ];
}
