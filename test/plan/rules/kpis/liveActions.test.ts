import { actionFinder } from '../../../../src/plan/rules/kpis/liveActions';
import type { KpiRow } from '../../../../src/plan/read/kpi';
import type { PlanAction } from '../../../../src/plan/read/plan';
import { cell, kpiRow } from '../../buildRows';

const action = (plan: string, status = '', ref = ''): PlanAction => ({
  ...{ ref, plan, due: '', owner: '', status, outcome: '', cell: cell(plan) },
});
const visits = kpiRow({ ref: '1.5', kpi: 'Visits made in time' });
const calls = kpiRow({ ref: '1.6', kpi: 'Calls answered within a minute', row: 1 });

const stateOf = (row: KpiRow, actions: readonly PlanAction[] = [], others: readonly KpiRow[] = []) =>
  actionFinder([row, ...others], { actions, commentary: [] })(row);

test.each([
  ['Two officers are being recruited by October', 'live'],
  ['Completed the review; training continues until March', 'live'],
  ['', 'unsaid'],
  ['None', 'none'],
  ['n/a', 'none'],
  ['No further action required.', 'none'],
  ['Complete', 'none'],
  ['Completed June 2017', 'none'],
  ['No staff were available until May, so shifts are moved', 'live'],
])('actions planned %j are %s', (text, state) => {
  expect(stateOf({ ...visits, actions: cell(text) }).state).toBe(state);
});

test('a list of actions counts where it names KPIs, by their number as a KPI or their whole name', () => {
  expect(stateOf(visits, [action('KPI 1.5: recruit two officers')]).state).toBe('live');
  expect(stateOf(visits, [action('Recover “Visits made in time” by autumn')]).state).toBe('live');
  expect(stateOf({ ...visits, ref: 'HS-12' }, [action('Recruit', '', 'HS12')]).state).toBe('live');
  expect(stateOf(visits, [action('KPI 1.5: recruit two officers', 'Complete')])).toEqual({
    state: 'none',
    why: 'its action “KPI 1.5: recruit two officers” is done',
  });
  expect(stateOf(visits, [action('KPI 1.6: longer hours')], [calls])).toEqual({
    state: 'none',
    why: 'no action of the list names it',
  });
});

test('a list of the plan’s actions, numbered for itself, says nothing of a KPI', () => {
  const plan = [action('Open the library', '', '1.5'), action('Spend 1.5 days a week on visits', '', '1.6')];
  expect(stateOf(visits, plan, [calls]).state).toBe('unknown');
});

test('a comment may tell of an action; where none of its columns says anything nothing is being done', () => {
  expect(stateOf({ ...visits, activity: cell('New rota from July') }).state).toBe('unknown');
  expect(stateOf({ ...visits, activity: cell('') })).toEqual({
    state: 'none',
    why: 'nothing is written about it',
  });
  expect(stateOf({ ...visits, reasons: cell('') }).state).toBe('none');
  // An empty column of reasons is told of as such.
  expect(stateOf({ ...visits, reasons: cell(''), asksReasons: true }).state).toBe('unknown');
  expect(stateOf(visits).state).toBe('unknown');
});

test('the commentary of the report counts as well', () => {
  const said = { ref: '1.5', wording: '', sentence: '', reasons: null, cell: cell('1.5') };
  const find = (text: string) =>
    actionFinder([visits], { actions: [], commentary: [{ ...said, actions: cell(text) }] })({
      ...visits,
      actions: cell(''),
    }).state;
  expect([find('Recruit two officers'), find('')]).toEqual(['live', 'unsaid']);
});

test('thousands of actions and KPIs are held against each other in their number', () => {
  const rows = Array.from({ length: 4000 }, (_, row) =>
    kpiRow({ ref: `1.${row}`, kpi: `Share of visits made in time in ward ${row}`, row }),
  );
  const actions = rows.map((row) => action(`Act on ${row.kpi} and on KPI ${row.ref}`));
  const began = performance.now();
  const find = actionFinder(rows, { actions, commentary: [] });
  expect(rows.every((row) => find(row).state === 'live')).toBe(true);
  expect(performance.now() - began).toBeLessThan(4000);
});
