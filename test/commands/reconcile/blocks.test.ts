import type { ReconcileReport } from '../../../src/commands/reconcile/report';
import { fill, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

type Rows = (string | number)[][];
type Book = Readonly<Record<string, Rows>>;

/** Budgets of two services by blocks, £000: 8,127, 7,237 and 9,246 come to 24,610. */
const local: Rows = [
  ['People', 5000, 5100, 100],
  ['Place', 3127, 3100, -27],
];
const central: Rows = [
  ['People', 4000, 4000, 0],
  ['Place', 3237, 3300, 63],
];
const recharges: Rows = [
  ['People', 6000, 6050, 50],
  ['Place', 3246, 3246, 0],
];
const headings = ['Service', 'Budget £000', 'Forecast £000', 'Variance £000'];
const marked = (marker: string, rows: Rows): Rows =>
  rows.map(([name = '', ...rest]) => [name, marker, ...rest]);
const beside = local.map(([name = '', ...own], at) => [
  name,
  ...own,
  ...(central[at] ?? []).slice(1),
  ...(recharges[at] ?? []).slice(1),
]);
const names = ['Local risk', 'Central risk', 'Recharges'];

const layouts: Readonly<Record<string, Book>> = {
  'a column for each figure of each block': {
    Budgets: [
      [
        'Service',
        ...names.flatMap((name) =>
          ['budget £000', 'forecast £000', 'variance £000'].map((of) => `${name} ${of}`),
        ),
      ],
      ...beside,
    ],
  },
  'headings in two rows, a group for each block and one for the total': {
    Budgets: [
      ['£000', ...[...names, 'Total'].flatMap((name) => [name, '', ''])],
      ['Service', ...[...names, 'Total'].flatMap(() => ['Budget', 'Forecast', 'Variance'])],
      ...beside.map((row, at) => [...row, ...(at === 0 ? [15000, 15150, 150] : [9610, 9646, 36])]),
    ],
  },
  'a column that says the block': {
    Budgets: [
      ['Service', 'Risk type', 'Budget £000', 'Forecast £000', 'Variance £000'],
      ...marked('Local', local),
      ...marked('Central', central),
      ...marked('Recharge', recharges),
    ],
  },
  'blocks below headings, with totals': {
    Budgets: [
      headings,
      ['LOCAL RISK'],
      ...local,
      ['Total local risk', 8127, 8200, 73],
      ['CENTRAL RISK'],
      ...central,
      ['Total central risk', 7237, 7300, 63],
      ['RECHARGES'],
      ...recharges,
      ['Total recharges', 9246, 9296, 50],
      ['Total', 24610, 24796, 186],
    ],
  },
  'three tables on one sheet': {
    Budgets: [
      ['Local risk'],
      headings,
      ...local,
      ['Total', 8127, 8200, 73],
      [],
      ['Central risk'],
      headings,
      ...central,
      ['Total', 7237, 7300, 63],
      [],
      ['Recharges'],
      headings,
      ...recharges,
      ['Total', 9246, 9296, 50],
    ],
  },
  'a sheet for each block': {
    'Local risk': [['Local risk'], headings, ...local],
    'Central risk': [['Central risk'], headings, ...central],
    Recharges: [['Recharges'], headings, ...recharges],
  },
  'blocks as rows': {
    Budgets: [
      headings,
      ['Local risk', 8127, 8200, 73],
      ['Central risk', 7237, 7300, 63],
      ['Recharges', 9246, 9296, 50],
      ['Total', 24610, 24796, 186],
    ],
  },
  'blocks across': {
    Budgets: [
      ['Revenue budget £000'],
      ['', ...names, 'Total'],
      ['Budget', 8127, 7237, 9246, 24610],
      ['Forecast', 8200, 7300, 9296, 24796],
      ['Variance', 73, 63, 50, 186],
    ],
  },
};

/** The same workbook in pounds or millions. */
const inUnit = (book: Book, unit: string, factor: number): Book =>
  Object.fromEntries(
    Object.entries(book).map(([name, rows]) => [
      name,
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'number' ? Math.round(cell * factor * 1e6) / 1e6 : cell.replace('£000', unit),
        ),
      ),
    ]),
  );

function fileOf(book: Book) {
  const [[first = '', rows = []] = [], ...others] = Object.entries(book);
  const file = workbookOf(rows, first);
  for (const [name, more] of others) fill(file.workbook.addSheet(name), more);
  return file;
}

async function reconcile(book: Book): Promise<ReconcileReport> {
  const { commands } = await sitDown(fileOf(book));
  return reportOf(await commands.reconcile());
}

const blocksOf = ({ varianceTotals: { blocks } }: ReconcileReport) =>
  blocks.map(({ name, kind, budget, projected, net }) => [name, kind, budget, projected, net]);

const three = [
  ['Local risk', 'local', 8127, 8200, 73],
  ['Central risk', 'central', 7237, 7300, 63],
  ['Recharges', 'recharge', 9246, 9296, 50],
];

