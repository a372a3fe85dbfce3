import { dueActions, dueKpis, type ReportedTime } from '../../../../src/plan/jobs/year/due';
import type { PlanAction } from '../../../../src/plan/read/plan';
import { readKpis } from '../../../../src/plan/read/readKpis';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { Quarter } from '../../../../src/words/quarters';
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

describe('due actions', () => {
  const at = { sheet: 'Actions', row: 1, column: 1 };
  const action = (due: string, status = '', value: string | number = due): PlanAction => ({
    ref: '',
    plan: 'Open the library',
    due,
    dueCell: { ...at, value, text: due },
    owner: '',
    status,
    outcome: '',
    cell: { ...at, value: '', text: 'Open the library' },
  });

  const second: ReportedTime = { quarter: 'Q2', plan: { planYear: '2026/27' }, today: '2026-11-30' };
  const stateOf = (due: string, status?: string, time = second) =>
    dueActions([action(due, status)], time)[0]?.state;

  test.each([
    ['30 June 2026', 'overdue'],
    ['Q1', 'overdue'],
    ['2025/26', 'overdue'],
    ['1 July 2026', 'due this quarter'],
    ['by end of September', 'due this quarter'],
    ['Q2', 'due this quarter'],
    ['April to September 2026', 'due this quarter'],
    ['by Christmas', 'due next'],
    ['Q3 2026/27', 'due next'],
    ['End of 2026/27', 'later'],
    ['2030', 'later'],
    ['Ongoing', 'no date'],
    ['Throughout 2025/26', 'no date'],
    ['April 2026 onwards', 'no date'],
    ['', 'no date'],
    ['ASAP', 'unreadable'],
    ['Q4 2026', 'unreadable'],
  ])('with Quarter 2 of 2026/27 reported “%s” is %s', (due, state) => expect(stateOf(due)).toBe(state));

  test('what can be meant in several ways is overdue where all of them have gone by', () => {
    expect(stateOf('Q4 2024')).toBe('overdue');
    expect(stateOf('Q4 2028')).toBe('later');
  });

  test('what is done is done, whatever its date says', () => {
    expect(stateOf('30 June 2026', 'Completed – May 2026')).toBe('done');
    expect(stateOf('ASAP', 'Done')).toBe('done');
    expect(stateOf('30 June 2026', 'Partly complete')).toBe('overdue');
  });

  test('after Quarter 4 comes the first of the next year', () => {
    const last: ReportedTime = { ...second, quarter: 'Q4' };
    expect(stateOf('31/03/2027', '', last)).toBe('due this quarter');
    expect(stateOf('June 2027', '', last)).toBe('due next');
  });

  test('in a plan of several years the quarter is of the year that is reported, else of the day that it is', () => {
    const plan = { planYear: '2025-30', reportingYear: '2027/28' };
    expect(stateOf('Q2', '', { ...second, plan })).toBe('due this quarter');
    expect(stateOf('June 2027', '', { ...second, plan })).toBe('overdue');
    const unsaid: ReportedTime = { ...second, plan: { planYear: '2025-30' } };
    expect(stateOf('September 2026', '', unsaid)).toBe('overdue');
    expect(stateOf('Q2', '', unsaid)).toBe('unreadable');
  });

  test('a real date of Excel is its day', () => {
    const [read] = dueActions([action('31-Mar', '', 46_477)], second);
    expect(read?.due).toEqual({ kind: 'days', from: '2027-03-31', to: '2027-03-31' });
  });
});
