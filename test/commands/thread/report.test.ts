import { threadLines, type ThreadItemReport, type ThreadReport } from '../../../src/commands/thread/report';

const item: ThreadItemReport = {
  kind: 'kpi',
  ref: '1.5',
  text: 'Visits completed in time',
  cell: "'Appendix 1'!B8",
  outcomes: [],
  suggested: [],
  why: '',
};

const report = (items: readonly ThreadItemReport[]): ThreadReport => ({
  planYear: '2022/23',
  source: 'plan',
  set: '',
  sentence: 'All lead to an outcome.',
  outcomes: [],
  items,
  aims: [],
  orphans: { outcomes: [], items: [] },
  withoutColumn: [],
  findings: [],
});

const lineOf = (words: Partial<ThreadItemReport>) => threadLines(report([{ ...item, ...words }]))[1];

test('an item names the outcomes that it states, else those that its words suggest, else none', () => {
  expect(lineOf({ outcomes: [1, 4] })).toBe(
    "  kpi        1.5 Visits completed in time -> 1, 4  'Appendix 1'!B8",
  );
  expect(lineOf({ suggested: [2], why: 'visits' })).toContain('-> 2? (visits)');
  expect(lineOf({})).toContain('-> none');
});

test('a long text is cut to 70 characters', () => {
  expect(lineOf({ ref: '', text: 'x'.repeat(80) })).toContain(`  ${'x'.repeat(69)}… -> none`);
});

test('the sheet is named where one was made', () => {
  expect(threadLines({ ...report([]), sheet: 'Golden thread', refreshed: true })).toEqual([
    'All lead to an outcome.',
    '"Golden thread", refreshed',
  ]);
});
