import { analyseBudgets } from '../../../../src/plan/rules/budgets/analyseBudgets';
import { appendix3, budgetTable, publishedTwins } from './budgetTables';

const lookOf = ({ variances }: ReturnType<typeof analyseBudgets>) =>
  variances
    .filter(({ variance }) => variance !== 0)
    .map(({ service, risk, variance, direction }) => `${service}, ${risk}: ${variance} ${direction}`);

describe('the published Appendix 3', () => {
  const [down, across] = publishedTwins();
  const analysis = analyseBudgets(down, {});

  test('local 9,071 → 9,077 (+6), central 3,925 → 4,053 (+128), both +134', () => {
    expect(analysis.totals.local).toMatchObject({ budget: 9071, projected: 9077, variance: 6 });
    expect(analysis.totals.central).toMatchObject({ budget: 3925, projected: 4053, variance: 128 });
    expect(analysis.totals.both).toMatchObject({ budget: 12996, projected: 13130, variance: 134 });
    expect(analysis.totals.both?.percent).toBeCloseTo(1.03, 2);
  });

  test('+247 adverse and -113 favourable stand behind the net +134', () => {
    expect(analysis.totals.both).toMatchObject({ adverse: 247, favourable: -113 });
    expect(analysis.totals.local).toMatchObject({ adverse: 119, favourable: -113 });
  });

  test('without the HRA 14,676 → 14,810, +134 again', () => {
    expect(analysis.withoutHra.both).toMatchObject({ budget: 14676, projected: 14810, variance: 134 });
    expect(analysis.hra.map(({ service }) => service)).toEqual(['Housing Revenue Account (HRA)']);
  });

  test('each variance has its direction: less income than planned is a shortfall, no overspend', () => {
    expect(lookOf(analysis)).toEqual([
      'People, local: 119 overspend',
      'People, central: 88 overspend',
      'Commissioning & Partnership, local: -94 underspend',
      'Commissioning & Partnership, central: 40 income shortfall',
      'Housing (non-HRA), local: -19 underspend',
    ]);
    expect(analysis.services[0]).toMatchObject({ service: 'People', risk: null, variance: 207 });
  });

  test('the twin with the services across gives the same', () => {
    expect(analyseBudgets(across, {}).totals).toEqual(analysis.totals);
  });

  test('no colours without a tolerance of the plan, which no paper states', () => {
    expect(analysis.variances.every(({ rag }) => rag === null)).toBe(true);
  });

  test('with a tolerance of 2%: 119 on 6,974 is Amber, 88 on 262 Red, an underspend Green', () => {
    const { variances } = analyseBudgets(down, { budgetTolerance: 2 });
    expect(variances.slice(0, 4).map(({ rag }) => rag)).toEqual(['Amber', 'Red', 'Green', 'Red']);
  });

  test('each variance knows the cells that it comes from', () => {
    expect(analysis.variances[0]?.budgetCells).toMatchObject([{ sheet: 'Appendix 3', row: 3, column: 1 }]);
    expect(analysis.services[0]?.projectedCells).toHaveLength(2);
  });

  test('People holds 76.9% of the local risk budget', () => {
    expect(analysis.variances[0]?.shareOfBudget).toBeCloseTo(76.88, 2);
  });
});

describe('tables as councils print them', () => {
  test('expenditure in brackets, as the City’s estimates state: more of it is an overspend all the same', () => {
    const analysis = analyseBudgets(
      budgetTable([
        ['Income is shown as positive balances, whereas brackets are used to denote expenditure.'],
        ['Service', 'Local risk latest approved budget £000', 'Local risk projected outturn £000'],
        ['Adults', '(6,974)', '(7,093)'],
        ['Rents', '2,390', '2,301'],
      ]),
      {},
    );
    expect(analysis.convention).toMatchObject({ expenditure: 'minus', evidence: 'note' });
    expect(lookOf(analysis)).toEqual(['Adults, local: 119 overspend', 'Rents, local: 89 income shortfall']);
    expect(analysis.totals.local).toMatchObject({
      budget: -4584,
      projected: -4792,
      variance: 208,
      adverse: 208,
    });
  });

  test('local and central risk below one another become the two sides of each service', () => {
    const table = budgetTable([
      ['Revenue monitoring £000'],
      ['Service', 'Latest approved budget', 'Projected outturn', 'Variance'],
      ['LOCAL RISK'],
      ['People', 6974, 7093, 119],
      ['Education', 504, 504, 0],
      ['Total local risk', 7478, 7597, 119],
      ['CENTRAL RISK'],
      ['People', 262, 350, 88],
      ['Education', 800, 800, 0],
      ['Total central risk', 1062, 1150, 88],
      ['Grand total', 8540, 8747, 207],
    ]);
    expect(
      table.lines.map(({ service, parts: { local, central } }) => [
        service,
        local?.budget,
        central?.projected,
      ]),
    ).toEqual([
      ['People', 6974, 350],
      ['Education', 504, 800],
    ]);
    expect(analyseBudgets(table, {}).totals.central).toMatchObject({
      budget: 1062,
      projected: 1150,
      variance: 88,
    });
  });

  test('so does a column of L and C', () => {
    const table = budgetTable([
      ['Service', 'L or C', 'Budget £000', 'Forecast £000'],
      ['People', 'L', 6974, 7093],
      ['People', 'C', 262, 350],
      ['Rents', 'L', -2390, -2390],
    ]);
    expect(analyseBudgets(table, {}).totals).toMatchObject({
      local: { budget: 4584, variance: 119 },
      central: { budget: 262, variance: 88 },
    });
  });

  test('a service without a projection has no variance, and is named', () => {
    const { totals, findings } = analyseBudgets(
      appendix3([
        ['People', 6974, '', 262, 350],
        ['Education', 504, 519, 800, 811],
      ]),
      {},
    );
    expect(totals.local).toMatchObject({ budget: 504, variance: 15 });
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['figure-missing Finance!C2']);
  });

  test('an empty table has no totals to speak of', () => {
    const { variances, totals } = analyseBudgets(
      {
        ...appendix3([
          ['A', 1, 2, 3, 4],
          ['B', 2, 3, 4, 5],
        ]),
        lines: [],
      },
      {},
    );
    expect(variances).toEqual([]);
    expect(totals.both).toMatchObject({ budget: 0, variance: 0, percent: null });
  });
});

