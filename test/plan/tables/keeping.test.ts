import { openBook } from '../../../src/plan/book/planBook';
import { emptiedIn } from '../../../src/plan/tables/kinds';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const head = ['Ref', 'KPI', 'Target', 'Q1 actual', 'RAG', 'Owner'];
const rows = [
  ['1.1', 'Calls answered in time', '90%', '91%', 'Green', 'Jo Bloggs'],
  ['1.2', 'Visits made in time', '75%', '69%', 'Amber', 'Sam Hill'],
  ['1.3', 'Repairs finished at once', '85%', '60%', 'Red', 'Jo Bloggs'],
];

/** The columns of a list of KPIs with more headings, and what stands below each. */
function columnsOf(more: readonly (readonly [heading: string, cells: readonly TestCell[]])[]) {
  const sheet = buildSheet('KPIs', [
    [...head, ...more.map(([heading]) => heading)],
    ...rows.map((row, at) => [...row, ...more.map(([, cells]) => cells[at] ?? '')]),
  ]);
  const [table] = openBook(buildWorkbook(sheet)).tables;
  return {
    columns: (table?.columns ?? {}) as Readonly<Record<string, number>>,
    asked: table?.questions.map(({ heading }) => heading),
  };
}

const days = ['03/07/2017', '4 July 2017', '05/07/2017'];
const people = ['Sam Hill', 'Sam Hill', 'A. Director'];

test.each([
  ['Updated on', days, 'updated'],
  ['Last updated', days, 'updated'],
  ['Date updated', days, 'updated'],
  ['Date of last update', days, 'updated'],
  ['Updated', days, 'updated'],
  ['Last update', days, 'updated'],
  ['UpdatedOn', days, 'updated'],
  ['Figure updated on', days, 'updated'],
  ['Approved by', people, 'approvedBy'],
  ['Signed off by', people, 'approvedBy'],
  ['Sign-off', people, 'approvedBy'],
  ['Approver', people, 'approvedBy'],
  ['Approved', people, 'approvedBy'],
  ['Approved on', days, 'approvedOn'],
  ['Approved', days, 'approvedOn'],
  ['Date approved', days, 'approvedOn'],
  ['Approval date', days, 'approvedOn'],
  ['Date signed off', days, 'approvedOn'],
  ['Data quality', ['Provisional', 'Signed off', 'Estimated'], 'quality'],
  ['Quality of data', ['Provisional', 'Signed off', 'Estimated'], 'quality'],
  ['Provisional or final?', ['Provisional', 'Final', 'Final'], 'quality'],
  ['Figure status', ['Provisional', 'Final', 'Final'], 'quality'],
])('“%s” over %j is known', (heading, cells, field) => {
  const { columns, asked } = columnsOf([[heading, cells]]);
  expect(columns).toMatchObject({ ref: 0, kpi: 1, target: 2, measure: 3, rag: 4, owner: 5, [field]: 6 });
  expect(asked).toEqual([]);
});

test.each([
  ['Updated by', people],
  ['Update', ['Calls were short.', 'Visits were late because of snow.', 'Parts were missing.']],
  ['Last update', ['Calls were short.', 'Visits were late because of snow.', 'Parts were missing.']],
  ['Next update', ['01/10/2017', '01/10/2017', '01/10/2017']],
  ['Approved target', ['90%', '75%', '85%']],
  ['Air quality', ['good', 'fair', 'poor']],
  ['Reviewed by', people],
])('“%s” over %j is none of them', (heading, cells) => {
  const { columns } = columnsOf([[heading, cells]]);
  const found = Object.entries(columns).filter(([, column]) => column === 6);
  for (const [field] of found)
    expect(['updated', 'approvedBy', 'approvedOn', 'quality']).not.toContain(field);
  expect(columns).toMatchObject({ kpi: 1, measure: 3, rag: 4, owner: 5 });
});

test('all of them side by side, filled or empty', () => {
  const headings = ['Updated on', 'Approved by', 'Approved on', 'Data quality'];
  const wanted = { updated: 6, approvedBy: 7, approvedOn: 8, quality: 9 };
  expect(columnsOf(headings.map((heading) => [heading, []])).columns).toMatchObject(wanted);
  const cells = [days, people, days, ['Provisional', 'Estimated', 'Signed off']];
  expect(columnsOf(headings.map((heading, at) => [heading, cells[at] ?? []])).columns).toMatchObject(wanted);
});

test('a new quarter and a new year empty what is said of a figure, and keep its owner', () => {
  for (const when of ['newQuarter', 'newYear'] as const) {
    expect(emptiedIn(when, 'kpis')).toEqual(
      expect.arrayContaining(['updated', 'approvedBy', 'approvedOn', 'quality']),
    );
    expect(emptiedIn(when, 'kpis')).not.toContain('owner');
  }
});
