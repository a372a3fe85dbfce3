import { orphanTitle, outcomeTitle, tableOf } from '../../../src/taskpane/thread/ThreadScreen';

test('an outcome is listed by its number and words, or says that they are not known', () => {
  expect(outcomeTitle({ number: 1, outcome: 'People are safe' })).toBe('1  People are safe');
  expect(outcomeTitle({ number: 7, outcome: '' })).toBe('7  wording not known');
});

test('an item that leads nowhere is named by its kind and reference, a long text cut', () => {
  expect(orphanTitle({ kind: 'kpi', ref: '1.5', text: 'Ofsted rating', cell: 'A!B4' })).toBe(
    'KPI 1.5: Ofsted rating',
  );
  const long = orphanTitle({ kind: 'action', ref: '', text: 'Repave the square '.repeat(20), cell: 'A!B4' });
  expect(long).toMatch(/^Action: Repave .*…$/);
  expect(long.length).toBeLessThanOrEqual('Action: '.length + 120);
});

test('a table without the column is named with its sheet', () => {
  expect(tableOf({ kind: 'actions', sheet: 'Plan 2022-23', range: 'E5:F15' })).toBe(
    'Plans and actions on “Plan 2022-23”',
  );
});
