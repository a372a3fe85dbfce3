import { checkKpis } from '../../../../../src/plan/checkKpis';
import { defaultDetails } from '../../../../../src/plan/details';
import type { Quarter } from '../../../../../src/words/quarters';
import { readKpis } from '../../../../../src/plan/read/readKpis';
import { recogniseTables } from '../../../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook, type TestCell } from '../../../buildSheet';

function check(rows: readonly (readonly TestCell[])[], quarter: Quarter) {
  const sheet = buildSheet('Performance', rows);
  const [table] = recogniseTables(buildWorkbook(sheet));
  const kpis = readKpis(sheet, table as RecognisedTable<'kpis'>, quarter);
  return checkKpis(kpis, defaultDetails, [], quarter);
}

/** Colour, and what of profiles is asked, of one row under plain headings. */
function outcome(
  kpi: string,
  target: string,
  measure: string,
  quarter: Quarter = 'Q1',
  goodIs = 'Higher',
): string {
  const rows = [
    ['Ref', 'Indicator', 'Good is', 'Target', 'Actual'],
    ['1', kpi, goodIs, target, measure],
    ['2', 'Residents who feel safe', 'Higher', '80%', '81%'],
  ];
  const [row] = check(rows, quarter).rows;
  const asked = row?.findings.map(({ code }) => code).find((code) => code.startsWith('profile'));
  return [row?.rag, asked].filter(Boolean).join(' ');
}

describe('shares of what is due in the year, by their names', () => {
  test.each<[string, string, string, Quarter]>([
    ['Council tax collected', '97.5%', '28.9%', 'Q1'],
    ['Business rates collected in the year', '98%', '56.1%', 'Q2'],
    ['In-year collection of non-domestic rates', '98%', '83.2%', 'Q3'],
    ['% of capital programme spent', '95%', '14%', 'Q1'],
    ['Percentage of the grant utilised', '100%', '41%', 'Q2'],
    ['% of savings target delivered', '100%', '22%', 'Q1'],
    ['Percentage of planned food hygiene inspections completed', '100%', '24%', 'Q1'],
    ['% of internal audit plan completed', '90%', '35%', 'Q2'],
    ['Proportion of staff appraisals completed', '95%', '12%', 'Q1'],
    ['Stock condition surveys carried out (% of programme)', '100%', '66%', 'Q3'],
  ])('%s %s: %s in %s', (kpi, target, measure, quarter) => {
    expect(outcome(kpi, target, measure, quarter)).toBe('N/A profile-needed');
  });

  test('in Quarter 4 they are judged as they stand', () => {
    expect(outcome('Council tax collected', '97.5%', '97.1%', 'Q4')).toBe('Amber');
    expect(outcome('% of capital programme spent', '95%', '61%', 'Q4')).toBe('Red');
  });

  test('a target of the year that is met already is met', () => {
    expect(outcome('% of savings target delivered', '100%', '104%', 'Q2')).toBe('Green');
  });
});

describe('no question where nothing is built up', () => {
  test.each<[string, string, string, string]>([
    ['Rent collected as % of rent due', '98%', '96.2%', 'Amber'],
    ['Sales of garden waste licences', '100', '95', 'Amber'],
    ['Resident satisfaction with parks', '80%', '38%', 'Red'],
    ['% of calls answered within 20 seconds', '80%', '39%', 'Red'],
    ['% of inspections completed within 5 working days', '90%', '40%', 'Red'],
    ['Average re-let time in days', '20', '9', 'Red'],
    ['Attendance at secondary school', '95%', '46%', 'Red'],
  ])('%s %s: %s', (kpi, target, measure, colour) => {
    expect(outcome(kpi, target, measure)).toBe(colour);
  });

  test('a percentage of which less is better', () => {
    expect(outcome('Council tax arrears as % of tax collected', '5%', '2%', 'Q1', 'Lower')).toBe('Green');
  });
});

