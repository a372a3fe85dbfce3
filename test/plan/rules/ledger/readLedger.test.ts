import { marksRisk, readRiskMarker } from '../../../../src/plan/recognise/budgetRisks';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook } from '../../buildSheet';
import { kept, read, recognise, type Rows } from './ledgers';

const headings = [
  'Cost Centre',
  'CC Description',
  'Account',
  'Risk',
  'Latest Budget £',
  'Full Year Forecast £',
];
const rows: Rows = [
  ['Council ledger extract, period 3'],
  [],
  headings,
  [10001, 'People - adults', 5001, 'Local', 1000.5, 1100],
  [10001, 'People - adults', 8001, 'Local', '(200.25)', '200.25-'],
  ['10001 Total', '', '', '', 800.25, 899.75],
  [10002, 'Libraries', 2200, 'Central', '1,500 CR', '£12k'],
  ['Grand total', '', '', '', -699.75, 12899.75],
];

describe('recognising a ledger', () => {
  test('headings after titles are found, with the meaning of each column and how sure it is', () => {
    const found = recognise(rows);
    expect(found).toMatchObject({
      kind: 'ledger',
      table: {
        headings: { row: 2, rows: 1 },
        columns: { costCentre: 0, costCentreName: 1, account: 2, risk: 3, budget: 4, projected: 5 },
        riskFrom: 'column',
        units: { budget: { unit: 1, stated: true } },
      },
    });
  });

  test.each([
    [
      ['CC', 'Subjective', 'LR/CR', 'Original Budget', 'Revised Budget', 'YTD Actual', 'Projected Outturn'],
      { budget: 4, originalBudget: 3, actual: 5, projected: 6 },
    ],
    [
      ['Cost Ctr', 'GL code', 'Type', 'Budget', 'Actual', 'Commitment', 'Forecast'],
      { account: 1, risk: 2, budget: 3, commitment: 5, projected: 6 },
    ],
    [
      [
        'Cost Centre',
        'Nominal',
        'Local/Central',
        'YTD Budget',
        'Annual Budget',
        'Variance',
        'Forecast Outturn',
      ],
      { budgetToDate: 3, budget: 4, variance: 5, projected: 6 },
    ],
  ])('the words of %j are understood', (words, columns) => {
    const found = recognise([words, ['1', '2', 'LR', 1, 2, 3, 4], ['1', '2', 'CR', 1, 2, 3, 4]]);
    expect(found).toMatchObject({ kind: 'ledger', table: { columns } });
  });

  test('a ledger is no table of the plan, and a list of the plan no ledger', () => {
    expect(recogniseTables(buildWorkbook(buildSheet('Ledger', rows)))).toEqual([]);
    const plan = [
      ['Service', 'Local risk budget £000', 'Local risk projected £000'],
      ['People', 1, 2],
    ];
    expect(recognise(plan)).toMatchObject({ kind: 'refused', code: 'no-ledger' });
  });

  test('without a risk marker it is refused, unless the mapping gives the risk', () => {
    const plain = [
      ['Cost Centre', 'Account', 'Budget'],
      ['1', '2', 100],
    ];
    expect(recognise(plain)).toMatchObject({ kind: 'refused', code: 'no-risk-marker' });
    expect(recognise(plain, [kept('1', 'People')])).toMatchObject({ kind: 'refused' });
    expect(recognise(plain, [kept('1', 'People', 'local')])).toMatchObject({ kind: 'ledger' });
  });

  test('CR beside DR is a credit, CR beside LR central risk', () => {
    expect(marksRisk(new Set(['DR', 'CR']), true)).toBe(false);
    expect(marksRisk(new Set(['LR', 'CR']), false)).toBe(true);
    expect(marksRisk(new Set(['CR']), false)).toBe(false);
    expect(
      ['L', 'Local Risk - City Fund', 'CR', 'Central support services', 'local and central'].map(
        readRiskMarker,
      ),
    ).toEqual(['local', 'local', 'central', null, null]);
  });

  test('"LOCAL RISK" between the lines says the risk of those below it', () => {
    const ledger = read([
      ['Cost Centre', 'Account', 'Budget'],
      ['LOCAL RISK'],
      ['1', '2', 100],
      ['CENTRAL RISK'],
      ['3', '2', 50],
    ]);
    expect(ledger.lines.map(({ risk }) => risk)).toEqual(['local', 'central']);
  });
});

