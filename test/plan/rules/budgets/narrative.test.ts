import { analyseBudgets } from '../../../../src/plan/rules/budgets/analyseBudgets';
import { financeParagraphs } from '../../../../src/plan/rules/budgets/narrative';
import { budgetFiguresKnown, tieFigures } from '../../../../src/plan/rules/tieOut/tieFigures';
import { appendix3, publishedTwins } from './budgetTables';

describe('the paragraphs on finance of Quarter 1 2017', () => {
  const analysis = analyseBudgets(publishedTwins()[0], {});
  const paragraphs = financeParagraphs(analysis);

  test('name the whole, each risk with its directions, and what central risk would need', () => {
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'The department is projected to spend £134,000 (1.0%) more than its net budget of £12,996,000: £6,000 adverse in local risk and £128,000 adverse in central risk. Overspends and income shortfalls come to £247,000, underspends and extra income to £113,000.',
      'In local risk there is an overspend of £119,000 for People, and an underspend of £94,000 for Commissioning & Partnership and £19,000 for Housing (non-HRA).',
      'In central risk there is an overspend of £88,000 for People, and an income shortfall of £40,000 for Commissioning & Partnership. Additional central risk funding of £128,000 would have to be sought to meet it.',
      'No variance from budget is projected for Housing Revenue Account (HRA), Barbican Residential, Education and Community Libraries.',
    ]);
  });

  test('every figure carries its cells, and each is tied to the budgets again', () => {
    for (const { runs, text } of paragraphs) {
      for (const run of runs) expect(run.cells.length > 0).toBe(/[£%]/.test(run.text));
      for (const { sources } of tieFigures(text, budgetFiguresKnown(analysis)))
        expect(sources).not.toEqual([]);
    }
    const overspend = paragraphs[1]?.runs.find(({ text }) => text === '£119,000');
    expect(overspend?.cells).toMatchObject([
      { sheet: 'Appendix 3', row: 3, column: 1 },
      { sheet: 'Appendix 3', row: 3, column: 2 },
    ]);
  });
});

const draft = (rows: readonly (readonly (string | number)[])[]): string[] =>
  financeParagraphs(analyseBudgets(appendix3(rows), {}), 'Housing').map(({ text }) => text);

test('a department on its budget says so, and nothing of risks', () => {
  expect(
    draft([
      ['People', 6974, 6974, 262, 262],
      ['Education', 504, 504, 800, 800],
    ]),
  ).toEqual([
    'Housing is projected to come out on its net budget of £8,540,000: nothing in local risk and nothing in central risk.',
    'No variance from budget is projected for any service.',
  ]);
});

test('a saving asks for no funding', () => {
  const text = draft([
    ['People', 6974, 6900, 262, 200],
    ['Education', 504, 504, 800, 800],
  ]).join(' ');
  expect(text).toContain('to spend £136,000 (1.6%) less than its net budget');
  expect(text).not.toContain('sought');
});

test('of many services the largest are named and the rest summed up', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [`Service ${at + 1}`, 1013 + at, 1023 + 3 * at, 0, 0]);
  expect(draft(rows)[1]).toBe(
    'In local risk there is an overspend of £26,000 for Service 9, £24,000 for Service 8, £22,000 for Service 7, £20,000 for Service 6, £18,000 for Service 5 and £52,000 for 4 other services.',
  );
});

test('an empty table drafts nothing', () => {
  expect(financeParagraphs(analyseBudgets({ ...publishedTwins()[0], lines: [] }, {}))).toEqual([]);
});
