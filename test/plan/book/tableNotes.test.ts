import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { openBook } from '../../../src/plan/book/planBook';
import { buildWorkbook } from '../buildSheet';
import { readSample } from '../sample';

const notes = ['other-year', 'table-elsewhere', 'figures-not-final'];
const told = (details: { readonly planYear?: string }) =>
  (gatherPlan(openBook(readSample(), { details }))?.findings ?? []).filter(({ code }) =>
    notes.includes(code),
  );

test('tables of a sheet that are of another year than the plan are told of once', () => {
  const other = told({ planYear: '2025-30' }).filter(({ code }) => code === 'other-year');
  expect(other.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The text, KPIs, .* and budgets on “Plan 2022-23” are of 2022\/23, the plan is of 2025-30\. Check that/,
    ),
  ]);
});

test('a year within the plan’s years is no other one', () => {
  expect(told({ planYear: '2022-27' }).filter(({ code }) => code === 'other-year')).toEqual([]);
});

test('figures that are not final are told of at each table, since each is to be replaced', () => {
  const cells = told({}).flatMap(({ code, cell }) => (code === 'figures-not-final' ? [cell] : []));
  expect(cells).toEqual(["'Plan 2022-23'!E48", "'Plan 2022-23'!E57", "'Plan 2022-23'!E66"]);
});

test('without a sheet of a plan nothing is told', () => {
  expect(gatherPlan(openBook(buildWorkbook()))).toBeNull();
});
