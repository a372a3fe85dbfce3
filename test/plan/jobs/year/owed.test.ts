import { owedBy, type JudgedDue } from '../../../../src/plan/jobs/year/owed';
import type { DueAction } from '../../../../src/plan/jobs/year/due';
import type { KpiRow } from '../../../../src/plan/read/kpi';
import { cell, kpiRow } from '../../buildRows';

const days = {
  today: '2017-09-04',
  endOf: (quarter: string) => (quarter === 'Q1' ? '2017-06-30' : null),
};

const kpi = (
  ref: string,
  owner: string,
  more: Partial<JudgedDue> = {},
  row: Partial<KpiRow> = {},
): JudgedDue => ({
  row: { ...kpiRow({ ref, kpi: `KPI ${ref}`, measure: '', owner: cell(owner) }), ...row },
  due: 'every quarter',
  state: 'due',
  red: null,
  ...more,
});

const action = (plan: string, owner: string, state: DueAction['state'], to = '2017-05-31'): DueAction => ({
  action: { ref: '', plan, due: '', owner, status: '', outcome: '', cell: cell(plan) },
  due: { kind: 'days', from: to, to },
  state,
});

/** Names with what each owes: "Jo Bloggs": ["figure due 2017-06-30"]. */
const owed = (kpis: readonly JudgedDue[], actions: readonly DueAction[] = []) =>
  owedBy(kpis, actions, 'Q1', days).map(({ name, emails, owes }) => [
    name,
    emails,
    owes.map(({ debt, day }) => `${debt} ${day ?? '–'}`),
  ]);

test('owners stand in the order of their names, what has no owner last', () => {
  expect(
    owed(
      [kpi('1', 'Sam Hill'), kpi('2', ''), kpi('3', 'Jo Bloggs'), kpi('4', 'TBC')],
      [action('Open the library', 'jo  BLOGGS', 'overdue'), action('Paint', 'Sam Hill', 'due next')],
    ),
  ).toEqual([
    ['Jo Bloggs', [], ['figure due 2017-06-30', 'action overdue 2017-05-31']],
    ['Sam Hill', [], ['figure due 2017-06-30']],
    ['', [], ['figure due 2017-06-30', 'figure due 2017-06-30']],
  ]);
});

test('a name that stands beside an address once has it everywhere, and an address finds its name', () => {
  const kpis = [
    kpi('1', 'Jo Bloggs <jo@example.gov.uk>'),
    kpi('2', 'Jo Bloggs'),
    kpi('3', 'JO@example.gov.uk'),
  ];
  expect(owed(kpis)).toEqual([
    ['Jo Bloggs', ['jo@example.gov.uk'], Array.from({ length: 3 }, () => 'figure due 2017-06-30')],
  ]);
});

test('a name with two addresses is two people, and without one nobody’s address', () => {
  const kpis = [
    kpi('1', 'Jo Bloggs <jo@example.gov.uk>'),
    kpi('2', 'Jo Bloggs <joanna@example.gov.uk>'),
    kpi('3', 'Jo Bloggs'),
  ];
  expect(owed(kpis).map(([name, emails]) => [name, emails])).toEqual([
    ['Jo Bloggs', ['jo@example.gov.uk']],
    ['Jo Bloggs', ['joanna@example.gov.uk']],
    ['Jo Bloggs', []],
  ]);
});

test('of a figure one thing is owed, and a Red KPI without an action beside it', () => {
  const row = { lines: [{ kpi: '', target: null, measure: cell('69%') }] };
  const reported = (ref: string, of: Partial<KpiRow>, red: JudgedDue['red'] = null) =>
    kpi(ref, 'Jo', { state: 'reported', red }, { ...row, ...of });
  expect(
    owed([
      reported('1', { updated: cell(''), approvedBy: cell('') }),
      reported('2', { updated: cell('12/05/2017') }),
      reported('3', { approvedBy: cell('') }, { state: 'none', why: 'its actions planned say “None”' }),
      reported('4', { quality: cell('Estimated') }, { state: 'live' }),
      reported('5', {}, { state: 'unsaid' }),
      reported('6', { updated: cell('last week') }),
      kpi('7', 'Jo', { state: 'overdue', since: 'Q1' }),
      kpi('8', 'Jo', { state: 'not due' }, { updated: cell('') }),
    ])[0]?.[2],
  ).toEqual([
    'never updated –',
    'out of date –',
    'not approved –',
    'Red without action –',
    'not signed off –',
    'Red without action –',
    'figure overdue 2017-06-30',
  ]);
});
