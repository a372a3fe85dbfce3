import { openBook } from '../../../src/plan/book/planBook';
import { decideReconciliation } from '../../../src/commands/reconcile/reconcileWorkbook';
import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { SectionSource } from '../../../src/plan/sections/section';
import { summarySections } from '../../../src/plan/sections/summarySections';
import { budgetContent, fundingContent } from '../../../src/sheets/summary/contents/moneyContent';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const savings = [
  'Agency staff in care homes',
  'Fleet contract',
  'Digital post room',
  'Opening hours of libraries',
];
const services = ['Housing', 'Leisure', 'Customers', 'Libraries'];
const owners = ['J Smith', 'A Jones', 'P Patel', 'R Green'];
const statuses = ['On track', 'At risk', 'Delayed', 'Complete'];
const indicators = ['Calls answered', 'Days of sickness', 'Invoices paid on time', 'Complaints closed'];
const dates = ['30/06/2024', '31/07/2024', '30/09/2024', '31/12/2024'];
const colours = ['Green', 'Amber', 'Red', 'Green'];

type Column = readonly [heading: string, cells: readonly TestCell[]];
const from =
  (first: number) =>
  (heading: string): Column => [heading, [0, 1, 2, 3].map((at) => first + 7 * at)];
const amounts = from(100);
const sheetOf = (columns: readonly Column[], name = 'Sheet1', title?: string) =>
  buildSheet(name, [
    ...(title === undefined ? [] : [[title], []]),
    columns.map(([heading]) => heading),
    ...[0, 1, 2, 3].map((at) => columns.map(([, cells]) => cells[at] ?? null)),
  ]);
const kindsOn = (columns: readonly Column[], name?: string, title?: string) =>
  recogniseTables(buildWorkbook(sheetOf(columns, name, title)));

describe('officers’ tables of savings', () => {
  test.each<{ columns: readonly Column[]; fields: readonly string[]; name?: string }>([
    {
      columns: [
        ['Efficiency', savings],
        ['Service', services],
        amounts('Target £k'),
        amounts('Achieved'),
        amounts('Still to find'),
      ],
      fields: ['saving', 'service', 'target', 'delivered', 'unidentified'],
    },
    {
      columns: [
        ['MTFS saving', savings],
        ['Directorate', services],
        amounts('Target'),
        amounts('Delivered to date'),
        amounts('Still to identify'),
        ['Lead officer', owners],
      ],
      fields: ['saving', 'service', 'target', 'delivered', 'unidentified', 'owner'],
    },
    {
      columns: [
        ['Ref', ['S1', 'S2', 'S3', 'S4']],
        ['Description of saving', savings],
        amounts('Agreed saving (£)'),
        amounts('Savings secured (£)'),
        amounts('Expected savings (£)'),
        ['Status', statuses],
      ],
      fields: ['ref', 'saving', 'target', 'delivered', 'forecast', 'status'],
    },
    {
      columns: [
        ['Proposal', savings],
        ['Department', services],
        amounts('2024/25 saving £000'),
        amounts('Realised'),
        ['RAG', colours],
      ],
      fields: ['saving', 'service', 'target', 'delivered', 'status'],
      name: 'MTFS savings',
    },
  ])('$columns.0.0: known by its headings', ({ columns, fields, name }) => {
    const [table, ...others] = kindsOn(columns, name);
    expect(others).toEqual([]);
    expect(table?.kind).toBe('savings');
    expect(table?.columns).toEqual(Object.fromEntries(fields.map((field, at) => [field, at])));
    expect(table?.questions).toEqual([]);
  });

  test.each<{ what: string; columns: readonly Column[]; kind: string | undefined; title?: string }>([
    {
      what: 'budgets with a column of savings',
      columns: [
        ['Service', services],
        from(9000)('Budget £000'),
        from(8000)('Forecast £000'),
        from(40)('Savings £000'),
        from(-100)('Variance £000'),
      ],
      kind: 'budgets',
    },
    {
      what: 'budgets with a column of plans for savings, below a title of savings',
      columns: [
        ['Service', services],
        from(9000)('Revised budget'),
        from(8000)('Outturn'),
        ['Savings', savings],
        from(30)('Savings achieved'),
      ],
      kind: 'budgets',
      title: 'Savings 2024/25',
    },
    {
      what: 'KPIs of a theme called Efficiency',
      columns: [['Efficiency', indicators], amounts('Target'), amounts('Actual'), ['RAG', colours]],
      kind: 'kpis',
    },
    {
      what: 'KPIs below a title that names savings',
      columns: [['Description', indicators], amounts('Target'), amounts('Actual'), ['RAG', colours]],
      kind: 'kpis',
      title: 'Value for money and savings',
    },
    {
      what: 'projects with what they save',
      columns: [
        ['Project', savings],
        ['Service', services],
        amounts('Savings'),
        ['Lead', owners],
        ['Deadline', dates],
        ['Status', statuses],
      ],
      kind: 'actions',
    },
    {
      what: 'carbon that is saved',
      columns: [['Project', savings], amounts('Carbon saving (tCO2e)'), ['Lead', owners], ['Due', dates]],
      kind: 'actions',
      title: 'Carbon savings plan',
    },
    {
      what: 'a register of contracts',
      columns: [['Contract', savings], ['Supplier', services], amounts('Saving £'), amounts('Achieved £')],
      kind: undefined,
    },
  ])('$what: no table of savings', ({ columns, kind, title }) => {
    expect(kindsOn(columns, 'Sheet1', title)[0]?.kind).toBe(kind);
  });
});

