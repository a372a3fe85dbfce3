import { gridOf } from '../../../grid/sheetGrid';
import { textAt } from '../../read/cells';
import { bodyRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { moveYears } from './movePeriods';
import type { HoldsFormula, YearEdit } from './yearEdit';

/**
 * The names and titles of a template's sections in the new year, as the headings in the plan's text have them:
 * "What we will do in 2026/27" → "What we will do in 2027/28". A title with {year} says the year by itself.
 */
export function rollTemplate(
  { sheet, table }: PlacedTable<'template'>,
  holdsFormula: HoldsFormula,
): readonly YearEdit[] {
  const grid = gridOf(sheet);
  const columns = [table.columns.section, table.columns.title].filter((column) => column !== undefined);
  return bodyRows(table).flatMap((row) =>
    columns.flatMap((column): YearEdit[] => {
      const text = textAt(grid, row, column);
      const value = moveYears(text);
      if (value === text || holdsFormula(sheet.name, row, column)) return [];
      return [{ sheet: sheet.name, row, column, value }];
    }),
  );
}
