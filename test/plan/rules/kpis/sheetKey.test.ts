import type { KpiCheck } from '../../../../src/plan/rules/kpis/check';
import { checkKpis } from '../../../../src/plan/checkKpis';
import type { PlanDetails } from '../../../../src/plan/details';
import { readDetails } from '../../../../src/plan/read/readDetails';
import { readKpis } from '../../../../src/plan/read/readKpis';
import { readRules } from '../../../../src/plan/read/readRules';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

type Rows = readonly (readonly TestCell[])[];

const headings = ['Ref', 'Indicator', 'Good is', 'Target', 'Actual', 'RAG'];
/** Short by 0, 4%, 7% and 20% of targets that are plain numbers. */
const rows: Rows = [
  headings,
  ['A1', 'Homes inspected', 'Higher', '100', '100', 'Green'],
  ['A2', 'Visits to museums', 'Higher', '100', '96', 'Amber'],
  ['A3', 'Library loans', 'Higher', '100', '93', 'Red'],
  ['A4', 'Trees planted', 'Higher', '100', '80', 'Red'],
];

function check(sheets: Readonly<Record<string, Rows>>, given: Partial<PlanDetails> = {}): KpiCheck {
  const workbook = buildWorkbook(...Object.entries(sheets).map(([name, cells]) => buildSheet(name, cells)));
  const tables = recogniseTables(workbook);
  const details = { ...readDetails(workbook, tables), ...given };
  const kpis = tablesOfKind(workbook, tables, 'kpis').flatMap(({ sheet, table }) =>
    readKpis(sheet, table, 'Q4'),
  );
  return checkKpis(kpis, details, readRules(workbook, tables), 'Q4');
}

const colours = (sheets: Readonly<Record<string, Rows>>, given?: Partial<PlanDetails>): string[] =>
  check(sheets, given).rows.map(({ rag }) => rag);
const byFive = ['Green', 'Amber', 'Red', 'Red'];
const byTen = ['Green', 'Amber', 'Amber', 'Red'];

describe('a key that is plain is used', () => {
  const key = 'Key: Green = at or above target; Amber = within 5%; Red = worse than 5%';

  test.each<[string, Rows]>([
    ['below the table', [...rows, [], [key]]],
    ['above the table', [['Performance 2024/25'], [key], [], ...rows]],
    ['in the heading', [[...headings.slice(0, 5), 'RAG (A: within 5%)'], ...rows.slice(1)]],
    [
      'as a legend below one another',
      [
        ...rows,
        [],
        ['Key'],
        ['Green', 'On or above target'],
        ['Amber', 'Up to 5% below target'],
        ['Red', 'More than 5% below target'],
      ],
    ],
    [
      'as a legend directly below the last row',
      [...rows, ['Green', 'Target met'], ['Amber', 'Within 5%'], ['Red', 'Worse than 5%']],
    ],
    [
      'as a legend side by side',
      [...rows, [], ['Green: target met', 'Amber: missed by up to 5%', 'Red: missed by more than 5%']],
    ],
    [
      'as a footnote',
      [
        ...rows,
        [],
        [
          '* KPIs are Green where the target is met, Amber if they are less than 5% worse and Red if they are more than 5% worse.',
        ],
      ],
    ],
  ])('%s', (_, cells) => {
    expect(colours({ KPIs: cells })).toEqual(byFive);
  });

  test('beside the table', () => {
    const beside = rows.map((row, at) => [
      ...row,
      '',
      ['', 'Green - on target', 'Amber - within 5% of target', 'Red - more than 5% off target', ''][at] ?? '',
    ]);
    expect(colours({ KPIs: beside })).toEqual(byFive);
  });

  test('on a sheet of its own, and for all sheets of KPIs', () => {
    expect(colours({ KPIs: rows, Guidance: [['How to fill in'], [key]] })).toEqual(byFive);
  });

  test('the line that explains names the key and its cell', () => {
    const { rows: judged, findings } = check({ 'Appendix 1': [...rows, [], [key]] });
    expect(judged[1]?.why).toContain("inside the 5% tolerance of the sheet's key (Appendix 1!A7)");
    expect(findings.map(({ code }) => code)).not.toContain('key-unsure');
  });

  test('a margin that still counts as Green', () => {
    const lenient =
      'Green: within 5% of target. Amber: 5% to 10% below target. Red: more than 10% below target';
    const { rows: judged } = check({ KPIs: [...rows, [], [lenient]] });
    expect(judged.map(({ rag }) => rag)).toEqual(['Green', 'Green', 'Amber', 'Red']);
    expect(judged[1]?.why).toContain('counts as met');
  });

  test('an edge that is Red', () => {
    const open = 'Green on target, Amber less than 4% below target, Red 4% or more below target';
    expect(colours({ KPIs: [...rows, [], [open]] })).toEqual(['Green', 'Red', 'Red', 'Red']);
  });

  test('shares of the target', () => {
    const shares = 'G: 100% or more of target; A: 95% to 99% of target; R: below 95% of target';
    expect(colours({ KPIs: [...rows, [], [shares]] })).toEqual(byFive);
  });

  test('two sheets with a key each', () => {
    const three = 'Green = on target; Amber = within 3%; Red = more than 3% below';
    expect(colours({ People: [...rows, [], [key]], Place: [...rows, [], [three]] })).toEqual([
      ...byFive,
      'Green',
      'Red',
      'Red',
      'Red',
    ]);
  });
});

