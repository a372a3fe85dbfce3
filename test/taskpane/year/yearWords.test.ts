import type { ActionDue, DueReport } from '../../../src/commands/due/report';
import {
  calendarName,
  changesSentence,
  dueSentence,
  openActions,
  openedSentence,
  openKpis,
  rolledSentence,
} from '../../../src/taskpane/year/yearWords';

const kpi = (ref: string, state: DueReport['state']): DueReport => ({
  ref,
  kpi: 'Calls answered',
  cell: 'KPIs!D2',
  due: 'every quarter',
  state,
  owner: '',
  updated: null,
  approved: null,
  quality: '',
});

const empty = {
  quarter: 'Q2',
  planYear: '',
  department: '',
  yearOfQuarter: '',
  inPlan: 0,
  reported: 0,
  kpis: [],
  actions: [],
  owners: [],
  findings: [],
} as const;

test('what is due is told with what is overdue before it', () => {
  const kpis = [kpi('1', 'reported'), kpi('2', 'due'), kpi('3', 'overdue'), kpi('4', 'not due')];
  expect(dueSentence({ ...empty, inPlan: 41, reported: 1, kpis })).toBe(
    'Q2: 1 of 41 KPIs reported, 1 overdue, 1 due.',
  );
  expect(openKpis(kpis).map(({ ref }) => ref)).toEqual(['3', '2', '4']);
});

test('an opened quarter names its sheet, or says that nothing was moved', () => {
  const report = { from: 'Q1', to: 'Q2', directions: 0, kpis: [kpi('1', 'due')], findings: [] } as const;
  expect(openedSentence({ ...report, opened: [{ sheet: 'KPIs Q2', of: 'KPIs Q1' }] })).toBe(
    'Q2 is open on “KPIs Q2”; the figures of Q1 are kept. 1 KPI due.',
  );
  expect(openedSentence({ ...report, opened: [], directions: 2 })).toBe(
    'Q2 is open, and nothing was moved; the figures of Q1 are kept. 2 directions of travel written. 1 KPI due.',
  );
});

test('a plan that rolled counts what is to fill in', () => {
  const sentence = rolledSentence({
    from: '2022/23',
    to: '2023/24',
    rolled: ['Plan 2023-24'],
    changes: 'Changes 2022-23 to 2023-24',
    counts: { added: 0, dropped: 0, reworded: 0, same: 8 },
    done: ['Open the library'],
    findings: [
      { severity: 'info', code: 'to-fill-in', cell: '', message: '' },
      { severity: 'info', code: 'year-in-text', cell: '', message: '' },
    ],
  });
  expect(sentence).toContain('1 done action moved to “What’s changed”. 1 thing to fill in.');
});

test('a comparison of plans without a year says which is which', () => {
  const none = { added: 1, dropped: 2, reworded: 3, same: 0 };
  expect(
    changesSentence({
      from: '',
      to: '',
      sheet: 'Changes',
      refreshed: true,
      kpis: none,
      actions: none,
      findings: [],
    }),
  ).toBe(
    'Changes from the earlier plan to this one refreshed on “Changes”: 1 KPI added, 2 dropped, 3 reworded.',
  );
});

test('actions that need somebody are listed, the overdue ones first', () => {
  const action = (ref: string, state: ActionDue['state']): ActionDue => ({
    ref,
    text: 'Open the library',
    cell: 'Plan!C3',
    due: 'Q2',
    from: null,
    to: null,
    state,
    owner: '',
    updated: null,
  });
  const actions = [
    action('1', 'unreadable'),
    action('2', 'later'),
    action('3', 'due next'),
    action('4', 'done'),
    action('5', 'overdue'),
    action('6', 'due this quarter'),
  ];
  expect(openActions(actions).map(({ ref }) => ref)).toEqual(['5', '6', '3', '1']);
  expect(dueSentence({ ...empty, inPlan: 2, reported: 2, actions: actions.slice(4) })).toBe(
    'Q2: 2 of 2 KPIs reported. 2 actions: 1 overdue, 1 due this quarter.',
  );
});

test('the calendar file has the quarter and the year in its name, and no sign that a file name may not have', () => {
  expect(calendarName({ quarter: 'Q2', yearOfQuarter: '2026/27' })).toBe('due-Q2-2026-27.ics');
  expect(calendarName({ quarter: 'Q2', yearOfQuarter: 'calendar year 2026' })).toBe(
    'due-Q2-calendar-year-2026.ics',
  );
  expect(calendarName({ quarter: 'Q2', yearOfQuarter: '' })).toBe('due-Q2.ics');
  expect(calendarName({ quarter: 'Q2', yearOfQuarter: '../x' })).toBe('due-Q2-x.ics');
});
