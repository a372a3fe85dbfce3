import { compareFunding } from '../../../../src/plan/rules/budgets/compareFunding';
import { readFunding, readFundingTotals } from '../../../../src/plan/read/budgets/readFunding';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

function compare(rows: readonly (readonly TestCell[])[]) {
  const sheet = buildSheet('Money', rows);
  const tables = recogniseTables(buildWorkbook(sheet)).filter(
    (table): table is RecognisedTable<'funding'> => table.kind === 'funding',
  );
  return compareFunding(
    tables.flatMap((table) => readFunding(sheet, table)),
    tables.flatMap((table) => readFundingTotals(sheet, table)),
  );
}

const heading = ['Year', 'Kind', 'Line', '£000'] as const;

test('what comes in and what goes out agree, year by year', () => {
  const { years, findings } = compare([
    [...heading],
    ['2022/23', 'Source', 'City Fund', 14_200],
    ['2022/23', 'Source', 'Grants', 3100],
    ['2022/23', 'Spend', 'Employees', 11_900],
    ['2022/23', 'Spend', 'Premises', 5400],
    ['2021/22', 'Source', 'City Fund', 900],
    ['2021/22', 'Spend', 'Employees', 899],
  ]);
  expect(years.map(({ year, difference, status }) => [year, difference, status])).toEqual([
    ['2021/22', 1, 'agreed within rounding'],
    ['2022/23', 0, 'agreed'],
  ]);
  expect(findings).toEqual([]);
});

test('a year in which they differ is named with both sums, one with a side only is told', () => {
  const { findings } = compare([
    [...heading],
    ['2022/23', 'Source', 'City Fund', 14_200],
    ['2022/23', 'Spend', 'Employees', 11_900],
    ['2022/23', 'Spend', 'Premises', 2000],
    ['2021/22', 'Source', 'City Fund', 900],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['funding-one-side', 'funding-differs']);
  expect(findings[1]?.message).toContain(
    'Funding in 2022/23 comes to £14,200,000 and spend to £13,900,000: more funding than spend by £300,000.',
  );
});

test('a stated total that its lines do not give is named with its cell', () => {
  const { findings } = compare([
    ['Where our money is spent 2022/23 £000'],
    ['Spend', '£000'],
    ['Employees', 11_900],
    ['Premises', 6400],
    ['Total', 18_800],
  ]);
  expect(findings.filter(({ code }) => code === 'total-differs')).toMatchObject([{ cell: 'Money!B5' }]);
});