describe('what stands around the figure', () => {
  const headings = ['Ref', 'Indicator', 'Good is', 'Target', 'Target period', 'Q1', 'Q2', 'Q3', 'Q4'];
  const periods = [
    headings,
    ['1', 'Debt repaid', 'Higher', '90%', 'Financial year', '55%', '84%', '', ''],
    ['2', 'Invoices paid in 10 days', 'Higher', '90%', 'Monthly', '55%', '60%', '', ''],
    ['3', 'Homes adapted', 'Higher', '120', 'Quarterly', '40', '44', '', ''],
    ['4', 'Days lost to sickness', 'Lower', '8', 'Year end', '2.1', '4.2', '', ''],
  ];

  test('a column of periods, by what it holds', () => {
    expect(check(periods, 'Q1').rows.map(({ rag }) => rag)).toEqual(['N/A', 'Red', 'Red', 'N/A']);
    expect(check(periods, 'Q2').rows.map(({ rag }) => rag)).toEqual(['N/A', 'Red', 'Red', 'N/A']);
  });

  test('how often a figure is reported says nothing of its target', () => {
    const rows = [
      ['Ref', 'Indicator', 'Good is', 'Target', 'Frequency', 'Actual'],
      ['1', 'Council tax collected', 'Higher', '97%', 'Monthly', '29%'],
      ['2', 'Visitor satisfaction', 'Higher', '97%', 'Quarterly', '29%'],
    ];
    expect(check(rows, 'Q1').rows.map(({ rag }) => rag)).toEqual(['N/A', 'Red']);
  });

  test.each<[string, string, string, string]>([
    ['a target for the year', 'Annual target', 'Actual', 'N/A'],
    ['a target to date', 'Target to date', 'Actual', 'Red'],
    ['a cumulative figure', 'Target', 'Cumulative', 'N/A'],
    ['neither', 'Target', 'Actual', 'Red'],
  ])('headings: %s', (_, target, measure, colour) => {
    const rows = [
      ['Ref', 'Indicator', 'Good is', target, measure],
      ['1', 'Households reached', 'Higher', '90%', '30%'],
      ['2', 'Residents who feel safe', 'Higher', '80%', '81%'],
    ];
    expect(check(rows, 'Q1').rows[0]?.rag).toBe(colour);
  });

  test('the words of the target, a comment, a footnote', () => {
    expect(outcome('Households reached', '90% by 31 March', '30%')).toBe('N/A profile-needed');
    const rows = [
      ['Ref', 'Indicator', 'Good is', 'Target', 'Actual', 'Comments'],
      ['1', 'Households reached', 'Higher', '90%', '30%', 'The figure is cumulative.'],
      ['2', 'Streets resurveyed*', 'Higher', '90%', '30%', ''],
      ['3', 'Households pleased', 'Higher', '90%', '30%', 'Not cumulative'],
      ['* built up over the year'],
    ];
    expect(check(rows, 'Q1').rows.map(({ rag }) => rag)).toEqual(['N/A', 'N/A', 'Red']);
  });

  test('quarters that only rise, and by as much', () => {
    const rows = [
      ['Ref', 'Indicator', 'Good is', 'Target', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['1', 'Households reached', 'Higher', '90%', '21%', '44%', '66%', ''],
      ['2', 'Households pleased', 'Higher', '90%', '40%', '43%', '46%', ''],
      ['3', 'Households known', 'Higher', '90%', '44%', '21%', '66%', ''],
    ];
    expect(check(rows, 'Q3').rows.map(({ rag }) => rag)).toEqual(['N/A', 'Red', 'Red']);
  });
});

test('many rows of one sheet are one question, with fixes for all of them', () => {
  const rows = [
    ['Ref', 'Indicator', 'Good is', 'Annual target', 'Actual'],
    ['1', 'Council tax collected', 'Higher', '97%', '29%'],
    ['2', 'Business rates collected', 'Higher', '98%', '31%'],
    ['3', 'Capital budget spent', 'Higher', '95%', '11%'],
    ['4', 'Planned inspections completed', 'Higher', '100%', '25%'],
  ];
  const { findings, rows: judged } = check(rows, 'Q1');
  const asked = findings.filter(({ code }) => code === 'profile-needed');
  expect(judged.map(({ rag }) => rag)).toEqual(['N/A', 'N/A', 'N/A', 'N/A']);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.message).toContain('2 “Business rates collected” (31% against 98%)');
  expect(asked[0]?.fixes?.slice(0, 2).map(({ label, edits }) => [label, edits.length])).toEqual([
    ['Spread the targets evenly over the quarters', 20],
    ['The targets stand for every quarter', 4],
  ]);
  expect(asked[0]?.fixes?.[2]?.label).toMatch(/^1: /);
});
