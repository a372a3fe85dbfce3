import fc from 'fast-check';
import { checkWorkbook } from '../../src/commands/check/checkWorkbook';
import { quarters, type Quarter } from '../../src/words/quarters';
import type { Rag } from '../../src/plan/rag/rag';
import { gatherFacts } from '../../src/plan/jobs/overview/gatherFacts';
import { planColours } from '../../src/plan/rules/kpis/planColours';
import { gatherPlan } from '../../src/plan/book/gatherPlan';
import { openBook } from '../../src/plan/book/planBook';
import { gatherReport } from '../../src/plan/jobs/report/gatherReport';
import { checkRisks } from '../../src/plan/rules/risks/checkRisks';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/grid/snapshot';
import { buildSheet, buildWorkbook, type TestCell } from './buildSheet';

const today = '2024-02-09';

/** Which way is better is plain for some and open for others. */
const names = [
  'Customer satisfaction with housing repairs',
  'Sickness days lost for each employee',
  'Proportion of planning applications decided in time',
  'Calls to the contact centre',
  'Complaints received',
  'Residents who feel safe after dark',
];
const words = ['Red', 'Amber', 'Green', 'red', 'A', 'GREEN', 'N/A', 'tbc', 'see note', ''];

const kpi = fc.record({
  name: fc.constantFrom(...names),
  target: fc.oneof(fc.integer({ min: 40, max: 99 }), fc.constantFrom('', 'n/a', 'Increase')),
  figures: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 20, max: 99 }) },
      { weight: 1, arbitrary: fc.constantFrom('', 'Annual', '-') },
    ),
    { minLength: 4, maxLength: 4 },
  ),
  word: fc.constantFrom(...words),
  goodIs: fc.constantFrom('Higher', 'Lower', ''),
  tolerance: fc.constantFrom('5%', '2 points', ''),
  override: fc.option(
    fc.record({
      rag: fc.constantFrom('Red', 'Amber', 'Green'),
      reason: fc.constantFrom('Agreed with the committee', ''),
    }),
  ),
});

const risk = fc.record({
  likelihood: fc.constantFrom(1, 2, 3, 4),
  impact: fc.constantFrom(1, 2, 4, 8),
  rating: fc.constantFrom('Red', 'Amber', 'Green', ''),
  score: fc.constantFrom(4, 6, 8, 12, 16, 24),
});

const anyQuarter = fc.constantFrom<Quarter>(...quarters);

const list = (minLength: number, maxLength: number) =>
  fc.record({
    kpis: fc.array(kpi, { minLength, maxLength }),
    /** A column for each quarter; one that a quarter's name heads; one by its usual name; one whose heading says nothing. */
    figures: fc.constantFrom('each', 'named', 'plain', 'unsaid'),
    columns: fc.record({ rag: fc.boolean(), goodIs: fc.boolean(), tolerance: fc.boolean() }),
    quarter: anyQuarter,
    /** The sheet's name says the quarter. */
    namedSheet: fc.boolean(),
  });
type List = typeof list extends (...of: never[]) => fc.Arbitrary<infer L> ? L : never;

const book = fc.record({
  list: list(2, 7),
  /** A second list on a sheet of its own, of this quarter or another. */
  second: fc.option(list(2, 4), { freq: 2 }),
  risks: fc.array(risk, { minLength: 2, maxLength: 6 }),
  riskColumns: fc.constantFrom('rated', 'scored', 'levels', 'all'),
  /** What Plan details say of the quarter. */
  setQuarter: fc.option(anyQuarter),
  /** The quarter in the name of a sheet of budgets; null for no budgets. */
  budgets: fc.option(anyQuarter, { freq: 1 }),
  tolerance: fc.constantFrom(10, 5),
});
type Book = typeof book extends fc.Arbitrary<infer B> ? B : never;

const share = (figure: number | string): TestCell =>
  typeof figure === 'number' ? [figure / 100, `${figure}%`] : figure;

function kpiRows({ kpis, figures, columns, quarter }: List, group: number): TestCell[][] {
  const measures =
    figures === 'each'
      ? quarters.map(String)
      : [{ named: `${quarter} actual`, plain: 'Actual', unsaid: 'Ledgerdemain' }[figures]];
  const headings = [
    'Ref',
    'KPI',
    'Target',
    ...measures,
    ...(columns.goodIs ? ['Good is'] : []),
    ...(columns.tolerance ? ['Tolerance'] : []),
    ...(columns.rag ? ['RAG'] : []),
  ];
  return [
    headings,
    ...kpis.map((one, at): TestCell[] => [
      refOf(group, at),
      `${one.name} ${String.fromCharCode(64 + group)}${at + 1}`,
      share(one.target),
      ...one.figures.slice(0, measures.length).map(share),
      ...(columns.goodIs ? [one.goodIs] : []),
      ...(columns.tolerance ? [one.tolerance] : []),
      ...(columns.rag ? [one.word] : []),
    ]),
  ];
}