describe('what goes before a key', () => {
  const key = 'Green = on target; Amber = within 5%; Red = more than 5% below';

  test('what Plan details set, and one finding says that the two differ', () => {
    const { rows: judged, findings } = check({
      KPIs: [...rows, [], [key]],
      'Plan details': [
        ['Setting', 'Value'],
        ['Organisation', 'Anytown'],
        ['Plan year', '2024/25'],
        ['Tolerance', '10%'],
      ],
    });
    expect(judged.map(({ rag }) => rag)).toEqual(byTen);
    expect(findings.filter(({ code }) => code === 'key-differs').map(({ cell }) => cell)).toEqual([
      'KPIs!A7',
    ]);
  });

  test('a key that says the same is silent', () => {
    const { findings } = check({ KPIs: [...rows, [], [key]] }, { tolerance: 5, toleranceSet: true });
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('key'))).toEqual([]);
  });

  test('a tolerance of the row, and of KPI rules', () => {
    const own = rows.map((row, at) => [...row, at === 0 ? 'Tolerance' : at === 2 ? '2%' : '']);
    expect(colours({ KPIs: [...own, [], [key]] })).toEqual(['Green', 'Red', 'Red', 'Red']);
    const rules = [
      ['Ref', 'Tolerance', 'Basis', 'Good is', 'Profile', 'Headline measure', 'Override', 'Reason'],
      ['A3', '20%', 'Relative'],
    ];
    expect(colours({ KPIs: [...rows, [], [key]], 'KPI rules': rules })).toEqual([
      'Green',
      'Amber',
      'Amber',
      'Red',
    ]);
  });
});

describe('a key that cannot be applied is asked about once', () => {
  test('a margin without a number: only what it leaves open is not judged', () => {
    const { rows: judged, findings } = check({
      KPIs: [
        ...rows,
        ['A5', 'Homes let', 'Higher', '100', '40', 'Red'],
        [],
        ['Green = on target; Amber = slightly below target; Red = significantly below target'],
      ],
    });
    expect(judged.map(({ rag }) => rag)).toEqual(['Green', 'N/A', 'N/A', 'N/A', 'Red']);
    const asked = findings.filter(({ code }) => code === 'key-unsure');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.message).toMatch(/slightly below target.*A2, A3 and A4/s);
  });

  test('within 5% of a percentage: asked where a share and points differ, and one click settles all', () => {
    const percent: Rows = [
      headings,
      ['B1', 'Satisfaction', 'Higher', '60%', '56%', ''],
      ['B2', 'Satisfaction of tenants', 'Higher', '60%', '59%', ''],
      ['B3', 'Satisfaction of staff', 'Higher', '60%', '40%', ''],
      [],
      ['Green = on target; Amber = within 5%; Red = more than 5% below'],
    ];
    const { rows: judged, findings } = check({ KPIs: percent });
    expect(judged.map(({ rag }) => rag)).toEqual(['N/A', 'Amber', 'Red']);
    const [asked] = findings.filter(({ code }) => code === 'key-unsure');
    expect(asked?.fixes?.map(({ label }) => label)).toEqual([
      'The tolerance is in percentage points',
      'The tolerance is a share of the target',
    ]);
    expect(colours({ KPIs: percent }, { toleranceBasis: 'points', basisSet: true })).toEqual([
      'Amber',
      'Amber',
      'Red',
    ]);
  });

  test('bands of figures are used for the target that they are made for, and asked about for another', () => {
    const bands: Rows = [
      headings,
      ['C1', 'Calls answered', 'Higher', '95%', '91%', ''],
      ['C2', 'Calls answered at once', 'Higher', '80%', '73%', ''],
      ['C3', 'Calls returned', 'Higher', '80%', '30%', ''],
      [],
      ['Green ≥ 95%, Amber 90–95%, Red < 90%'],
    ];
    expect(colours({ KPIs: bands })).toEqual(['Amber', 'N/A', 'Red']);
  });
});

describe('what is no key', () => {
  test.each([
    'Green: low risk (score 1-5); Amber: medium risk (6-10); Red: high risk (12+)',
    'Green - on track, Amber - some slippage, Red - milestone missed',
    '17 KPIs (85%) are Green, 2 (10%) are Amber and 1 (5%) is Red',
    'Green: budget underspent by 5%; Amber: overspent by up to 5%; Red: overspent by more than 5%',
    'RAG: Red, Amber, Green',
    'The Green Party asked about the Red Lion in Amber Road',
  ])('%s', (text) => {
    expect(colours({ KPIs: [...rows, [], [text]] })).toEqual(byTen);
  });
});

describe('columns of thresholds', () => {
  test('where Amber ends', () => {
    const table: Rows = [
      ['Ref', 'Indicator', 'Good is', 'Target', 'Amber threshold', 'Actual', 'RAG'],
      ['D1', 'Calls answered', 'Higher', '95%', '85%', '86%', ''],
      ['D2', 'Rent arrears', 'Lower', '4%', '4.5%', '4.6%', ''],
      ['D3', 'Days to let a home', 'Lower', '20', '25', '24', ''],
    ];
    expect(colours({ KPIs: table })).toEqual(['Amber', 'Red', 'Amber']);
  });

  test('a column has one meaning: beside plain numbers a share of the target, so beside percentages', () => {
    const table: Rows = [
      ['Ref', 'Indicator', 'Good is', 'Target', 'Actual', 'Tolerance'],
      ['E1', 'Visits', 'Higher', '4,000', '3,900', '5%'],
      ['E2', 'Loans', 'Higher', '500', '470', '5%'],
      ['E3', 'Arrears', 'Lower', '8%', '10%', '5%'],
    ];
    expect(colours({ KPIs: table })).toEqual(['Amber', 'Red', 'Red']);
  });
});
