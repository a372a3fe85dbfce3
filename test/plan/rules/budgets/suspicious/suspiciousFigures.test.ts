import { suspiciousFigures } from '../../../../../src/plan/rules/budgets/suspiciousFigures';
import type { TestCell } from '../../../buildSheet';
import { appendix3, budgetTable, publishedTwins } from '../budgetTables';

const codes = (rows: readonly (readonly TestCell[])[]): string[] =>
  suspiciousFigures(appendix3(rows)).map(({ code, cell }) => `${code} ${cell}`);
/** Ordinary services, so that "most lines" is not what one test line makes it. */
const others: readonly (readonly TestCell[])[] = [
  ['People', 6974, 7093, 262, 350],
  ['Commissioning', 2174, 2080, -111, -71],
  ['Education', 507, 519, 811, 823],
];

describe('the published Appendix 3', () => {
  const [down] = publishedTwins();
  const findings = suspiciousFigures(down);

  test('4,392 = 2 × 2,196 is named, budget and projection in one finding', () => {
    const multiples = findings.filter(({ code }) => code === 'exact-multiple');
    expect(multiples).toHaveLength(1);
    expect(multiples[0]).toMatchObject({ cell: "'Appendix 3'!D10" });
    expect(multiples[0]?.message).toBe(
      'Community Libraries: the central risk budget 4,392 is exactly 2 × the local risk budget 2,196, and so is the projection 4,392. Check that it is not a copying error.',
    );
  });

  test('4 of 7 local and 5 of 7 central lines have their budget for a projection', () => {
    expect(findings.find(({ code }) => code === 'projection-equals-budget')).toMatchObject({
      severity: 'info',
      message: expect.stringContaining(
        '9 of 14 lines (4 of 7 in local risk, 5 of 7 in central risk)',
      ) as string,
    });
  });

  test('nothing else is suspected', () => {
    expect(findings).toHaveLength(2);
  });
});

describe('multiples', () => {
  test('the same figure in both risks is named', () => {
    expect(codes([...others, ['Libraries', 2196, 2201, 2196, 2205]])).toEqual(['exact-multiple Finance!D5']);
  });

  test('a projection twice its budget is named', () => {
    expect(codes([...others, ['Libraries', 2196, 4392, 31, 33]])).toEqual(['exact-multiple Finance!C5']);
  });

  test('round figures are multiples by nature', () => {
    expect(codes([...others, ['Grants', 500, 510, 1000, 1010]])).toEqual([]);
    expect(codes([...others, ['Grants', 1200, 1210, 2400, 2410]])).toEqual([]);
  });
});

describe('projections', () => {
  test('one of the opposite sign and about the size of its budget is named', () => {
    expect(codes([...others, ['Rents', -2390, 2390, 0, 0]])).toEqual(['sign-flip Finance!C5']);
    expect(codes([...others, ['Rents', -2390, 2301, 0, 0]])).toEqual(['sign-flip Finance!C5']);
  });

  test('income that turned into a small expenditure is none', () => {
    expect(codes([...others, ['Rents', -40, 12, 0, 0]])).toEqual([]);
  });

  test('0 against a budget may mean missing; 0 against 0 is nothing', () => {
    expect(codes([...others, ['Youth', 843, 0, 0, 0]])).toEqual(['zero-projection Finance!C5']);
  });

  test('exchanged digits are named where they make a large variance, or where most lines are not forecast', () => {
    expect(codes([...others, ['Youth', 2743, 7243, 0, 0]])).toEqual(['digits-exchanged Finance!C5']);
    expect(codes([...others, ['Youth', 2743, 2734, 0, 0]])).toEqual([]);
    const unforecast = ['A', 'B', 'C', 'D'].map((name, at) => [name, 431 + 12 * at, 431 + 12 * at, 0, 0]);
    expect(codes([...unforecast, ['Youth', 2743, 2734, 0, 0]])).toContain('digits-exchanged Finance!C6');
  });

  test('all lines equal to their budgets is a warning', () => {
    const [finding] = suspiciousFigures(
      appendix3(['A', 'B', 'C', 'D'].map((name) => [name, 431, 431, 52, 52])),
    );
    expect(finding).toMatchObject({ code: 'projection-equals-budget', severity: 'warning' });
  });
});

describe('totals', () => {
  const headings = ['Service', 'Local risk budget £000', 'Local risk projected £000'];
  const totals = (rows: readonly (readonly TestCell[])[]): string[] =>
    suspiciousFigures(budgetTable([headings, ...rows])).map(({ cell, message }) => `${cell} ${message}`);
  const lines = [
    ['People', 6974, 7093],
    ['Housing Revenue Account', -1230, -1211],
    ['Education', 504, 511],
  ];

  test('one that adds up, or is a unit off by rounding, is right', () => {
    expect(totals([...lines, ['Total', 6248, 6393]])).toEqual([]);
    expect(totals([...lines, ['Total', 6249, 6392]])).toEqual([]);
  });

  test('one without the HRA is right as well', () => {
    expect(totals([...lines, ['Total excluding HRA', 7478, 7604]])).toEqual([]);
  });

  test('one that leaves out a line, counts it twice or has its sign wrong says so', () => {
    expect(totals([...lines, ['Total', 5744, 6393]])).toEqual([
      'Finance!B5 Total, local risk budget: the total stands at 5,744, and the lines come to 6,248, a difference of -504. That is Education, which the total may leave out. Put the total or the lines right.',
    ]);
    expect(totals([...lines, ['Total', 6248, 6904]])[0]).toContain('which the total may count twice');
    expect(totals([...lines, ['Total', 8708, 6393]])[0]).toContain('twice Housing Revenue Account');
  });

  test('one with two digits exchanged says so', () => {
    expect(totals([...lines, ['Total', 6428, 6393]])[0]).toContain('Two digits are exchanged');
  });

  test('a sum that includes its own cell shows 0', () => {
    expect(totals([...lines, ['Total', 0, 6393]])[0]).toContain(
      'If the sum includes its own cell, Excel shows 0',
    );
  });

  test('sub-totals are held against their own lines, a grand total against all', () => {
    const rows = [
      ...lines,
      ['Sub-total', 6248, 6393],
      ['Libraries', 2196, 2203],
      ['Barbican', -2390, -2377],
      ['Sub-total', -194, -174],
      ['Grand total', 6054, 6219],
    ];
    expect(totals(rows)).toEqual([]);
    rows[6] = ['Sub-total', -149, -174];
    expect(totals(rows)).toHaveLength(1);
  });
});

describe('names and texts', () => {
  test('two services of one name are named, whatever the spelling', () => {
    expect(
      codes([...others, ['Housing (non-HRA)', 843, 851, 67, 71], ['Housing (non HRA)', 94, 99, 0, 0]]),
    ).toEqual(['service-twice Finance!A6']);
    expect(
      codes([...others, ['Housing (HRA)', 843, 851, 67, 71], ['Housing (non HRA)', 94, 99, 0, 0]]),
    ).toEqual([]);
  });

  test('a text or an error in a money cell counts for nothing and is named', () => {
    expect(codes([...others, ['Youth', 'see note', 851, '#REF!', 71]])).toEqual([
      'not-an-amount Finance!B5',
      'not-an-amount Finance!D5',
    ]);
    expect(codes([...others, ['Youth', '-', 'n/a', '', 'nil']])).toEqual([]);
  });
});