const refOf = (group: number, at: number): string => `${group}.${at + 1}`;

const kpiSheet = (of: List, group: number): SheetSnapshot => {
  const name = ['Indicators', 'More measures'][group - 1] ?? '';
  return buildSheet(of.namedSheet ? `${name} ${of.quarter}` : name, kpiRows(of, group));
};

const budgetRows: TestCell[][] = [
  ['Service', 'Local risk budget', 'Local risk forecast', 'Central risk budget', 'Central risk forecast'],
  ['Housing', 120, 125, 40, 41],
  ['Libraries', 300, 290, 10, 10],
  ['Total', 420, 415, 50, 51],
];

function riskRows({ risks, riskColumns }: Book): TestCell[][] {
  const levels = riskColumns === 'levels' || riskColumns === 'all';
  const scored = riskColumns === 'scored' || riskColumns === 'all';
  const rated = riskColumns === 'rated' || riskColumns === 'all';
  return [
    [
      'Risk code',
      'Risk title',
      ...(levels ? ['Likelihood', 'Impact'] : []),
      ...(scored ? ['Risk score'] : []),
      ...(rated ? ['Risk rating'] : []),
    ],
    ...risks.map((one, at): TestCell[] => [
      `CR ${at + 1}`,
      `${['Fire in a tower block', 'Loss of the data centre', 'Failure of a supplier'][at % 3]} ${at + 1}`,
      ...(levels ? [one.likelihood, one.impact] : []),
      ...(scored ? [levels ? one.likelihood * one.impact : one.score] : []),
      ...(rated ? [one.rating] : []),
    ]),
  ];
}

function workbookOf(made: Book): WorkbookSnapshot {
  const lists = [made.list, ...(made.second ? [made.second] : [])];
  const ruled = lists.flatMap(({ kpis }, group) =>
    kpis.flatMap(({ override }, at): TestCell[][] =>
      override ? [[refOf(group + 1, at), override.rag, override.reason]] : [],
    ),
  );
  return buildWorkbook(
    buildSheet('Plan', [
      ['Section', 'Heading', 'Text'],
      ['Aims', 'Safe', 'People of all ages live in safe communities.'],
      ['Workstreams', 'Homes', 'Build the new homes that were agreed.'],
    ]),
    buildSheet('Details', [
      ['Setting', 'Value'],
      ['Department', 'Housing'],
      ['Plan year', '2023/24'],
      ['Tolerance', made.tolerance],
      ...(made.setQuarter ? [['Reporting quarter', made.setQuarter]] : []),
    ]),
    ...lists.map((one, at) => kpiSheet(one, at + 1)),
    ...(made.budgets ? [buildSheet(`Budgets ${made.budgets}`, budgetRows)] : []),
    buildSheet('Rules', [['Ref', 'Override', 'Reason for override'], ...ruled]),
    buildSheet('Register', riskRows(made)),
  );
}

type Colours = Map<string, Rag>;

function checked(workbook: WorkbookSnapshot): {
  colours: Colours;
  counts: Record<string, number>;
  quarter: Quarter | '';
} {
  const outcome = checkWorkbook(openBook(workbook, { today }), {});
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const { rows, colours, quarter } = outcome.report.report;
  return { colours: new Map(rows.map(({ ref, colour }) => [ref, colour])), counts: colours, quarter };
}

/** The colours of the list that the summary shows, and the quarter that they are of. */
function summed(workbook: WorkbookSnapshot): { colours: Colours; quarter: Quarter | '' } {
  const plan = gatherPlan(openBook(workbook));
  if (!plan) throw new Error('There is no plan.');
  const { colourOf } = planColours(plan);
  return {
    colours: new Map(plan.kpis.map((row) => [row.ref, colourOf(row) || 'N/A'])),
    quarter: plan.kpiQuarter ?? '',
  };
}

