import type { RowReport } from '../../../src/commands/check/report';
import type { TableReport } from '../../../src/commands/tables/report';
import { rowCell } from '../../../src/taskpane/check/rowCell';

const table = (sheet: string, range: string, columns: Record<string, string>): TableReport => ({
  kind: 'kpis',
  sheet,
  range,
  columns,
  headings: {},
  transposed: false,
  name: '',
  certainty: 1,
  certainties: {},
  questions: [],
  lines: [],
  mapping: '',
});

const row = (sheet: string, number: number): RowReport => ({
  sheet,
  row: number,
  ref: '1.5',
  kpi: 'Visits',
  target: '',
  measure: '',
  rag: 'N/A',
  published: '',
  colour: 'N/A',
  why: '',
  byRule: 'N/A',
  overridden: false,
  findings: [],
});

test('the ref of the row is selected, on a sheet whose name needs quotes', () => {
  expect(rowCell(row('Appendix 1', 12), [table('Appendix 1', 'B3:F40', { ref: 'B', kpi: 'C' })])).toBe(
    "'Appendix 1'!B12",
  );
});

test('of two tables on a sheet, the one that holds the row counts', () => {
  const tables = [table('Plan', 'A1:F10', { ref: 'A' }), table('Plan', 'H12:M20', { ref: 'H' })];
  expect(rowCell(row('Plan', 10), tables)).toBe('Plan!A10');
  expect(rowCell(row('Plan', 12), tables)).toBe('Plan!H12');
  expect(rowCell(row('Plan', 20), tables)).toBe('Plan!H20');
});

test('a table without refs gives the name of the KPI', () => {
  expect(rowCell(row('Plan', 2), [table('Plan', 'A1:F10', { kpi: 'D', target: 'E' })])).toBe('Plan!D2');
});

test('a row outside every table, or on another sheet, gives column A', () => {
  const tables = [table('Plan', 'C1:F10', { ref: 'C' })];
  expect(rowCell(row('Plan', 11), tables)).toBe('Plan!A11');
  expect(rowCell(row('Other', 5), tables)).toBe('Other!A5');
});
