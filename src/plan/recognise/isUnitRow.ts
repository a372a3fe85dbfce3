import type { Area } from '../../grid/area';
import { filledColumns, type Grid } from './grid';

const unit = /^\(?(?:£\s*(?:(?:[',.]\s*)?000s?|k|m|million)?|%)\)?$/i;

/**
 * Whether the row right below headings says only what their columns are counted in: "Jun-05 | £'000 | £'000". It
 * belongs to the headings. Beside the units nothing but a label in the first column may stand there.
 */
export function isUnitRow(grid: Grid, headings: Area): boolean {
  const row = headings.row + headings.rows;
  const filled = filledColumns(grid, row, headings.column, headings.column + headings.columns);
  const units = filled.filter((column) => unit.test(grid.text(row, column).trim()));
  return (
    units.length >= 2 &&
    filled.every((column) => column === headings.column || units.includes(column)) &&
    typeof grid.value(row, headings.column) !== 'number'
  );
}