describe('reading a ledger', () => {
  test('amounts are pounds, with brackets, trailing minus, CR and units of their own; totals are left out', () => {
    const ledger = read(rows);
    expect(ledger.lines.map(({ key, budget, projected, cell }) => [key, budget, projected, cell])).toEqual([
      ['10001', 1000.5, 1100, 'Ledger!E4'],
      ['10001', -200.25, -200.25, 'Ledger!E5'],
      ['10002', -1500, 12000, 'Ledger!E7'],
    ]);
    expect(ledger.totals.map(({ label, proven }) => [label, proven])).toEqual([
      ['10001 Total', true],
      ['Grand total', true],
    ]);
    expect(ledger.findings.map(({ code }) => code)).toEqual(['ledger-unit-of-cell']);
  });

  test('a total that does not add is named with what the lines come to; one that adds itself up shows 0', () => {
    const ledger = read([
      headings,
      ['1', 'A', '2', 'L', 100, 100],
      ['2', 'B', '2', 'C', 50, 50],
      ['Total', '', '', '', 0, 160],
    ]);
    expect(ledger.findings).toMatchObject([
      {
        code: 'ledger-total-differs',
        cell: 'Ledger!E4',
        message: expect.stringContaining('circular') as string,
      },
      { code: 'ledger-total-differs', message: expect.stringContaining('£150') as string },
    ]);
    expect(ledger.lines).toHaveLength(2);
  });

  test('an account called "Total Gas & Power" is a line, for it has its codes', () => {
    const ledger = read([
      ['Cost Centre', 'Account', 'Description', 'Risk', 'Budget'],
      ['1', '2200', 'Total Gas & Power', 'L', 100],
      ['1', '2300', 'Repairs', 'C', 50],
    ]);
    expect(ledger.lines).toHaveLength(2);
  });

  test('text in a money cell is an error with its cell, and the line stays', () => {
    const ledger = read([headings, ['1', 'A', '2', 'L', 'tbc', 100], ['2', 'B', '2', 'C', 50, 50]]);
    expect(ledger.findings).toMatchObject([
      { severity: 'error', code: 'ledger-amount-unreadable', cell: 'Ledger!E2' },
    ]);
    expect(ledger.lines[0]).toMatchObject({ budget: null, projected: 100 });
  });

  test('columns in different units are each read in their own, and named', () => {
    const ledger = read([
      ['Cost Centre', 'Account', 'Risk', 'Budget £000', 'Forecast £'],
      ['1', '2', 'L', 12.5, 12600],
    ]);
    expect(ledger.lines[0]).toMatchObject({ budget: 12500, projected: 12600 });
    expect(ledger.findings).toMatchObject([{ code: 'ledger-mixed-units' }]);
  });

  test('debit less credit, and amounts marked CR, are one signed amount', () => {
    const sides = read([
      ['Cost Centre', 'Account', 'Risk', 'Debit', 'Credit'],
      ['1', '2', 'L', 100, ''],
      ['1', '3', 'C', '', 40],
    ]);
    expect(sides.lines.map(({ amount }) => amount)).toEqual([100, -40]);
    const negative = read([
      ['Cost Centre', 'Account', 'Risk', 'Debit', 'Credit'],
      ['1', '2', 'L', 100, ''],
      ['1', '3', 'C', '', -40],
    ]);
    expect(negative.lines.map(({ amount }) => amount)).toEqual([100, -40]);
    const marked = read([
      ['Cost Centre', 'Account', 'Risk', 'Amount', 'Dr/Cr'],
      ['1', '2', 'L', 100, 'DR'],
      ['1', '3', 'C', 40, 'CR'],
    ]);
    expect(marked.lines.map(({ amount }) => amount)).toEqual([100, -40]);
  });

  test('a column may say of each line whether it is budget or forecast; actuals are neither', () => {
    const ledger = read([
      ['Cost Centre', 'Account', 'Risk', 'Version', 'Amount'],
      ['1', '2', 'L', 'Latest Budget', 100],
      ['1', '2', 'L', 'Forecast', 110],
      ['1', '2', 'C', 'Actual', 30],
    ]);
    expect(ledger.lines.map(({ budget, projected }) => [budget, projected])).toEqual([
      [100, null],
      [null, 110],
      [null, null],
    ]);
  });

  test('a cost centre that is printed once counts for the lines below it', () => {
    const ledger = read([
      headings,
      ['1', 'A', '2', 'L', 100, 100],
      ['', '', '3', 'L', 50, 50],
      ['1 Total', '', '', '', 150, 150],
      ['2', 'B', '2', 'C', 5, 5],
    ]);
    expect(ledger.lines.map(({ key }) => key)).toEqual(['1', '1', '2']);
  });

  test('headings without lines are an empty ledger', () => {
    expect(recognise([headings])).toMatchObject({ kind: 'refused', code: 'no-ledger' });
  });
});