describe.each(Object.entries(layouts))('three blocks of money: %s', (_, book) => {
  test.each([
    ['£000', 1],
    ['£', 1000],
    ['£m', 0.001],
  ])('come to £24.610m, told in %s', async (unit, factor) => {
    const report = await reconcile(inUnit(book, unit, factor));
    expect(blocksOf(report)).toEqual(three);
    expect(report.varianceTotals.total).toMatchObject({ budget: 24610, projected: 24796, net: 186 });
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('a fourth block', () => {
  const rows = [
    headings,
    ['Local risk', 8127, 8200, 73],
    ['Central risk', 7237, 7300, 63],
    ['Recharges', 9246, 9296, 50],
    ['Cyclical works programme', 1500, 1400, -100],
  ];
  const fourth = ['Cyclical works programme', 'other', 1500, 1400, -100];

  test('is shown under its own name, and belongs to a total that includes it', async () => {
    const report = await reconcile({ Budgets: [...rows, ['Total', 26110, 26196, 86]] });
    expect(blocksOf(report)).toEqual([...three, fourth]);
    expect(report.varianceTotals.total).toMatchObject({ budget: 26110 });
    expect(report.findings.map(({ code }) => code)).not.toContain('block-in-total');
  });

  test('is left out of the total where the sheet leaves it out, and still shown', async () => {
    const report = await reconcile({ Budgets: [...rows, ['Total', 24610, 24796, 186]] });
    expect(blocksOf(report)).toEqual([...three, fourth]);
    expect(report.varianceTotals.total).toMatchObject({ budget: 24610, projected: 24796, net: 186 });
    expect(report.varianceTotals.blocks.map(({ inTotal }) => inTotal)).toEqual([true, true, true, false]);
    expect(report.narrative[0]?.text).toContain('Cyclical works programme stands beside this total');
  });

  test('is asked about once where no total says', async () => {
    const { findings } = await reconcile({ Budgets: rows });
    expect(findings.filter(({ code }) => code === 'block-in-total')).toHaveLength(1);
  });

  test('below a heading of its own, or in columns with no forecast, it is asked about as well', async () => {
    const below = await reconcile({
      Budgets: [
        headings,
        ['Local risk'],
        ...local,
        ['Central risk'],
        ...central,
        ['Transformation fund'],
        ['Digital', 50, 60, 10],
      ],
    });
    expect(blocksOf(below)).toEqual([...three.slice(0, 2), ['Transformation fund', 'other', 50, 60, 10]]);
    const columns = await reconcile({
      Budgets: [
        ['£000', 'Local risk', '', 'Central risk', '', 'Transformation fund', ''],
        ['Service', 'Budget', 'Forecast', 'Budget', 'Forecast', 'Budget', 'Variance'],
        ['People', 5000, 5100, 4000, 4000, 80, 5],
        ['Place', 3127, 3100, 3237, 3300, 60, 0],
      ],
    });
    for (const { findings } of [below, columns])
      expect(findings.filter(({ code }) => code === 'block-in-total').map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Does “Transformation fund” count towards the total\?/),
      ]);
  });

  test('stands in columns of its own, or below a heading over the same services', async () => {
    const columns = await reconcile({
      Budgets: [
        [
          'Service',
          'Local risk budget',
          'Local risk forecast',
          'Capital works budget',
          'Capital works forecast',
        ],
        ['People', 100, 110, 50, 40],
        ['Place', 200, 190, 70, 70],
      ],
    });
    expect(columns.varianceTotals.blocks).toMatchObject([
      { kind: 'local', budget: 300 },
      { name: 'Capital works', kind: 'other', budget: 120, projected: 110 },
    ]);
    const below = await reconcile({
      Budgets: [headings, ['Local risk'], ...local, ['Repairs and maintenance'], ...central],
    });
    expect(below.varianceTotals.blocks).toMatchObject([
      { kind: 'local', budget: 8127 },
      { name: 'Repairs and maintenance', kind: 'other', budget: 7237 },
    ]);
  });
});

test('groups of services within a block are no blocks', async () => {
  const report = await reconcile({
    Budgets: [
      headings,
      ['Local risk'],
      ['Adults'],
      ['Care homes', 300, 310, 10],
      ['Day centres', 200, 190, -10],
      ['Children'],
      ['Fostering', 100, 100, 0],
      ['Schools', 50, 50, 0],
      ['Total local risk', 650, 650, 0],
    ],
  });
  expect(report.varianceTotals.blocks).toMatchObject([{ kind: 'local', budget: 650 }]);
});

test('a table that names no risk keeps one block, whatever its lines are called', async () => {
  const report = await reconcile({
    Budgets: [
      headings,
      ['Employees', 500, 510, 10],
      ['Recharges', 300, 310, 10],
      ['Support services', 90, 90, 0],
    ],
  });
  expect(report.varianceTotals.blocks).toMatchObject([{ name: 'Budget', kind: 'whole', budget: 890 }]);
  expect(report.varianceTotals.local.budget).toBe(0);
});

test('a total that does not come to its blocks is named, on the row and below the column', async () => {
  const { findings } = await reconcile({
    Budgets: [
      [
        'Service',
        'Local risk budget',
        'Local risk forecast',
        'Recharges budget',
        'Recharges forecast',
        'Total budget',
      ],
      ['People', 100, 100, 50, 50, 150],
      ['Place', 200, 210, 70, 70, 275],
      ['Total', 300, 310, 140, 120, 425],
    ],
  });
  expect(findings.filter(({ code }) => code === 'total-differs').map(({ cell }) => cell)).toEqual([
    'Budgets!D4',
    'Budgets!F3',
  ]);
});

describe('forecasts of several quarters', () => {
  const rows: Rows = [
    ['Service', 'Risk', 'Budget £000', 'Q1 forecast £000', 'Q2 forecast £000', 'Q3 forecast £000'],
    ['People', 'Local', 5000, 5050, 5100, ''],
    ['People', 'Recharges', 6000, 6000, 6050, ''],
  ];

  test('the latest with figures counts, and the one before stands beside it with the change', async () => {
    const { varianceTotals } = await reconcile({ Budgets: rows });
    expect(varianceTotals.total).toMatchObject({
      projected: 11150,
      lastForecast: { quarter: 'Q1', projected: 11050, change: 100 },
    });
  });

  test('in the first quarter there is none before, and no nought', async () => {
    const { commands } = await sitDown(fileOf({ Budgets: rows }));
    const { varianceTotals } = reportOf(await commands.reconcile({ details: { quarter: 'Q1' } }));
    expect(varianceTotals.total).toMatchObject({ projected: 11050, lastForecast: null });
  });

  test('a sheet of an earlier quarter is what the later one is held against', async () => {
    const sheet = (quarter: string, forecast: number): Rows => [
      [`Budget monitoring ${quarter}`],
      ['Service', 'Local risk budget £000', 'Local risk forecast £000'],
      ['People', 5000, forecast],
      ['Place', 3000, 3000],
    ];
    const report = await reconcile({ Q2: sheet('Quarter 2', 5300), Q1: sheet('Quarter 1', 5100) });
    expect(report.varianceTotals.local).toMatchObject({
      projected: 8300,
      lastForecast: { quarter: 'Q1', projected: 8100, change: 200 },
    });
  });
});

test('unidentified savings are named once, with what is forecast, and are no shortfall of income', async () => {
  const report = await reconcile({
    Budgets: [
      ['Service', 'Local risk budget £000', 'Local risk forecast £000'],
      ['People', 5000, 5100],
      ['Unidentified savings', -450, -200],
      ['Total', 4550, 4900],
    ],
  });
  expect(report.unidentifiedSavings).toMatchObject([
    {
      service: 'Unidentified savings',
      block: 'Local risk',
      amount: 450,
      forecast: 200,
      cells: ['Budgets!B3'],
    },
  ]);
  expect(report.findings.filter(({ message }) => message.includes('Unidentified'))).toHaveLength(1);
  expect(report.variances[1]).toMatchObject({ variance: 250, direction: 'overspend' });
  expect(report.narrative.map(({ text }) => text).join(' ')).toContain(
    '£450,000 of savings is in the budget',
  );
});

test('a ledger’s recharges are held against the block of recharges', async () => {
  const report = await reconcile({
    Budgets: [
      [
        'Service',
        'Local risk budget £000',
        'Local risk forecast £000',
        'Recharges budget £000',
        'Recharges forecast £000',
      ],
      ['People', 100, 110, 40, 40],
    ],
    Ledger: [
      ['Cost centre', 'Cost centre name', 'Risk', 'Budget £', 'Forecast £'],
      ['12001', 'People', 'Local', 100000, 110000],
      ['12001', 'People', 'Recharge', 40000, 41000],
    ],
  });
  expect(report.against).toBe('ledger');
  expect(report.lines.map(({ block, measure, status }) => [block, measure, status])).toEqual([
    ['Local risk', 'budget', 'agreed'],
    ['Local risk', 'projected', 'agreed'],
    ['Recharges', 'budget', 'agreed'],
    ['Recharges', 'projected', 'differs'],
  ]);
});

test('the sheet nets each block and all of them', async () => {
  const file = fileOf(layouts['blocks as rows'] ?? {});
  const { commands, workbook } = await sitDown(file);
  const { sheet } = reportOf(await commands.reconcile());
  const made = sheetNamed(workbook, sheet);
  const nets = Array.from({ length: 40 }, (_, row) => [
    made.value(row, 0),
    made.value(row, 3),
    made.value(row, 4),
  ]);
  expect(nets).toContainEqual(['Net, recharges', 9246, 9296]);
  expect(nets).toContainEqual(['Net, all', 24610, 24796]);
});
