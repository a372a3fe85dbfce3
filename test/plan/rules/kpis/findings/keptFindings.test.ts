import { checkWorkbook } from '../../../../../src/commands/check/checkWorkbook';
import { openBook } from '../../../../../src/plan/book/planBook';
import type { KpiRow } from '../../../../../src/plan/read/kpi';
import {
  keptFigure,
  readQuality,
  type ReportDays,
} from '../../../../../src/plan/rules/kpis/findings/keptFindings';
import published from '../../../../fixtures/published/kpis-q1-2017.json';
import { cell, kpiRow } from '../../../buildRows';
import { buildSheet, buildWorkbook, type TestCell } from '../../../buildSheet';

const codes = ['figure-not-updated', 'update-date-unread', 'red-without-action', 'actions-missing'];

/** The findings of a check of the workbook's first sheet on 4 September 2017, and the codes of its rows. */
function check(...sheets: (readonly (readonly TestCell[])[])[]) {
  const workbook = buildWorkbook(
    ...sheets.map((cells, at) => buildSheet(at === 0 ? 'KPIs' : `Sheet ${at}`, cells)),
  );
  const book = openBook(workbook, {
    today: '2017-09-04',
    quarter: 'Q1',
    details: { planYear: '2017/18' },
  });
  const outcome = checkWorkbook(book, {});
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const { findings, rows } = outcome.report.report;
  return {
    findings: findings.filter(({ code }) => codes.includes(code)),
    rows: rows.map(({ findings: own }) => own.filter((code) => codes.includes(code))),
  };
}

const head = ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'];
const kpi = (ref: string, measure: string, rag: string, ...more: TestCell[]): TestCell[] => [
  ...[ref, `Share of visits ${ref} made in time`, '75%', measure, rag],
  ...more,
];

test('figures without a date are one finding, and those of before the quarter ended another', () => {
  const { findings, rows } = check([
    [...head, 'Updated on'],
    kpi('1.1', '80%', 'Green', ''),
    kpi('1.2', '81%', 'Green', ''),
    kpi('1.3', '82%', 'Green', [42867, '12/05/2017']),
    kpi('1.4', '83%', 'Green', [42919, '03/07/2017']),
    kpi('1.5', 'tbc', '', ''),
  ]);
  expect(rows.slice(0, 4)).toEqual([
    ['figure-not-updated'],
    ['figure-not-updated'],
    ['figure-not-updated'],
    [],
  ]);
  expect(findings.map(({ cell, severity, message }) => [cell, severity, message])).toEqual([
    [
      'KPIs!F2',
      'warning',
      'A figure stands there, and no date says when it was updated: 1.1, 1.2. Write the day on which each was entered.',
    ],
    [
      'KPIs!F4',
      'warning',
      '1.3 was last updated on 12 May 2017, before Q1 ended (30 June 2017). Enter the figure of Q1, or the day on which it was confirmed.',
    ],
  ]);
  expect(rows[4]).toEqual([]);
});

test('dates that are none are asked once', () => {
  const { findings } = check([
    [...head, 'Last updated'],
    kpi('1.1', '80%', 'Green', 'last week'),
    kpi('1.2', '81%', 'Green', '05/10/2017'),
    kpi('1.3', '82%', 'Green', '03/07/2017'),
    kpi('1.4', '82%', 'Green', '04/07/2017'),
  ]);
  expect(findings).toMatchObject([{ code: 'update-date-unread', cells: ['KPIs!F2', 'KPIs!F3'] }]);
});

test('a Red KPI whose actions are done or none has a finding; an empty cell keeps its own, and only that', () => {
  const { rows, findings } = check([
    [...head, 'Actions planned'],
    kpi('1.1', '40%', 'Red', 'Complete'),
    kpi('1.2', '41%', 'Red', ''),
    kpi('1.3', '42%', 'Red', 'Two officers are being recruited'),
    kpi('1.4', '80%', 'Green', ''),
  ]);
  expect(rows).toEqual([['red-without-action'], ['actions-missing'], [], []]);
  expect(findings.find(({ code }) => code === 'red-without-action')?.message).toBe(
    '1.1 is Red, and no action under way is named: its actions planned say “Complete”. Name one, with who does it and by when.',
  );
});

test('beside a list of actions that names KPIs a Red one that it does not name has a finding', () => {
  const actions = [
    ['Plans and actions'],
    ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
    ['A1', 'KPI 1.1: recruit two officers', 'March 2018', 'Jo Bloggs', 'On track'],
    ['A2', 'Open the library', 'March 2018', 'Jo Bloggs', 'On track'],
  ];
  const kpis = [head, kpi('1.1', '40%', 'Red'), kpi('1.2', '41%', 'Red')];
  expect(check(kpis, actions).rows).toEqual([[], ['red-without-action']]);
  expect(
    check(
      kpis,
      actions.filter((_, at) => at !== 2),
    ).rows,
  ).toEqual([[], []]);
});

test('the published Quarter 1 has no such columns, and no such finding', () => {
  const { rows, findings } = check([
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'Q1 RAG'],
    ...published.rows.map(({ ref, kpi: name, target, q1Measure, q1Rag }) => [
      ...[ref, name, target, q1Measure, q1Rag],
    ]),
  ]);
  expect(rows).toHaveLength(22);
  expect(findings).toEqual([]);
});

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