/** The colours of the report's appendix; a KPI that it does not show has none. null where there can be no report. */
function reported(
  workbook: WorkbookSnapshot,
  refs: Iterable<string>,
): { colours: Colours; counts: Record<Rag, number>; without: Set<string> } | null {
  const gathered = gatherReport(openBook(workbook, { today }));
  if (!gathered.ok) return null;
  const { kpis, ragLines, findings } = gathered.report;
  if (!kpis) return null;
  const at = kpis.fields.indexOf('ref');
  const shown = new Map(
    kpis.rows.flatMap((row): [string, Rag][] =>
      row.kind === 'row' && row.rag !== '' ? [[row.cells[at]?.text ?? '', row.rag]] : [],
    ),
  );
  return {
    colours: new Map([...refs].map((ref) => [ref, shown.get(ref) ?? 'N/A'])),
    counts: Object.fromEntries(ragLines.map(({ rag, number }) => [rag, number])) as Record<Rag, number>,
    without: new Set(
      findings
        .filter(({ code }) => code === 'other-quarter-left-out')
        .map(({ cell }) => (cell.includes('More') ? '2' : '1')),
    ),
  };
}

test('check, summary, quarterly report and overview give each KPI the same colour', () => {
  fc.assert(
    fc.property(book, (made) => {
      const workbook = workbookOf(made);
      // A column that nothing names, over too few figures, leaves no list of KPIs to read.
      fc.pre(openBook(workbook).of('kpis').length === (made.second ? 2 : 1));
      const { colours, counts, quarter } = checked(workbook);
      const summary = summed(workbook);
      // A list of one quarter's figures is shown as it stands, whatever quarter is reported otherwise.
      if (summary.quarter === quarter)
        for (const [ref, colour] of summary.colours)
          if (colours.has(ref)) expect([ref, colour]).toEqual([ref, colours.get(ref)]);
      const report = reported(workbook, colours.keys());
      if (report) {
        // A list of another quarter is left out, and said to be.
        const isIn = ([ref]: readonly [string, unknown]): boolean => !report.without.has(ref.charAt(0));
        expect(new Map([...report.colours].filter(isIn))).toEqual(new Map([...colours].filter(isIn)));
        if (report.without.size === 0) expect(report.counts).toEqual(counts);
      }
      const { kpis } = gatherFacts('Housing.xlsx', openBook(workbook, { today }));
      expect(kpis?.counts).toEqual(counts);
      for (const { ref, colour } of kpis?.listed ?? []) expect(colour).toBe(colours.get(ref));
    }),
    { numRuns: 300 },
  );
});

test('summary, risks, quarterly report and overview count a register alike', () => {
  fc.assert(
    fc.property(book, (made) => {
      const workbook = workbookOf(made);
      const { tables, details } = openBook(workbook);
      const [register, ...others] = checkRisks(workbook, tables, details, today).registers;
      if (!register) throw new Error('There is no register.');
      expect(others).toEqual([]);
      const { counts } = register;
      const plan = gatherPlan(openBook(workbook));
      expect(plan?.riskCounts).toEqual({
        red: counts.Red,
        amber: counts.Amber,
        green: counts.Green,
        total: made.risks.length,
      });
      expect(gatherFacts('Housing.xlsx', openBook(workbook, { today })).risks?.counts).toEqual(counts);
      const gathered = gatherReport(openBook(workbook, { today }));
      if (!gathered.ok) return;
      const ratings = gathered.report.risks?.rows.map(({ rating }) => rating) ?? [];
      for (const rag of ['Red', 'Amber', 'Green'] as const)
        expect(ratings.filter((rating) => rating === rag)).toHaveLength(counts[rag]);
    }),
    { numRuns: 150 },
  );
});

/** What the generator makes is worth the trial: all ways of heading the figures are met, with and without a report. */
test('a figure column that is not sure gives N/A everywhere; a sure one gives colours', () => {
  const [one, two] = [85, 60].map((figure) => ({
    name: 'Customer satisfaction with housing repairs',
    target: 80,
    figures: [figure, figure, figure, figure],
    word: '',
    goodIs: '' as const,
    tolerance: '' as const,
    override: null,
  }));
  if (!one || !two) throw new Error('Two are made.');
  const list: List = {
    kpis: [one, two],
    figures: 'plain',
    columns: { rag: true, goodIs: false, tolerance: false },
    quarter: 'Q2',
    namedSheet: false,
  };
  const made: Book = {
    list,
    second: null,
    risks: [{ likelihood: 1, impact: 1, rating: '', score: 4 }],
    riskColumns: 'all',
    setQuarter: 'Q2',
    budgets: null,
    tolerance: 10,
  };
  expect([...checked(workbookOf(made)).colours.values()]).toEqual(['Green', 'Red']);
  expect([
    ...checked(workbookOf({ ...made, list: { ...list, figures: 'unsaid' } })).colours.values(),
  ]).toEqual(['N/A', 'N/A']);
  expect(reported(workbookOf(made), ['1.1', '1.2'])?.colours.get('1.2')).toBe('Red');
});
