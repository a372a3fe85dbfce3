import { defaultDetails } from '../../../src/plan/details';
import { readComplaints } from '../../../src/plan/read/readLists';
import { readDetails } from '../../../src/plan/read/readDetails';
import { readFunding } from '../../../src/plan/read/budgets/readFunding';
import { readRiskCounts, readRisks } from '../../../src/plan/read/risks/countRatings';
import { readRules } from '../../../src/plan/read/readRules';
import { readSection } from '../../../src/plan/sections/sectionNames';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import type { TableKind } from '../../../src/plan/tables/kinds';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';
import { readPublished, readSample, sheetNamed } from '../sample';

type Rows = readonly (readonly TestCell[])[];

function recognise<K extends TableKind>(kind: K, rows: Rows) {
  const sheet = buildSheet('Sheet1', rows);
  const workbook = buildWorkbook(sheet);
  const tables = recogniseTables(workbook);
  const table = tables.find((each) => each.kind === kind) as RecognisedTable<K> | undefined;
  if (!table) throw new Error(`No table of ${kind}.`);
  return { sheet, workbook, tables, table };
}

describe('risks', () => {
  test('the published register has eleven, R 1, A 8, G 2', () => {
    const workbook = readSample();
    const table = recogniseTables(workbook).find(({ sheet }) => sheet === 'Appendix 2');
    const risks = readRisks(
      [{ sheet: sheetNamed(workbook, 'Appendix 2'), table: table as RecognisedTable<'risks'> }],
      defaultDetails,
    );
    const words: Record<string, string> = { R: 'Red', A: 'Amber', G: 'Green' };
    const { rows } = readPublished<{ rows: Record<string, string>[] }>('risks-q1-2017.json');
    expect(risks.map(({ code, title, score, rating }) => [code, title, score, rating])).toEqual(
      rows.map((risk) => [
        risk.riskCode,
        risk.title,
        Number(risk.riskScore),
        words[risk.currentRiskRating ?? ''],
      ]),
    );
  });

  test('a risk without a rating is rated by its score, and only by a score', () => {
    const { sheet, table } = recognise('risks', [
      ['Risk', 'Score'],
      ['Safeguarding', 8],
      ['Lone working', 'tbc'],
    ]);
    expect(readRisks([{ sheet, table }], defaultDetails).map(({ score, rating }) => [score, rating])).toEqual(
      [
        [8, 'Amber'],
        [null, 'N/A'],
      ],
    );
  });

  test.each<[string, Rows, object | null]>([
    [
      'in one cell each',
      [['Key Risks'], ['12 Amber'], ['2 Green'], ['Total 14']],
      { red: 0, amber: 12, green: 2, total: 14 },
    ],
    [
      'side by side',
      [['Risks'], ['Red', 1], ['Amber', 8], ['Green', 2]],
      { red: 1, amber: 8, green: 2, total: 11 },
    ],
    ['with a colon', [['Our risks'], ['Red: 1'], ['Total: 1']], { red: 1, amber: 0, green: 0, total: 1 }],
    ['not of risks', [['KPIs'], ['Green', 17], ['Amber', 2]], null],
    ['without a colour', [['Risks'], ['Total 14']], null],
  ])('counts stated %s', (_, rows, counts) => {
    expect(readRiskCounts(buildSheet('Sheet1', rows), [])?.counts ?? null).toEqual(counts);
  });
});

describe('funding', () => {
  test('year and kind from their columns, in our own table', () => {
    const { sheet, table } = recognise('funding', [
      ['Year', 'Kind', 'Line', '£000'],
      ['2022/23', 'Source', 'City Fund', 8200],
      ['2022-23', 'Spend', 'Employees', '11,900'],
      ['', '', 'Sources less spend', ''],
    ]);
    expect(
      readFunding(sheet, table).map(({ year, kind, line, amount }) => [year, kind, line, amount]),
    ).toEqual([
      ['2022/23', 'source', 'City Fund', 8200],
      ['2022/23', 'spend', 'Employees', 11_900],
    ]);
  });

  test('kind from the title where the headings do not say', () => {
    const { sheet, table } = recognise('funding', [
      ['Where our money is spent (£m)'],
      ['Area', 'Total'],
      ['Employees', 11.9],
    ]);
    expect(readFunding(sheet, table)).toMatchObject([{ kind: 'spend', line: 'Employees', amount: 11_900 }]);
  });
});

test('complaints of Quarter 1: 20 direct, 11 upheld; 10 commissioned, all upheld', () => {
  const { sheet, table } = recognise('complaints', [
    ['Source', 'Received', 'Upheld or partly upheld', 'Compliments'],
    ['Direct', 20, 11, 2],
    ['Commissioned', 10, 10, 'a number'],
    ['Total', 30, 21, 2],
  ]);
  expect(
    readComplaints(sheet, table).map(({ source, received, upheld, compliments }) => [
      source,
      received,
      upheld,
      compliments,
    ]),
  ).toEqual([
    ['Direct', 20, 11, 2],
    ['Commissioned', 10, 10, null],
  ]);
});

