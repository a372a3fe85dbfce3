import { checkKpis } from '../../src/plan/checkKpis';
import { defaultDetails } from '../../src/plan/details';
import type { Quarter } from '../../src/words/quarters';
import { readKpis } from '../../src/plan/read/readKpis';
import { recogniseTables } from '../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook, type TestCell } from './buildSheet';

/** Colours of a table with these headings and rows, as it is recognised and read. */
function colours(rows: readonly (readonly TestCell[])[], quarter?: Quarter): string[] {
  const sheet = buildSheet('Performance', rows);
  const [table, ...others] = recogniseTables(buildWorkbook(sheet));
  expect(others).toEqual([]);
  expect(table?.kind).toBe('kpis');
  const kpis = readKpis(sheet, table as RecognisedTable<'kpis'>, quarter);
  return checkKpis(kpis, defaultDetails, [], quarter).rows.map(({ rag }) => rag);
}

describe('headings that other bodies use', () => {
  test('a last year and a this year: this year is judged', () => {
    expect(
      colours([
        ['Indicator', 'Good is', '2021/22 Outturn', '2022/23 Target', '2022/23 Actual', 'Status'],
        ['Household waste recycled (%)', 'High', '47.2%', '50%', '48.1%', 'Amber'],
        ['Council tax collected', 'High', '96.4%', '97.5%', '97.6%*', 'Green'],
        ['Missed bins per 100,000', 'Low', '61', '55', '72.3', 'Red'],
        ['Major planning applications decided in time', 'High', '92%', '90%', 'n/a', 'n/a'],
        ['Capital receipts', 'High', '£3.1m', '£4.5m', '£4.2m', 'Amber'],
      ]),
    ).toEqual(['Amber', 'Green', 'Red', 'N/A', 'Amber']);
  });

  test('two years of actuals and of targets: the year of the latest actual is judged by its own target', () => {
    const headings = [
      'KPI',
      'Actual 2021/22',
      'Actual 2022/23',
      'Target 2022/23',
      'Target 2023/24',
      'RAG status',
    ];
    expect(
      colours([
        headings,
        ['Attendance at leisure centres', '1,010,220', '1,204,310', '1,100,000', '1,250,000', 'Green'],
        ['Satisfaction with parks', '81%', '78%', '80%', '82%', 'Amber'],
      ]),
    ).toEqual(['Green', 'Amber']);
    const turned = [headings.map((_, place) => headings[[0, 2, 1, 4, 3, 5][place] ?? 0] ?? '')];
    expect(colours([...turned, ['Satisfaction with parks', '78%', '81%', '82%', '80%', 'Amber']])).toEqual([
      'Amber',
    ]);
  });

  test('a target for each quarter: the reported quarter’s own', () => {
    const table = [
      ['Indicator', 'Annual target', 'Q1 target', 'Q1 actual', 'Q2 target', 'Q2 actual', 'RAG'],
      ['Homes built', '100', '20', '25', '45', '44', 'Amber'],
      ['Apprentices', '40', '10', '12', '20', '16', 'Red'],
    ];
    expect(colours(table, 'Q2')).toEqual(['Amber', 'Red']);
    expect(colours(table, 'Q1')).toEqual(['Green', 'Green']);
  });

  test('a target for the year end that is the only one', () => {
    expect(
      colours(
        [
          ['Measure', 'Year end target', 'Q1 actual', 'Q2 actual', 'Q3 actual', 'Q4 actual', 'Status'],
          ['Sickness days per FTE', '8.0', '1.9', '4.0', '6.5', '9.1', 'Red'],
          ['Customer calls answered within 20 seconds', '80%', '81%', '79.5%', '74%', '77%', 'Amber'],
        ],
        'Q4',
      ),
    ).toEqual(['Red', 'Amber']);
  });

  test('this year against last, with directions for targets', () => {
    expect(
      colours([
        ['Indicator', 'Last year', 'This year', 'Target', 'Direction of travel'],
        ['Residents online', '64%', '64%', 'Increase', 'Same'],
        ['School attendance', '94.1%', '94.8%', 'Maintain', 'Up'],
      ]),
    ).toEqual(['Amber', 'Green']);
  });

  test('periods in rows, days with and without their word, letters for colours', () => {
    expect(
      colours([
        ['Ref', 'Performance Indicator', 'Target', 'Period', 'Outturn', 'RAG'],
        ['HS1', 'Average re-let time (days)', '21', 'Q2', '23.5 days', 'R'],
        ['HS2', 'Average re-let time (days)', '21 days', 'Q3', '20 days', 'G'],
        ['HS3', 'Households in temporary accommodation', 'No more than 120', 'Q3', '131', 'A'],
        ['HS4', 'Affordable homes delivered', '200 (annual)', 'Q3', '96', ''],
        ['HS5', 'Tenant satisfaction', 'Top quartile', 'Q3', '81%', ''],
      ]),
    ).toEqual(['Red', 'Green', 'Amber', 'N/A', 'N/A']);
  });
});
