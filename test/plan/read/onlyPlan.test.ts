import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { listPlans, planLabel, textsOfPlans } from '../../../src/plan/read/planTexts';
import { openBook } from '../../../src/plan/book/planBook';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { WorkbookSnapshot } from '../../../src/grid/snapshot';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';
import { readSample } from '../sample';

const text = (title: string, aim: string): TestCell[][] => [
  [title],
  ['Section', 'Heading', 'Text'],
  ['aims', 'Safe', aim],
  ['workstreams', 'Homes', `${aim} Build more homes.`],
];

const kpis = (name: string): TestCell[][] => [
  ['KPI', 'Target', 'Q2 measure', 'RAG'],
  [name, '75%', '80%', ''],
];

const department = buildSheet('Plan 2022-23', text('Business Plan 2022/23', 'People are safe.'));
const libraries = buildSheet('Barbican & Community Libraries', [
  ...text('Libraries Business Plan 2022/23', 'People read.'),
  [null],
  [null],
  ...kpis('Visits to libraries'),
]);

const plansOf = (workbook: WorkbookSnapshot) => listPlans(textsOfPlans(workbook, recogniseTables(workbook)));

describe('the plans of a workbook', () => {
  test('the sample holds one, of a whole sheet', () => {
    expect(plansOf(readSample())).toEqual([{ sheet: 'Plan 2022-23', plan: '' }]);
  });

  test('each sheet with a plan’s text is one', () => {
    expect(plansOf(buildWorkbook(department, libraries)).map(({ sheet }) => sheet)).toEqual([
      'Plan 2022-23',
      'Barbican & Community Libraries',
    ]);
  });

  test('a table on the sheet of one plan is not taken for another, one on a sheet of its own is', () => {
    const book = openBook(buildWorkbook(department, libraries));
    expect(gatherPlan(book, 'Plan 2022-23')?.kpis).toEqual([]);
    expect(gatherPlan(book, 'Barbican & Community Libraries')?.kpis.map(({ kpi }) => kpi)).toEqual([
      'Visits to libraries',
    ]);
    const shared = buildWorkbook(department, buildSheet('KPIs', kpis('Repairs done in time')));
    expect(gatherPlan(openBook(shared))?.kpis.map(({ kpi }) => kpi)).toEqual(['Repairs done in time']);
  });

  test.each([
    ['Plan 2022-23', ''],
    ['Business plan 2022/2023', ''],
    ['Libraries plan 2022-23', 'Libraries'],
    ['Barbican & Community Libraries', 'Barbican & Community Libraries'],
  ])('the sheet “%s” labels its plan “%s”', (sheet, label) => {
    expect(planLabel({ sheet, plan: '' })).toBe(label);
  });
});

describe('plans that share tables, by a column “Plan”', () => {
  const shared = buildWorkbook(
    buildSheet('Text', [
      ['Plan', 'Section', 'Heading', 'Text'],
      ['Department', 'aims', 'Safe', 'People are safe.'],
      ['', 'workstreams', 'Homes', 'Build more homes.'],
      ['Libraries', 'aims', 'Read', 'People read.'],
      ['Libraries', 'workstreams', 'Books', 'Buy more books.'],
    ]),
    buildSheet('KPIs', [
      ['Plan', 'KPI', 'Target', 'Q1 measure', 'RAG'],
      ['Department', 'Repairs done in time', '75%', '80%', ''],
      ['Libraries', 'Visits to libraries', '100', '120', ''],
    ]),
  );

  test('each name in the column is one', () => {
    expect(plansOf(shared)).toEqual([
      { sheet: 'Text', plan: 'Department' },
      { sheet: 'Text', plan: 'Libraries' },
    ]);
    expect(plansOf(shared).map(planLabel)).toEqual(['Department', 'Libraries']);
  });

  test('one of them sees its own rows only, where they stand; a row without a name goes with the one above', () => {
    const of = (plan: string) => gatherPlan(openBook(shared).ofPlan(plan), 'Text');
    expect(of('Department')?.texts.map(({ heading }) => heading)).toEqual(['Safe', 'Homes']);
    expect(of('libraries')?.texts.map(({ heading }) => heading)).toEqual(['Read', 'Books']);
    expect(of('Libraries')?.kpis.map(({ kpi, row }) => [kpi, row])).toEqual([['Visits to libraries', 2]]);
  });
});

test('the KPI list of a plan is judged in its own quarter where its figures are of one, else in the plan’s', () => {
  const home = (settings: TestCell[][]) =>
    buildSheet('Plan', [...text('Business Plan 2022/23', 'Safe.'), [null], [null], ...settings]);
  const quarterOf = (...rows: TestCell[][]) => {
    const workbook = buildWorkbook(
      home([
        ['Setting', 'Value'],
        ['Reporting quarter', 'Q1'],
      ]),
      buildSheet('KPIs', rows),
    );
    return gatherPlan(openBook(workbook))?.kpiQuarter;
  };
  expect(quarterOf(['KPI', 'Target', 'Q1 measure', 'Q2 measure'], ['Visits', '75', '80', '90'])).toBe('Q1');
  expect(quarterOf(['Ref', 'KPI', 'Target', 'Measure (Q2)'], ['1', 'Visits', '75', '80'])).toBe('Q2');
});
