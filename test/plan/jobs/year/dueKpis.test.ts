import type { Quarter } from '../../../../src/words/quarters';
import { readKpis } from '../../../../src/plan/read/readKpis';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { dueKpis } from '../../../../src/plan/jobs/year/dueKpis';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const headings = ['Ref', 'KPI', 'Target', 'Q1 actual', 'Q2 actual', 'Q3 actual', 'Q4 actual', 'RAG'];

function stateOf(quarter: Quarter, ...cells: TestCell[]) {
  const workbook = buildWorkbook(
    buildSheet('KPIs', [
      headings,
      ['0', 'Calls answered', '90%', '91%', '92%', '93%', '94%', ''],
      ['1', 'Tenants satisfied', ...cells],
    ]),
  );
  const [list] = tablesOfKind(workbook, recogniseTables(workbook), 'kpis');
  if (!list) throw new Error('No KPI table.');
  const due = dueKpis(readKpis(list.sheet, list.table, quarter), quarter)[1];
  return [due?.due, due?.state, due?.since].filter(Boolean).join(', ');
}

test('a KPI without a word on it is due every quarter', () => {
  expect(stateOf('Q2', '90%', '85%')).toBe('every quarter, due');
  expect(stateOf('Q2', '90%', '85%', '86%')).toBe('every quarter, reported');
});

test('a quarter that went by without a figure is overdue, unless a later one was given', () => {
  expect(stateOf('Q3', '90%', '', '')).toBe('every quarter, overdue, Q1');
  expect(stateOf('Q3', '90%', '85%', '')).toBe('every quarter, overdue, Q2');
  expect(stateOf('Q3', '90%', '', '86%')).toBe('every quarter, due');
});

test('“Annual” is due in Q4', () => {
  expect(stateOf('Q1', 'Annual', 'Annual')).toBe('once a year, not due');
  expect(stateOf('Q4', '90%', 'Annual')).toBe('once a year, due');
  expect(stateOf('Q4', '90%', 'Annual', '', '', '88%')).toBe('once a year, reported');
});

test('“Reports in Q4”, “Reposts in Q4” and “Q3” name their quarter', () => {
  expect(stateOf('Q1', '90%', 'Reports in Q4')).toBe('Q4, not due');
  expect(stateOf('Q1', '90%', 'Reposts in Q4')).toBe('Q4, not due');
  expect(stateOf('Q3', '90%', 'Q3')).toBe('Q3, due');
});

test('what was due in Q2 and has no figure is overdue in Q3', () => {
  expect(stateOf('Q3', 'Reported in Q2')).toBe('Q2, overdue, Q2');
});

test('a survey every two years is not due, whatever the quarter', () => {
  expect(stateOf('Q4', '90%', 'Biennial')).toBe('every two years, not due');
});

test('without a target nothing is due', () => {
  expect(stateOf('Q2', 'tbc', '52%')).toBe('no target yet, not due');
});