const budgets = buildSheet('Budgets', [
  ['Service', 'Budget £000', 'Projected £000'],
  ['Housing', 1000, 1010],
  ['Leisure', 500, 480],
]);
const text = buildSheet('Plan text', [
  ['Section', 'Heading', 'Text'],
  ['Aims', '', 'People are safe and feel safe.'],
]);
const headings = ['Saving', 'Service', 'Target £000', 'Delivered £000', 'Forecast £000', 'Unidentified £000'];
const lines = [
  ['Agency staff in care homes', 'Housing', 300, 200, 260, 40],
  ['Fleet contract', 'Leisure', 200, 100, 120, 80],
];
const bookOf = (rows: readonly (readonly TestCell[])[], name = 'Savings') =>
  buildWorkbook(text, budgets, buildSheet(name, rows));

function found(rows: readonly (readonly TestCell[])[]) {
  const result = decideReconciliation(openBook(bookOf(rows)), {});
  if (!result.ok) throw new Error(result.refusal.message);
  return result.report.report.findings
    .filter(({ cell }) => cell.startsWith('Savings!'))
    .map(({ code, cell, message }) => ({ code, cell, message }));
}

const said = (rows: readonly (readonly TestCell[])[]) => {
  const workbook = bookOf(rows);
  return gatherPlan(openBook(workbook))?.moneySaid;
};

/** Where a section of the published summary gets its figures from. */
function sourceOf<K extends SectionSource['kind']>(kind: K, lines?: string) {
  const found = summarySections
    .map(({ source }) => source)
    .find((source) => source.kind === kind && (!lines || ('lines' in source && source.lines === lines)));
  return found as Extract<SectionSource, { readonly kind: K }>;
}

describe('what savings come to', () => {
  test('what is unidentified is found by the reconciliation, at the line with most of it', () => {
    expect(found([headings, ...lines])).toEqual([
      {
        code: 'savings-unidentified',
        cell: 'Savings!F3',
        message:
          '£120,000 of savings is unidentified: “Fleet contract” £80,000 and “Agency staff in care homes” £40,000. Name what will save it, or change the target.',
      },
    ]);
  });

  test('target, delivered, forecast and unidentified stand under the budgets of the summary', () => {
    const workbook = bookOf([headings, ...lines]);
    const plan = gatherPlan(openBook(workbook));
    expect(plan && budgetContent(plan, sourceOf('budgets'))).toMatchObject({
      note: expect.stringMatching(
        / Savings: the target is £500,000, £300,000 is delivered and £380,000 is forecast\. £120,000 of savings is unidentified\.$/,
      ),
    });
  });

  test('without budgets they stand under what is spent', () => {
    const spend = buildSheet('Where our money is spent', [
      ['Spend', '£000'],
      ['Staff', 800],
      ['Contracts', 700],
    ]);
    const workbook = buildWorkbook(text, spend, buildSheet('Savings', [headings, ...lines]));
    const plan = gatherPlan(openBook(workbook));
    expect(plan && fundingContent(plan, sourceOf('funding', 'spend'))).toMatchObject({
      note: expect.stringContaining('£120,000 of savings is unidentified.'),
    });
  });

  test('a table of money that names no year is headed by what its lines are', () => {
    const spend = [
      ['Spend', '£000'],
      ['Staff', 800],
      ['Contracts', 700],
    ];
    const plan = gatherPlan(openBook(buildWorkbook(text, buildSheet('Where our money is spent', spend))));
    const headsOf = (kind: 'spend' | 'source') => {
      const funding = plan?.funding.map((line) => ({ ...line, kind })) ?? [];
      const body = plan && fundingContent({ ...plan, funding }, sourceOf('funding', kind));
      return body?.kind === 'chart' ? body.table.columns.map(({ heading }) => heading) : [];
    };
    expect(headsOf('spend')).toEqual(['Spend', '£000']);
    expect(headsOf('source')).toEqual(['Source', '£000']);
  });

  test('a line that says of itself that it is unidentified counts with its target', () => {
    const rows = [
      ['Efficiency', 'Target £k', 'Achieved', 'Status'],
      ['Fleet contract', 200, 200, 'Complete'],
      ['Savings to be identified', 120, 0, 'At risk'],
    ];
    expect(found(rows).map(({ cell, message }) => [cell, message.split(':')[0]])).toEqual([
      ['Savings!B3', '£120,000 of savings is unidentified'],
    ]);
  });

  test('nothing is said of what is not there', () => {
    const rows = [headings.slice(0, 4), ['Fleet contract', 'Leisure', 200, 200]];
    expect(found(rows)).toEqual([]);
    expect(said(rows)).toEqual(['Savings: the target is £200,000 and £200,000 is delivered.']);
  });

  test('savings that are written as minus count as savings', () => {
    const rows = [headings, ['Fleet contract', 'Leisure', -200, -50, -150, -30]];
    expect(said(rows)).toEqual([
      'Savings: the target is £200,000, £50,000 is delivered and £150,000 is forecast.',
      '£30,000 of savings is unidentified.',
    ]);
  });
});

