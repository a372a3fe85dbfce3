import { openBook } from '../../../src/plan/book/planBook';
import { planOfTables, tablesShown } from '../../../src/commands/summary/choosePlan';
import { plansOfTables } from '../../../src/plan/read/planTexts';
import { buildSheet, buildWorkbook, type TestCell } from '../../plan/buildSheet';

type Rows = readonly (readonly TestCell[])[];

const kpis: Rows = [
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
  ['1', 'Homes repaired on time', '90%', '85%', 'Amber'],
  ['2', 'Rent collected', '98%', '98%', 'Green'],
];
const risks: Rows = [
  ['Code', 'Risk title', 'Likelihood', 'Impact', 'Score', 'Rating'],
  ['PK 001', 'Trees fall on paths', 'Possible', 'Major', 12, 'Amber'],
];
const budgets: Rows = [
  ['Service', 'Local risk budget', 'Local risk projected', 'Central risk budget', 'Central risk projected'],
  ['Waste', 100, 110, 20, 20],
  ['Streets', 200, 200, 30, 25],
];

const bookOf = (sheets: Readonly<Record<string, Rows>>) =>
  openBook(buildWorkbook(...Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows))));
const pages = (sheets: Readonly<Record<string, Rows>>) =>
  planOfTables(bookOf(sheets), Object.keys(sheets)[0] ?? '')
    ?.sections?.filter(({ key }) => ['risks', 'kpis', 'budgets'].includes(key))
    .map(({ page }) => page);

test('tables on several sheets are one plan, on the sheet of the first, and none of them is called elsewhere', () => {
  const book = bookOf({ Notes: [['Tea']], KPIs: kpis, Risks: risks });
  expect(plansOfTables(tablesShown(book))).toEqual([{ sheet: 'KPIs', plan: '' }]);
  const plan = planOfTables(book, 'KPIs');
  expect([plan?.texts.length, plan?.kpis.length, plan?.risks.length]).toEqual([0, 2, 1]);
  expect(plan?.findings).toEqual([]);
});

test('a column “Plan” has a plan for each name', () => {
  const [head = [], ...rows] = kpis;
  const shared = [['Plan', ...head], ...rows.map((row, at) => [at === 0 ? 'Homes' : 'Parks', ...row])];
  const book = bookOf({ KPIs: shared, Risks: risks });
  expect(plansOfTables(tablesShown(book))).toEqual([
    { sheet: 'KPIs', plan: 'Homes' },
    { sheet: 'KPIs', plan: 'Parks' },
  ]);
  expect(planOfTables(book.ofPlan('Parks'), 'KPIs')?.kpis.map(({ kpi }) => kpi)).toEqual(['Rent collected']);
});

test('its lists begin on the first page and money on the second; money alone begins on the first', () => {
  expect(pages({ KPIs: kpis, Risks: risks, Budgets: budgets })).toEqual([1, 1, 2]);
  expect(pages({ Budgets: budgets })).toEqual([1, 1, 1]);
});

test('tables without rows, other tables and a sheet that is not there are no plan', () => {
  expect(planOfTables(bookOf({ KPIs: kpis.slice(0, 1) }), 'KPIs')).toBeNull();
  expect(planOfTables(bookOf({ Names: [['Name'], ['Amina']] }), 'Names')).toBeNull();
  expect(planOfTables(bookOf({ KPIs: kpis }), 'Risks')).toBeNull();
});
