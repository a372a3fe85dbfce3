import { fundingKind, readFunding, readFundingTotals } from '../../../../src/plan/read/budgets/readFunding';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

function funding(rows: readonly (readonly TestCell[])[]) {
  const sheet = buildSheet('Money', rows);
  const table = recogniseTables(buildWorkbook(sheet)).find(
    (one): one is RecognisedTable<'funding'> => one.kind === 'funding',
  );
  if (!table) throw new Error('No table of funding is recognised.');
  return { lines: readFunding(sheet, table), totals: readFundingTotals(sheet, table) };
}

const rows: readonly (readonly TestCell[])[] = [
  ['Funding and spend (£m)'],
  ['Year', 'Kind', 'Line', 'Amount'],
  ['2026/27', 'Source', 'Council tax', 1.2],
  ['2026/27', 'Source', 'Grants', 0.8],
  ['2026/27', 'Spend', 'Libraries', 1.9],
  ['2026/27', 'Source', 'Total', 2],
];

describe('sources of money and kinds of spend', () => {
  test('lines have their kind and year, in £000; totals are none of them', () => {
    expect(funding(rows).lines.map(({ year, kind, line, amount }) => [year, kind, line, amount])).toEqual([
      ['2026/27', 'source', 'Council tax', 1200],
      ['2026/27', 'source', 'Grants', 800],
      ['2026/27', 'spend', 'Libraries', 1900],
    ]);
  });

  test('a total is of the kind and year of its row, in the unit of the lines', () => {
    expect(funding(rows).totals).toMatchObject([{ year: '2026/27', kind: 'source', amount: 2000 }]);
  });
});

test.each([
  ['Where our money comes from', 'source'],
  ['Where our money is spent', 'spend'],
  ['Income and expenditure', null],
  ['Libraries', null],
])('“%s” speaks of %s', (words, kind) => {
  expect(fundingKind(words)).toBe(kind);
});
