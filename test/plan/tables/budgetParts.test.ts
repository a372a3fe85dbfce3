import { analyseBudgets } from '../../../src/plan/rules/budgets/analyseBudgets';
import {
  budgetParts,
  figuresOf,
  figureWords,
  isUnparted,
  partOf,
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

test('each figure belongs to one part, and its words name the risk only where there is one', () => {
  for (const part of budgetParts) expect(partOf(figuresOf[part].projected)).toBe(part);
  expect(figureWords('centralBudget')).toBe('central risk budget');
  expect(figureWords('projected')).toBe('projected');
  expect(servicePart('People', 'local')).toBe('People, local risk');
  expect(servicePart('People', 'whole')).toBe('People');
});

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
