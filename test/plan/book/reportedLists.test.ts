import { openBook } from '../../../src/plan/book/planBook';
import { latestNamed, listsOfQuarter, onlyNamed, reportedIn } from '../../../src/plan/book/reportedLists';
import type { Quarter } from '../../../src/words/quarters';
import { buildSheet, buildWorkbook } from '../buildSheet';

const list = (name: string, ...headings: string[]) =>
  buildSheet(name, [
    ['Ref', 'KPI', 'Target', ...headings, 'RAG'],
    ['1.1', 'Cases closed in time', '75%', ...headings.map(() => '80%'), 'Green'],
    ['1.2', 'Calls answered in time', '75%', ...headings.map(() => '70%'), 'Amber'],
  ]);

const listsOf = (...sheets: ReturnType<typeof list>[]) => openBook(buildWorkbook(...sheets)).kpiLists;
const sheetsOf = (lists: ReturnType<typeof listsOf>, asked?: Quarter) =>
  listsOfQuarter(lists, asked).map(({ sheet }) => sheet.name);

describe('the lists that report a quarter', () => {
  const quarters = listsOf(list('One', 'Q1 measure'), list('Two', 'Q2 measure'), list('All', 'Q1', 'Q2'));

  test('of a sheet for each quarter the one that is asked for, with those that have a column for each', () => {
    expect(sheetsOf(quarters, 'Q1')).toEqual(['One', 'All']);
    expect(sheetsOf(quarters, 'Q2')).toEqual(['Two', 'All']);
  });

  test('the latest where none is asked for, or one that no sheet is of', () => {
    expect(sheetsOf(quarters)).toEqual(['Two', 'All']);
    expect(sheetsOf(quarters, 'Q4')).toEqual(['Two', 'All']);
  });

  test('all where the sheets are of one quarter', () => {
    const same = listsOf(list('One', 'Q1 measure'), list('More', 'Q1 measure'));
    expect(sheetsOf(same, 'Q2')).toEqual(['One', 'More']);
  });
});

describe('the quarter that lists report', () => {
  const quarterOf = (lists: ReturnType<typeof listsOf>, stated?: Quarter) =>
    reportedIn(lists, stated).quarter;

  test('the stated one, whatever the lists name', () => {
    expect(quarterOf(listsOf(list('One', 'Q1 measure')), 'Q3')).toBe('Q3');
  });

  test('else the one in the name of a sheet with a column for each quarter', () => {
    expect(quarterOf(listsOf(list('Indicators Q3', 'Q1', 'Q2', 'Q3', 'Q4')))).toBe('Q3');
  });

  test('of several the latest; none where no list names one', () => {
    expect(quarterOf(listsOf(list('One', 'Q1 measure'), list('Two', 'Q2 measure')))).toBe('Q2');
    expect(quarterOf(listsOf(list('All', 'Q1', 'Q2')))).toBeUndefined();
  });
});

test.each<[(Quarter | undefined)[], Quarter | undefined, Quarter | undefined]>([
  [[], undefined, undefined],
  [[undefined], undefined, undefined],
  [['Q1', undefined, 'Q1'], 'Q1', 'Q1'],
  [['Q3', 'Q1'], undefined, 'Q3'],
])('tables of %j name %s, at the latest %s', (quarters, only, latest) => {
  const lists = quarters.map((quarter) => ({ table: { ...(quarter && { quarter }) } }));
  expect([onlyNamed(lists), latestNamed(lists)]).toEqual([only, latest]);
});