describe('KPI rules', () => {
  const rules = (...rows: TestCell[][]) => {
    const { workbook, tables } = recognise('rules', [
      [
        'Ref',
        'Unit',
        'Tolerance',
        'Basis',
        'Good is',
        'Profile',
        'Q1 expected',
        'Q2 expected',
        'Q3 expected',
        'Q4 expected',
        'Headline measure',
        'Override',
        'Reason for override',
      ],
      ...rows,
    ]);
    return readRules(workbook, tables);
  };

  test('a profile needs a figure for every quarter', () => {
    expect(rules(['2.9', '', '', '', '', 'By quarter', 500, 1000, 1500, 2000])).toEqual([
      { ref: '2.9', profile: { Q1: 500, Q2: 1000, Q3: 1500, Q4: 2000 } },
    ]);
    expect(rules(['2.9', '', '', '', '', 'By quarter', 500, 1000])).toEqual([{ ref: '2.9' }]);
    expect(rules(['1.5', '', '', '', '', 'Snapshot'])).toEqual([{ ref: '1.5', profile: 'snapshot' }]);
  });

  test('tolerance as a number, as text and as a percentage', () => {
    const tolerances = rules(
      ['1', '', 5, 'Points'],
      ['2', '', '5%', 'Relative'],
      ['3', '', [0.05, '5%'], ''],
      ['4', '', 'small', ''],
    );
    expect(tolerances).toEqual([
      { ref: '1', tolerance: 5, basis: 'points' },
      { ref: '2', tolerance: 5, basis: 'relative' },
      { ref: '3', tolerance: 5 },
      { ref: '4' },
    ]);
  });

  test('headline by place or by label, polarity, and an override with its reason', () => {
    const [first, second] = rules(
      ['1.2', '%', '', '', 'Higher', '', '', '', '', '', 2, 'Amber', 'Small numbers'],
      ['4.7', '', '', '', 'Lower', '', '', '', '', '', 'Completions'],
    );
    expect(first).toEqual({
      ref: '1.2',
      unit: '%',
      polarity: 'higher',
      headline: 2,
      override: { rag: 'Amber', reason: 'Small numbers' },
    });
    expect(second).toMatchObject({ polarity: 'lower', headline: 'Completions' });
  });
});

describe('plan details', () => {
  test('as they are set; what cannot be read keeps its default', () => {
    const { workbook, tables } = recognise('details', [
      ['Setting', 'Value'],
      ['Organisation', 'City of London Corporation'],
      ['Plan year', '2022-23'],
      ['Reporting quarter', 'Quarter 1'],
      ['KPIs in the plan', 41],
      ['Tolerance', [0.1, '10%']],
      ['Tolerance basis', 'Points'],
      ['Page orientation', 'Portrait'],
      ['Palette', 'Traffic lights'],
      ['Summary theme', 'Workbook'],
    ]);
    expect(readDetails(workbook, tables)).toEqual({
      organisation: 'City of London Corporation',
      planYear: '2022/23',
      quarter: 'Q1',
      kpisInPlan: 41,
      tolerance: 10,
      toleranceBasis: 'points',
      toleranceSet: true,
      basisSet: true,
      orientation: 'portrait',
      palette: 'traffic lights',
      summaryTheme: 'workbook',
    });
  });

  test('without the table the published rule stands: 10%, relative', () => {
    expect(readDetails(readSample(), [])).toEqual(defaultDetails);
    const { workbook, tables } = recognise('details', [
      ['Setting', 'Value'],
      ['Tolerance', 'some'],
      ['Reporting quarter', 'Q9'],
    ]);
    expect(readDetails(workbook, tables)).toEqual(defaultDetails);
  });
});

test.each([
  ['Our aims and objectives are...', 'aims'],
  ['AIMS', 'aims'],
  ['The Corporate Plan outcomes we have a direct impact on are...', 'corporate outcomes'],
  ['Our major workstreams this year will be... (not in priority order)', 'workstreams'],
  ['What’s changed since last year...', "what's changed"],
  ['Our Impact', 'impact'],
  ['In 2021/22 we:', 'last year we'],
  ['In 2022/23 we will:', 'this year we will'],
  ['Strategic Commitments', 'commitments'],
  ['From strategies currently under review :', 'commitments under review'],
  ['What we will do less of', 'doing less of'],
  ['Contacts', null],
])('the section "%s" is %s', (heading, section) => {
  expect(readSection(heading)).toBe(section);
});