describe('stated variances', () => {
  const withVariances = (
    rows: readonly (readonly (string | number)[])[],
    heading = 'Local risk variance £000',
  ) =>
    analyseBudgets(
      budgetTable([['Service', 'Local risk budget £000', 'Local risk projected £000', heading], ...rows]),
      {},
    );

  test('one that the figures do not give is named', () => {
    const { findings } = withVariances([
      ['People', 6974, 7093, 191],
      ['Education', 504, 519, 15],
      ['Rents', -390, -380, 10],
    ]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['variance-differs Finance!D2']);
  });

  test('budget less projected throughout is a way of showing them, one line of another sign is not', () => {
    const rows = [
      ['People', 6974, 7093, -119],
      ['Education', 504, 519, -15],
      ['Rents', -390, -380, -10],
    ];
    expect(withVariances(rows).findings).toEqual([]);
    rows[1] = ['Education', 504, 519, 15];
    expect(withVariances(rows).findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'variance-sign Finance!D3',
    ]);
  });

  test('a heading whose signs contradict the figures is asked about, and nothing is called adverse', () => {
    const { convention, totals, variances } = withVariances(
      [
        ['People', 6974, 7093, 119],
        ['Education', 504, 519, 15],
        ['Rents', -390, -380, 10],
      ],
      'Local risk variance (adverse)/favourable £000',
    );
    expect(convention).toMatchObject({ expenditure: 'unknown' });
    expect(convention.findings.map(({ code }) => code)).toEqual([
      'sign-convention-contradicts',
      'sign-convention-unknown',
    ]);
    expect(variances[0]).toMatchObject({ direction: 'above budget', rag: null });
    expect(totals.local).toMatchObject({ variance: 144, adverse: null });
  });
});

describe('units', () => {
  test('£ beside £000 are read each in their own, and no total of both is made until confirmed', () => {
    const table = budgetTable([
      [
        'Service',
        'Local risk budget £000',
        'Local risk projected £000',
        'Central risk budget (£)',
        'Central risk projected (£)',
      ],
      ['People', 6974, 7093, 262000, 350000],
      ['Rents', -390, -380, 1000, 1000],
    ]);
    const analysis = analyseBudgets(table, {});
    expect(analysis.totals).toMatchObject({ central: { budget: 263, variance: 88 }, both: null });
    expect(analysis.findings.map(({ code }) => code)).toContain('units-mixed');
    const confirmed = analyseBudgets(table, { unitsConfirmed: true });
    expect(confirmed.totals.both).toMatchObject({ variance: 217 });
    expect(confirmed.findings.map(({ code }) => code)).not.toContain('units-mixed');
  });

  test('figures of millions without a unit are asked about, and converted only by the plan’s details', () => {
    const rows = [
      ['Service', 'Budget', 'Forecast'],
      ['People', 6974000, 7093000],
      ['Education', 504000, 519000],
    ];
    const doubtful = analyseBudgets(budgetTable(rows), {});
    expect(doubtful.totals.whole.budget).toBe(7_478_000);
    expect(doubtful.findings.map(({ code }) => code)).toContain('unit-doubtful');
    const set = analyseBudgets(budgetTable(rows, 0.001), {});
    expect(set.totals.whole.budget).toBe(7478);
    expect(set.findings.map(({ code }) => code)).not.toContain('unit-doubtful');
  });

  test('pounds that a number format shows in thousands are in thousands', () => {
    const table = budgetTable([
      ['Service', 'Budget £000', 'Forecast £000'],
      ['People', [6974321, '6,974'], [7093100, '7,093']],
      ['Rents', [-390400, '(390)'], [-380000, '(380)']],
    ]);
    expect(table.lines[0]?.parts.whole?.budget).toBeCloseTo(6974.321, 6);
    expect(table.lines[1]?.parts.whole?.budget).toBeCloseTo(-390.4, 6);
  });

  test('one cell in pounds among thousands is named, with a fix', () => {
    const { findings } = analyseBudgets(
      appendix3([
        ['People', 6974, 7093000, 262, 350],
        ['Education', 504, 519, 800, 811],
      ]),
      {},
    );
    expect(findings).toMatchObject([
      { code: 'unit-differs', cell: 'Finance!C2', fixes: [{ edits: [{ value: 7093, was: '7093000' }] }] },
    ]);
  });
});
