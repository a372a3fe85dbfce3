import { type PlacedTable, tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

export type Rows = readonly (readonly TestCell[])[];

/** The first register on a sheet of these rows; throws if none is recognised. */
export function registerOf(rows: Rows, name = 'Risk register'): PlacedTable<'risks'> {
  const workbook = buildWorkbook(buildSheet(name, rows));
  const [placed] = tablesOfKind(workbook, recogniseTables(workbook), 'risks');
  if (!placed) throw new Error('No register was recognised.');
  return placed;
}
