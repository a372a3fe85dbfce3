import { analyseBudgets } from '../../../../src/plan/rules/budgets/analyseBudgets';
import { findQuoted } from '../../../../src/plan/rules/tieOut/findQuoted';
import { budgetFiguresKnown, untiedFigures, tieFigures } from '../../../../src/plan/rules/tieOut/tieFigures';
import { publishedTwins } from '../budgets/budgetTables';

const known = budgetFiguresKnown(analyseBudgets(publishedTwins()[0], {}));
const sourcesOf = (text: string): (string | undefined)[] =>
  tieFigures(text, known).map(({ sources }) => sources[0]?.name);

describe('figures in text', () => {
  test.each([
    ['an overspend of approximately £148,000 for', [['£148,000', 'money', 148_000, 500]]],
    [
      '£0.7m (10%) better',
      [
        ['£0.7m', 'money', 700_000, 50_000],
        ['10%', 'percent', 10, 0.5],
      ],
    ],
    [
      '£20k and £1.25 million',
      [
        ['£20k', 'money', 20_000, 500],
        ['£1.25 million', 'money', 1_250_000, 5000],
      ],
    ],
    ['£400,000', [['£400,000', 'money', 400_000, 500]]],
    ['£3,925,417', [['£3,925,417', 'money', 3_925_417, 0.5]]],
    [
      '17 KPIs (85%)',
      [
        ['17', 'number', 17, 0.5],
        ['85%', 'percent', 85, 0.5],
      ],
    ],
    [
      '11 of the 20 complaints',
      [
        ['11', 'number', 11, 0.5],
        ['20', 'number', 20, 0.5],
      ],
    ],
    ['66.7 per cent', [['66.7 per cent', 'percent', 66.7, 0.05]]],
  ])('%j', (text, expected) => {
    expect(
      findQuoted(text).map(({ text: written, kind, value, half }) => [written, kind, value, half]),
    ).toEqual(expected);
  });

  test.each([
    'See Appendix 4 for budget summary information.',
    'DCCS PE 002: expansion in September 2017',
    'on 21 September 2017/18, due 31/12/17',
    '12. The budget is volatile',
    'Outcome 2 and KPI 1.5 in Q1',
    'the 2018-23 Corporate Plan',
  ])('%j holds only years, dates and references', (text) => {
    expect(findQuoted(text)).toEqual([]);
  });

  test('"over 18 years old" holds a number all the same', () => {
    expect(findQuoted('clients who are over 18 years old').map(({ value }) => value)).toEqual([18]);
  });
});

describe('tied to the published budgets', () => {
  test('£148,000 is tied to no cell, though it is approximate', () => {
    const text =
      'There is an overspend of approximately £148,000 for Adult Social Care. This budget is very volatile.';
    expect(sourcesOf(text)).toEqual([undefined]);
    const cell = { sheet: 'Report', row: 72, column: 0, value: text, text };
    const [finding] = untiedFigures(cell, tieFigures(text, known), 'Appendix 3');
    expect(finding).toMatchObject({ code: 'figure-untied', cell: 'Report!A73' });
    expect(finding?.message).toContain('£148,000');
  });

  test('what the budgets hold is tied to its cells', () => {
    expect(sourcesOf('an overspend of £119,000 in People, and £134,000 (1.0%) in all')).toEqual([
      'People, local risk variance',
      'Total local and central risk variance',
      'Total local and central risk variance in % of the budget',
    ]);
    const [tied] = tieFigures('an overspend of £119,000', known);
    expect(tied?.sources[0]?.cells).toMatchObject([
      { sheet: 'Appendix 3', row: 3, column: 1 },
      { sheet: 'Appendix 3', row: 3, column: 2 },
    ]);
  });

  test('rounding counts as it is written: £13.1m is, £13.2m is not', () => {
    expect(sourcesOf('£13.1m')).toContain('Total local and central risk projected');
    expect(sourcesOf('£13.2m')).toEqual([undefined]);
    expect(sourcesOf('about £130,000')).toEqual(['Total central risk variance']);
    expect(sourcesOf('£130,000')).toEqual([undefined]);
  });
});
