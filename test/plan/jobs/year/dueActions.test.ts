import { dueActions, type ReportedTime } from '../../../../src/plan/jobs/year/dueActions';
import type { PlanAction } from '../../../../src/plan/read/plan';

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
