import { textAt, cellAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { Quarter } from '../../../words/quarters';
import { moveYears } from './movePeriods';
import type { HoldsFormula, YearEdit } from './yearEdit';

const isQuarter = (setting: string): boolean => /^(?:reporting )?quarter$/i.test(setting.trim());

/** Plan details a year on: the plan year and titles that name it, and Quarter 1 as the one reported. */
export function rollDetails(placed: PlacedTable<'details'>, holdsFormula: HoldsFormula): YearEdit[] {
  return changeSettings(placed, holdsFormula, (setting, value) =>
    isQuarter(setting) ? firstQuarter(value) : moveYears(value),
  );
}

const firstQuarter = (value: string): string => (/[2-4]/.test(value) ? value.replace(/[2-4]/, '1') : value);

/** The setting of the reporting quarter, moved to another; none where the table has no row for it. */
export function setQuarter(
  placed: PlacedTable<'details'>,
  holdsFormula: HoldsFormula,
  quarter: Quarter,
): YearEdit[] {
  return changeSettings(placed, holdsFormula, (setting, value) => (isQuarter(setting) ? quarter : value));
}

function changeSettings(
  { sheet, table }: PlacedTable<'details'>,
  holdsFormula: HoldsFormula,
  change: (setting: string, value: string) => string,
): YearEdit[] {
  const grid = gridOf(sheet);
  return listRows(grid, table).flatMap((row): YearEdit[] => {
    const cell = cellAt(grid, row, table.columns.value);
    if (!cell || holdsFormula(cell.sheet, cell.row, cell.column)) return [];
    if (typeof cell.value !== 'string') return [];
    const value = change(textAt(grid, row, table.columns.setting), cell.value);
    return value === cell.value ? [] : [{ sheet: cell.sheet, row: cell.row, column: cell.column, value }];
  });
}
