import { periodWords, titledPeriod } from '../../src/words/reportingPeriods';

test.each([
  ['Q2', 'quarter', '2026/27', 'Quarter 2', 'in Quarter 2', 'Quarter 2 (July to September 2026)'],
  [
    'Q2',
    'half',
    '2026/27',
    'Mid-year',
    'at mid-year',
    'the first half of the year (April to September 2026)',
  ],
  ['Q4', 'year', '2026/27', 'Year-end', 'at the year end', 'the year (April 2026 to March 2027)'],
  ['Q4', 'half', undefined, 'Year-end', 'at the year end', 'the year (April to March)'],
  ['Q3', 'months', '2026/27', 'Quarter 3', 'in Quarter 3', 'Quarter 3 (October to December 2026)'],
  [
    'Q2',
    'half',
    'calendar year 2026',
    'Mid-year',
    'at mid-year',
    'the first half of the year (January to June 2026)',
  ],
] as const)('%s, %s of %s: %s', (quarter, kind, year, title, at, during) => {
  expect(periodWords(quarter, kind, year)).toMatchObject({ title, at, during });
});

test.each([
  ['Business Plan 2025-30 Mid-Year Progress Report', { kind: 'half', quarter: 'Q2' }],
  ['Year-end report', { kind: 'year', quarter: 'Q4' }],
  ['Quarter 2 of 2025/26 Update', { kind: 'quarter', quarter: 'Q2' }],
  ['Annual KPIs', null],
])('“%s”', (title, period) => expect(titledPeriod(title)).toEqual(period));
