import { analyseBudgets } from '../../../src/plan/rules/budgets/analyseBudgets';
import {
  blockKind,
  blockName,
  figureWords,
  isSamePart,
  isUnparted,
  partsOf,
  saysUnidentified,
  servicePart,
} from '../../../src/plan/tables/budgetParts';
import { openBook } from '../../../src/plan/book/planBook';
import { readBudgetTable } from '../../../src/plan/read/budgets/readBudgetTable';
import { tablesOfKind } from '../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { budgetFacts } from '../../../src/plan/jobs/overview/budgetFacts';
import type { Overview } from '../../../src/plan/jobs/overview/combineFacts';
import { budgetAppendix } from '../../../src/plan/jobs/report/budgetReport';
import { describeBudgetSheet } from '../../../src/sheets/overview/overviewSheets';
import { gatherContents } from '../../../src/sheets/summary/contents/gatherContents';
import { publishedPlan } from '../../sheets/publishedPlan';
import { buildSheet, buildWorkbook } from '../buildSheet';

test('the words of a figure name its block only where there is one', () => {
  expect(figureWords('central', 'budget')).toBe('central risk budget');
  expect(figureWords('whole', 'projected')).toBe('projected');
  expect(figureWords('recharge: Support services', 'budget')).toBe('support services budget');
  expect(servicePart('People', 'local')).toBe('People, local risk');
  expect(servicePart('People', 'whole')).toBe('People');
  expect(servicePart('Recharges', 'recharge: Recharges')).toBe('Recharges');
});

test('a block goes by the name that the sheet gives it, and its kind is known', () => {
  expect(blockName('other: Cyclical works programme')).toBe('Cyclical works programme');
  expect(blockKind('other: Cyclical works programme')).toBe('other');
  expect(isSamePart('recharge: Support services', 'recharge: SUPPORT SERVICES')).toBe(true);
  expect(isSamePart('recharge: Capital', 'other: Capital')).toBe(false);
});

test('blocks are told in one order: risks, recharges, others as they stand, what is not parted', () => {
  const figures = { budget: 1, projected: 1, cells: {} };
  const parts = {
    whole: figures,
    'other: B': figures,
    'other: A': figures,
    'recharge: R': figures,
    local: figures,
  };
  expect(partsOf([{ parts }])).toEqual(['local', 'recharge: R', 'other: B', 'other: A', 'whole']);
});

test.each(['Unidentified savings', 'Savings to be identified', 'Efficiencies not yet identified'])(
  '%s is a saving that nobody has named',
  (text) => {
    expect(saysUnidentified(text)).toBe(true);
    expect(saysUnidentified('Savings from procurement')).toBe(false);
  },
);

describe('a budget that is not parted into risks', () => {
  const workbook = buildWorkbook(
    buildSheet('Budget', [
      ['Service', 'Budget £000', 'Forecast £000'],
      ['People', 120, 130],
      ['Libraries', 80, 75],
    ]),
  );
  const placed = tablesOfKind(workbook, recogniseTables(workbook), 'budgets');
  const [only] = placed;
  if (!only) throw new Error('There is a budget table.');
  const table = readBudgetTable(only.sheet, only.table);
  const risks = /\b(?:local|central)\b/i;

  test('is known by its lines', () => {
    expect(table.lines.map(isUnparted)).toEqual([true, true]);
    expect(publishedPlan.budgets.some(isUnparted)).toBe(false);
  });

  test('has one line of totals in the quarterly report, called Budget', () => {
    const appendix = budgetAppendix(only, table, analyseBudgets(table, {}), 3, 'Q1');
    expect(appendix.totals).toMatchObject([{ name: 'Budget', budget: 200, projected: 205, variance: 5 }]);
    expect(JSON.stringify(appendix)).not.toMatch(/local risk|central risk/i);
  });

  test('is captioned Budget in the summary, with its figures', () => {
    const { sections } = gatherContents({ ...publishedPlan, budgets: table.lines }, () => '');
    const content = sections.find(({ key }) => key === 'budgets')?.body;
    const texts = JSON.stringify(content);
    expect(texts).toContain('Budget, £000');
    expect(texts).not.toMatch(risks);
    expect(texts).toContain('200');
  });

  test('is a part of its own in the overview, and its sheet has columns for no risk', () => {
    const facts = budgetFacts('a.xlsx', openBook(workbook), undefined)?.facts;
    expect(facts).toMatchObject({
      local: { budget: 0 },
      whole: { budget: 200, projected: 205, variance: 5 },
    });
    const overview = { departments: [{ department: 'People', budgets: facts }], clusters: [] };
    const sheet = describeBudgetSheet(
      overview as unknown as Overview,
      { fontName: 'Arial', names: [], palette: 'standard' } as never,
    );
    expect(JSON.stringify(sheet.blocks)).toContain('Total budget');
    expect(JSON.stringify(sheet.blocks)).not.toMatch(/"(?:Local|Central) /);
  });
});
