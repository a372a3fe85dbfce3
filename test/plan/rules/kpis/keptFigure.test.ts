import { keptFigure, readQuality, type ReportDays } from '../../../../src/plan/rules/kpis/keptFigure';
import type { KpiRow } from '../../../../src/plan/read/kpi';
import { cell, kpiRow } from '../../buildRows';

/** Quarter 1 of 2017/18 was published in the first days of September. */
const q1: ReportDays = { end: '2017-06-30', today: '2017-09-04' };

const row = (
  said: Partial<Pick<KpiRow, 'updated' | 'approvedBy' | 'approvedOn' | 'quality' | 'period'>>,
): KpiRow => ({
  ...kpiRow({ ref: '1.5', kpi: 'Visits made in time', target: '75%', measure: '69%' }),
  ...said,
});
const openOf = (said: Parameters<typeof row>[0], days = q1) => keptFigure(row(said), days).open;

test('a table without these columns lacks nothing', () => {
  expect(keptFigure(row({}), q1)).toEqual({ open: null, updated: null, approved: null, quality: '' });
});

test('a figure is of the quarter where its date is not before the quarter ended', () => {
  expect(openOf({ updated: cell('') })).toBe('never updated');
  expect(openOf({ updated: cell('tbc') })).toBe('never updated');
  expect(openOf({ updated: cell('12/05/2017') })).toBe('out of date');
  expect(openOf({ updated: cell('30 June 2017') })).toBeNull();
  expect(openOf({ updated: cell('03/07/2017', {}, 42919) })).toBeNull();
  expect(openOf({ updated: cell('soon') })).toBe('date unread');
  expect(openOf({ updated: cell('05/09/2017') })).toBe('date unread');
});

test('while the quarter runs, where its end is not known, and in a row of its own period no date is too early', () => {
  const may = cell('12/05/2017');
  expect(openOf({ updated: may }, { end: '2017-06-30', today: '2017-06-12' })).toBeNull();
  expect(openOf({ updated: may }, { end: null, today: '2017-09-04' })).toBeNull();
  expect(openOf({ updated: may, period: 'Annual 2016/17' })).toBeNull();
  expect(openOf({ updated: may }, { end: '2017-06-30', today: '' })).toBe('out of date');
});

test('a figure is approved by a name or a day, and not by “No”; an approval of an earlier figure is none', () => {
  const updated = cell('03/07/2017');
  const approval = (by: string, on: string) =>
    openOf({ updated, approvedBy: cell(by), approvedOn: cell(on) });
  expect(approval('', '')).toBe('not approved');
  expect(approval('A. Director', '')).toBeNull();
  expect(approval('', '04/07/2017')).toBeNull();
  expect(approval('Not yet', '')).toBe('not approved');
  expect(approval('tbc', '')).toBe('not approved');
  expect(approval('A. Director', '01/07/2017')).toBe('not approved');
  expect(openOf({ approvedOn: cell('12/05/2017') })).toBe('not approved');
  expect(keptFigure(row({ approvedBy: cell('A. Director') }), q1).approved).toBe(true);
});

test('of several things that are open the first is told', () => {
  const all = { approvedBy: cell(''), quality: cell('Provisional') };
  expect(openOf({ ...all, updated: cell('') })).toBe('never updated');
  expect(openOf({ ...all, updated: cell('03/07/2017') })).toBe('not approved');
  expect(openOf({ ...all, approvedBy: cell('A. Director') })).toBe('not signed off');
});

test('a row without a figure has nothing open here', () => {
  const none = { ...row({ updated: cell(''), approvedBy: cell('') }) };
  const waiting = { ...none, lines: none.lines.map((line) => ({ ...line, measure: cell('Annual') })) };
  expect(keptFigure(waiting, q1).open).toBeNull();
});

test.each([
  ['Provisional', 'provisional'],
  ['provisional (subject to audit)', 'provisional'],
  ['Draft', 'provisional'],
  ['Estimated', 'estimated'],
  ['Est.', 'estimated'],
  ['Estimate to be confirmed', 'estimated'],
  ['Signed off', 'signed off'],
  ['Final', 'signed off'],
  ['Not yet signed off', 'provisional'],
  ['To be confirmed', 'provisional'],
  ['Good', ''],
  ['', ''],
])('%j is of quality %j', (text, quality) => {
  expect(readQuality(text)).toBe(quality);
});
