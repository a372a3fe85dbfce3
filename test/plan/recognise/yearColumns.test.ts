import type { HeadingCell } from '../../../src/plan/recognise/headingCell';
import { matchHeading } from '../../../src/plan/recognise/matchHeading';
import { yearColumns, yearOfHeading } from '../../../src/plan/recognise/yearColumns';

test.each([
  ['Target 2025/26', '2025/26'],
  ['25/26 target', '2025/26'],
  ['Targets 26-27', '2026/27'],
  ['Target (March 2027)', '2026/27'],
  ['Target Mar-27', '2026/27'],
  ['Target FY27', '2026/27'],
  ['2026 target', '2026'],
  ['Target, calendar year 2026', 'calendar year 2026'],
  ['2026/27 academic year target', 'academic year 2026/27'],
  ['Year 2 target', 'Year 2'],
  ['Q3 2026/27', '2026/27'],
])('“%s” is of %s', (heading, label) => expect(yearOfHeading(heading)?.label).toBe(label));

test.each([
  'Target',
  'Target 2025-30',
  'Target 2025/26 to 2026/27',
  'Change 2025 to 2027',
  'Year end target',
])('“%s” is of no one year', (heading) => expect(yearOfHeading(heading)).toBeUndefined());

const cells = (headings: readonly string[]): HeadingCell[] =>
  headings.map((text, column) => ({ column, text, matches: matchHeading(text) }));

const found = (headings: readonly string[]) =>
  yearColumns('kpis', cells(headings)).map(({ field, column, year }) => [field, column, year?.label]);

test('each year has its own columns, those without a year stand beside them', () => {
  expect(found(['KPI', 'Target 2025/26', 'Target 2026/27', 'Target', 'Actual'])).toEqual([
    ['target', 1, '2025/26'],
    ['target', 2, '2026/27'],
    ['target', 3, undefined],
  ]);
  expect(found(['KPI', 'Q1 2025/26', 'Q2 2025/26', 'Q1 2026/27 target'])).toEqual([
    ['q1', 1, '2025/26'],
    ['q2', 2, '2025/26'],
    ['q1Target', 3, '2026/27'],
  ]);
});

test('a table without years has none', () => {
  expect(found(['KPI', 'Target', 'Q1', 'Q2', 'RAG'])).toEqual([]);
  expect(yearColumns('actions', cells(['Action', 'Due 2026/27']))).toEqual([]);
});
