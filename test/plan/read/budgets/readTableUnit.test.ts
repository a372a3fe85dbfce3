import type { MoneyUnit } from '../../../../src/plan/read/budgets/readThousands';
import type { TestCell } from '../../buildSheet';
import { budgetTable } from '../../rules/budgets/budgetTables';

const rows = (budget: string, forecast: string, times = 1): TestCell[][] => [
  ['Service', budget, forecast],
  ['Libraries', 1200 * times, 1210 * times],
  ['Housing', 1500 * times, 1490 * times],
  ['Roads', 900 * times, 905 * times],
];
const unitOf = (cells: readonly (readonly TestCell[])[], setting?: MoneyUnit) =>
  budgetTable(cells, setting).unit;

describe('what the figures of a budget table are counted in', () => {
  test('headings say it, before the plan’s details do', () => {
    expect(unitOf(rows('Budget £', 'Forecast £'), 1)).toMatchObject({ unit: 0.001, saidBy: 'heading' });
  });

  test('else the title above says it', () => {
    expect(unitOf([['Budgets 2026/27, £m'], ...rows('Budget', 'Forecast', 0.001)])).toMatchObject({
      unit: 1000,
      saidBy: 'title',
    });
  });

  test('else the plan’s details; else £000 is taken, which nothing says', () => {
    expect(unitOf(rows('Budget', 'Forecast'), 0.001)).toMatchObject({ unit: 0.001, saidBy: 'setting' });
    expect(unitOf(rows('Budget', 'Forecast'))).toMatchObject({ unit: 1, saidBy: 'nowhere', looksLike: null });
  });

  test('figures that look like pounds are told, and counted as £000 all the same', () => {
    expect(unitOf(rows('Budget', 'Forecast', 1000))).toMatchObject({ unit: 1, looksLike: 0.001 });
  });

  test('columns that state different units are mixed', () => {
    expect(unitOf(rows('Budget £000', 'Forecast £'))).toMatchObject({ mixed: true });
  });
});
