import { checkWorkbook } from '../../../../../src/commands/check/checkWorkbook';
import { openBook } from '../../../../../src/plan/book/planBook';
import published from '../../../../fixtures/published/kpis-q1-2017.json';
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
