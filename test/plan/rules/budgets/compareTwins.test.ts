import { compareTwins, findTwins } from '../../../../src/plan/rules/budgets/compareTwins';
import { appendix3, budgetTable, publishedTwins } from './budgetTables';

describe('the twin tables of Appendix 3', () => {
  const twins = compareTwins(...publishedTwins());

  test('agree in all 28 cells, and their totals are proven both ways', () => {
    expect(twins).toMatchObject({ compared: 28, agreed: 28 });
    expect(twins.lines).toHaveLength(28);
    expect(twins.totals).toMatchObject({ proven: true, reconciles: true });
    expect(twins.totals.whole).toEqual([
      { measure: 'budget', budget: 12996, ledger: 12996, difference: 0 },
      { measure: 'projected', budget: 13130, ledger: 13130, difference: 0 },
    ]);
  });

  test('spell one service in two ways, which is named with both cells', () => {
    expect(twins.labels.map(({ first, second }) => [first.text, second.text])).toEqual([
      ['Housing (non-HRA)', 'Housing (non HRA)'],
    ]);
    expect(twins.findings.map(({ code }) => code)).toEqual(['twin-label']);
    expect(twins.findings[0]?.message).toContain("'Appendix 3'!A7");
  });
});

const rows = [
  ['People', 6974, 7093, 262, 350],
  ['Housing (HRA)', -1230, -1230, -450, -450],
  ['Housing (non-HRA)', 843, 824, 67, 67],
] as const;
const across = (change: Record<string, number | null> = {}) =>
  budgetTable([
    ["Budgets £'000"],
    [],
    ['', 'Housing non HRA', 'People', 'Housing - HRA'],
    ['Local risk budget', 843, 6974, -1230],
    ['Local risk projected', 824, change.people ?? 7093, -1230],
    ['Central risk budget', 67, 262, -450],
    ['Central risk projected', 67, 350, -450],
  ]);

test('one cell that differs is named with both cells and the difference', () => {
  const { findings, lines, totals } = compareTwins(appendix3(rows), across({ people: 7039 }));
  expect(lines.filter(({ status }) => status === 'differs')).toMatchObject([
    { service: 'People', risk: 'local', measure: 'projected', budget: 7093, ledger: 7039, difference: -54 },
  ]);
  const [differs] = findings.filter(({ code }) => code === 'twin-differs');
  expect(differs).toMatchObject({ cell: 'Finance!C5' });
  expect(differs?.message).toBe(
    'People, local risk projected: 7,039 here, 7,093 in Finance!C2; a difference of -54. Put the wrong one right.',
  );
  expect(totals.reconciles).toBe(false);
});

test('the order of services does not matter, and HRA is never taken for non-HRA', () => {
  expect(compareTwins(appendix3(rows), across())).toMatchObject({ compared: 12, agreed: 12 });
});

test('a service that only one table has is named, from either side', () => {
  const more = appendix3([...rows, ['Education', 504, 504, 800, 800]]);
  const less = appendix3(rows);
  expect(compareTwins(more, less).lines.filter(({ service }) => service === 'Education')).toHaveLength(4);
  expect(compareTwins(more, less).totals.counts['missing in the ledger']).toBe(4);
  expect(compareTwins(less, more).totals.counts['missing in the plan']).toBe(4);
});

test('a twin in pounds agrees within rounding, one in £m to the nearest £50,000', () => {
  const pounds = budgetTable([
    ['Service', 'Local risk budget (£)', 'Local risk projected (£)'],
    ['People', 6_974_321, 7_092_600],
    ['Rents', -1_229_900, -1_230_700],
  ]);
  const two = appendix3([
    ['People', 6974, 7093],
    ['Rents', -1230, -1230],
  ]);
  expect(compareTwins(two, pounds).lines.map(({ status }) => status)).toEqual([
    'agreed within rounding',
    'agreed within rounding',
    'agreed within rounding',
    'differs',
  ]);
});

test('a table without central risk is compared in local risk only', () => {
  const local = appendix3(
    rows.map((row) => row.slice(0, 3)),
    ['Service', "Local risk budget £'000", "Local risk projected £'000"],
  );
  expect(compareTwins(appendix3(rows), local)).toMatchObject({ compared: 6, agreed: 6, findings: [] });
});

describe('find twins', () => {
  const year = (add: number) =>
    appendix3([
      ['People', 6974 + add, 7093 + add, 262 + add, 350 + add],
      ['Education', 504 + add, 519 + add, 811 + add, 823 + add],
    ]);

  test('the two tables of Appendix 3 are twins', () => {
    const tables = publishedTwins();
    expect(findTwins(tables)).toMatchObject([
      { first: tables[0], second: tables[1], comparison: { agreed: 28 } },
    ]);
  });

  test('another year of the same services is no twin, nor is a table of other services', () => {
    expect(findTwins([year(0), year(37)])).toEqual([]);
    expect(findTwins([year(0), publishedTwins()[0]])).toEqual([]);
  });

  test('of three copies two are each compared with the first', () => {
    const tables = [year(0), year(0), year(0)];
    expect(
      findTwins(tables).map(({ first, second }) => [tables.indexOf(first), tables.indexOf(second)]),
    ).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
