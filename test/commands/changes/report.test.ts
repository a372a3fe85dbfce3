import { changesLines } from '../../../src/commands/changes/report';

const report = {
  from: '2021/22',
  to: '2022/23',
  sheet: 'Changes 2021-22 to 2022-23',
  refreshed: false,
  kpis: { added: 2, dropped: 1, reworded: 0, same: 17 },
  actions: { added: 0, dropped: 0, reworded: 3, same: 4 },
  findings: [],
};

test('the sheet, the years, and how many KPIs and actions changed', () => {
  expect(changesLines(report)).toEqual([
    '"Changes 2021-22 to 2022-23": from 2021/22 to 2022/23',
    'KPIs 2 added, 1 dropped, 0 reworded, 17 as before',
    'actions 0 added, 0 dropped, 3 reworded, 4 as before',
  ]);
});

test('a year that is not known is told by when it was, and a sheet that was there is refreshed', () => {
  const [first] = changesLines({ ...report, from: '', to: '', refreshed: true });
  expect(first).toBe('"Changes 2021-22 to 2022-23", refreshed: from before to now');
});
