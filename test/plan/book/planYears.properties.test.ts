import fc from 'fast-check';
import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { openBook } from '../../../src/plan/book/planBook';
import { yearReported } from '../../../src/plan/details';
import { gatherFacts as overviewFacts } from '../../../src/plan/jobs/overview/gatherFacts';
import { comparedPlan } from '../../../src/plan/jobs/year/comparePlans';
import { findPlanYear } from '../../../src/plan/jobs/year/findPlanYear';
import { gatherFacts as tieFacts } from '../../../src/plan/rules/tieOut/gatherFacts';
import { buildSheet, buildWorkbook } from '../buildSheet';

const two = (year: number): string => String(year % 100).padStart(2, '0');

const periods: readonly ((first: number, end: number) => string)[] = [
  (first, end) => `${first}-${two(end)}`,
  (first, end) => `${first}–${end}`,
  (first, end) => `${first} - ${end}`,
  (first, end) => `${first} to ${end}`,
  (first, end) => `${first}/${two(first + 1)}–${end - 1}/${two(end)}`,
  (first, end) => `${first}-${two(first + 1)} to ${end - 1}-${two(end)}`,
  (first, end) => `FY${two(first + 1)} to FY${two(end)}`,
  (first, end) => `April ${first} to March ${end}`,
];
const years: readonly ((first: number) => string)[] = [
  (first) => `${first}/${two(first + 1)}`,
  (first) => `${first}-${two(first + 1)}`,
  (first) => `${first}–${first + 1}`,
  (first) => `FY${two(first + 1)}`,
  (first) => `FY${first}/${two(first + 1)}`,
  (first) => `${two(first)}/${two(first + 1)}`,
];

/** What each command takes for the year that is reported. */
function answers(settings: readonly (readonly [string, string])[], title: string, kpiSheet: string) {
  const workbook = buildWorkbook(
    buildSheet('Plan', [
      [title],
      ['Section', 'Heading', 'Text'],
      ['aims', 'Safe', 'People are safe'],
      ['this year we will', '', 'Open a library'],
    ]),
    buildSheet(kpiSheet, [
      ['Ref', 'KPI', 'Target', 'Q1', 'Q2', 'RAG'],
      ['1.1', 'Tenants satisfied with repairs', '85%', '81%', '84%', 'Amber'],
    ]),
    ...(settings.length > 0 ? [buildSheet('Settings', [['Setting', 'Value'], ...settings])] : []),
  );
  const book = openBook(workbook);
  const plan = gatherPlan(book);
  const rolls = findPlanYear(book, book.tables);
  const facts = overviewFacts('a.xlsx', book);
  return {
    periods: new Set([book.details.planYear, plan?.details.planYear, facts.planYear]),
    years: new Set([
      yearReported(book.details),
      plan && yearReported(plan.details),
      'year' in rolls ? rolls.year : rolls.kind,
      facts.reportingYear,
      tieFacts(book).planYear,
      comparedPlan(book, book.details).label,
    ]),
  };
}

test('no form of a period and a year gives two answers in two commands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2012, max: 2060 }),
      fc.integer({ min: 2, max: 9 }),
      fc.nat({ max: 8 }),
      fc.constantFrom(...periods),
      fc.constantFrom(...years),
      fc.constantFrom('settings', 'one title', 'sheet'),
      (first, length, later, period, year, where) => {
        const reported = first + (later % length);
        const [asPeriod, asYear] = [period(first, first + length), year(reported)];
        const title = where === 'settings' ? 'Business Plan' : `Business Plan ${asPeriod}`;
        const given = answers(
          where === 'settings'
            ? [
                ['Plan period', asPeriod],
                ['Reporting year', asYear],
              ]
            : [],
          where === 'one title' ? `${title} – Quarter 2 of ${asYear} Update` : title,
          where === 'sheet' ? `KPIs ${asYear.replace('/', '-')}` : 'KPIs',
        );
        expect([...given.periods]).toEqual([`${first}-${two(first + length)}`]);
        // The last year of a period is found too, as the one that ends it.
        expect([...given.years]).toEqual([`${reported}/${two(reported + 1)}`]);
      },
    ),
    { numRuns: 60 },
  );
});
