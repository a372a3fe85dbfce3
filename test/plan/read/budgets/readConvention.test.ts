import { readConvention, signOfHeading } from '../../../../src/plan/read/budgets/readConvention';

test.each([
  ['Figures in brackets are net income.', 'plus', null],
  ['Brackets indicate income', 'plus', null],
  ['( ) = income', 'plus', null],
  [
    'Net income is minus. A variance is projected less budget: plus is adverse, minus is favourable.',
    'plus',
    'plus',
  ],
  [
    'In the various tables, income, increases in income, and reductions in expenditure are shown as positive balances, whereas brackets are used to denote expenditure, increases in expenditure, or shortfalls in income.',
    'minus',
    'minus',
  ],
  ['Expenditure is shown in brackets; income is positive.', 'minus', null],
  ['Figures in brackets are underspends.', null, 'plus'],
  ['(Brackets denote an overspend)', null, 'minus'],
  ['+ overspend / - underspend', null, 'plus'],
  ['Minus figures represent savings', null, 'plus'],
  ['Net expenditure is minus', 'minus', null],
  ['DCCS local and central risk summary:', null, null],
  ['Income and expenditure', null, null],
  ['Brackets may be used for income or expenditure', null, null],
])('%j says %s of expenditure and %s of an adverse variance', (text, expenditure, adverse) => {
  expect(readConvention(text)).toEqual({ expenditure, adverse });
});

test.each([
  ['Variance (adverse)/favourable', 'minus'],
  ['Variance adverse / (favourable)', 'plus'],
  ['Better / (Worse) £000', 'minus'],
  ['Over/(under) spend', 'plus'],
  ['Under/(over)spend £m', 'minus'],
  ['Overspend', 'plus'],
  ['Variance +worse/-better', 'plus'],
  ['Over (+) / under (-) spend', 'plus'],
  ['Variance', null],
  ['Variance (adverse/favourable)', null],
  ['Variance £000', null],
])('a heading %j makes adverse %s', (heading, adverse) => {
  expect(signOfHeading(heading)).toBe(adverse);
});