describe('how such tables are read', () => {
  const plain = ['Saving', 'Service', 'Target', 'Delivered', 'Forecast', 'Still to find'];

  test('pounds where a heading, a title or the cells say so', () => {
    const pounds = (amount: number): TestCell => [amount, `£${amount.toLocaleString('en-GB')}`];
    const unidentified = '£120,000 of savings is unidentified.';
    expect(
      said([plain.map((heading, at) => (at > 1 ? `${heading} (£)` : heading)), ['A', 'B', 0, 0, 0, 120000]]),
    ).toContain(unidentified);
    expect(said([plain, ['A', 'B', pounds(5000), pounds(0), pounds(0), pounds(120000)]])).toContain(
      unidentified,
    );
    expect(said([['Savings, figures in £m'], plain, ['A', 'B', 1, 0, 0, 0.12]])).toContain(unidentified);
  });

  test('a size that speaks against £000 where no unit is stated: asked, and nothing is added up', () => {
    const rows = [plain, ['Fleet contract', 'Leisure', 250000, 100000, 120000, 120000]];
    expect(said(rows)).toEqual([]);
    expect(found(rows).map(({ code }) => code)).toEqual(['unit-doubtful']);
  });

  test('a total that its lines do not come to, and a cell that is no amount; states are no fault', () => {
    const rows = [
      headings,
      ...lines,
      ['Post room', 'Customers', 'about fifty', 'TBC', 10, 0],
      ['Total', '', 900, 300, 390, 120],
    ];
    expect(found(rows).map(({ code, cell }) => [code, cell])).toEqual([
      ['savings-unidentified', 'Savings!F3'],
      ['not-an-amount', 'Savings!C4'],
      ['total-differs', 'Savings!C5'],
    ]);
  });

  test('totals of groups and of all agree', () => {
    const rows = [
      headings,
      ...lines,
      ['Total adults', '', 500, 300, 380, 120],
      ['Post room', 'Customers', 50, 0, 50, 0],
      ['Total children', '', 50, 0, 50, 0],
      ['Grand total', '', 550, 300, 430, 120],
    ];
    expect(found(rows).map(({ code }) => code)).toEqual(['savings-unidentified']);
  });

  test('of several quarters the one reported counts, else the latest', () => {
    const rows = (unidentified: number) => [headings, ['Fleet contract', 'Leisure', 200, 0, 0, unidentified]];
    const workbook = buildWorkbook(
      text,
      budgets,
      buildSheet('Savings Q1', rows(90)),
      buildSheet('Savings Q2', rows(60)),
    );
    const result = (quarter?: 'Q1') => {
      const done = decideReconciliation(openBook(workbook, quarter ? { details: { quarter } } : {}), {});
      return done.ok ? done.report.report.findings.map(({ message }) => message.slice(0, 7)) : [];
    };
    expect(result()).toContain('£60,000');
    expect(result()).not.toContain('£90,000');
    expect(result('Q1')).toContain('£90,000');
  });
});
