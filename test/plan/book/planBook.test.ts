import { openBook, planDetails } from '../../../src/plan/book/planBook';
import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/snapshot';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const list = (name: string, heading: string, ...more: string[]): SheetSnapshot =>
  buildSheet(name, [
    ['Ref', 'KPI', 'Target', heading, ...more],
    ['1.1', 'Cases closed in time', '75%', '80%', ...more.map(() => 'Green')],
    ['1.2', 'Calls answered in time', '75%', '70%', ...more.map(() => 'Amber')],
  ]);

const settings = (...rows: TestCell[][]): SheetSnapshot =>
  buildSheet('Plan details', [['Setting', 'Value'], ...rows]);

const text = (sheet: string, title: string, ...beside: TestCell[][]): SheetSnapshot =>
  buildSheet(sheet, [
    [title],
    ['Section', 'Heading', 'Text'],
    ['aims', 'Safe', 'People are safe.'],
    ['workstreams', 'Homes', 'Build more homes.'],
    [null],
    [null],
    ...beside,
  ]);

const names = (lists: readonly { readonly sheet: SheetSnapshot }[]) => lists.map(({ sheet }) => sheet.name);

test('nothing is worked out before it is asked for, and the tables are recognised once', () => {
  const broken = { sheets: null, activeSheet: '', names: [] } as unknown as WorkbookSnapshot;
  const unread = openBook(broken);
  expect(() => unread.tables).toThrow(TypeError);

  const book = openBook(buildWorkbook(list('KPIs', 'Q1 measure', 'RAG')));
  const { tables } = book;
  expect(tables).toHaveLength(1);
  expect([book.quarter, book.rules, book.plans]).toEqual(['Q1', [], []]);
  expect(book.tables).toBe(tables);
  expect(book.asking({ quarter: 'Q3' }).tables).toBe(tables);
  expect(book.ofPlan('Libraries').tables).toBe(tables);
});

test('tables that are known are not looked for', () => {
  const workbook = buildWorkbook(list('KPIs', 'Q1 measure', 'RAG'));
  expect(openBook(workbook, {}, { tables: [], findings: [], ignored: [], lost: [] }).kpiLists).toEqual([]);
});

describe('which details count', () => {
  const workbook = buildWorkbook(
    list('KPIs', 'Q1 measure', 'RAG'),
    settings(['Tolerance', '5'], ['Department', 'Housing']),
  );

  test('those for this run, then those of the workbook, then the usual', () => {
    expect(openBook(workbook, { details: { tolerance: 3 } }).details).toMatchObject({
      tolerance: 3,
      department: 'Housing',
      orientation: 'landscape',
    });
    expect(openBook(workbook).details.tolerance).toBe(5);
  });

  const shared = settings(['Plan year', '2022/23'], ['Department', 'Housing']);
  const last = text('Plan 2021-22', 'Business Plan 2021/22');
  const yearOf = (...sheets: SheetSnapshot[]) =>
    gatherPlan(openBook(buildWorkbook(...sheets)), 'Plan 2021-22')?.details.planYear;

  test('of one plan alone Plan details go before its title', () => {
    expect(yearOf(last, shared)).toBe('2022/23');
  });

  test('of several plans the title of each goes before Plan details that they share', () => {
    expect(yearOf(last, text('Plan 2022-23', 'Business Plan 2022/23'), shared)).toBe('2021/22');
  });

  test('Plan details on the plan’s own sheet go before its title, and what is asked before both', () => {
    const own = text('Plan 2021-22', 'Business Plan 2020/21', ['Setting', 'Value'], ['Plan year', '2021/22']);
    const sheets = [own, text('Plan 2022-23', 'Business Plan 2022/23'), shared];
    expect(yearOf(...sheets)).toBe('2021/22');
    const book = openBook(buildWorkbook(...sheets), { details: { planYear: '2019/20' } });
    const home = { sheet: 'Plan 2021-22', text: book.of('text')[0], tables: book.tables };
    expect(planDetails(book, home).planYear).toBe('2019/20');
  });
});

describe('which quarter is reported', () => {
  const one = list('KPIs', 'Q1 measure', 'RAG');
  const other = list('KPIs of Q3', 'Q3 measure', 'RAG');

  test('the one that is asked for, then that of Plan details, then the only one that lists name', () => {
    const set = settings(['Reporting quarter', 'Q2']);
    expect(openBook(buildWorkbook(one, set), { quarter: 'Q4' }).quarter).toBe('Q4');
    expect(openBook(buildWorkbook(one, set)).quarter).toBe('Q2');
    expect(openBook(buildWorkbook(one)).quarter).toBe('Q1');
    expect(openBook(buildWorkbook(one)).statedQuarter).toBeUndefined();
  });

  test('a list that names none does not hide the one that all others name', () => {
    expect(openBook(buildWorkbook(one, list('More', 'Measure', 'RAG'))).quarter).toBe('Q1');
  });

  test('of several that are named none is sure; the latest is there for those who may take it', () => {
    const book = openBook(buildWorkbook(one, other));
    expect([book.quarter, book.latestQuarter]).toEqual([undefined, 'Q3']);
    expect(openBook(buildWorkbook(list('KPIs', 'Measure', 'RAG'))).latestQuarter).toBeUndefined();
  });
});

test('lists with a RAG column are the report’s; where none has one, all are', () => {
  const short = list('Plan', 'Q4 measure');
  const book = openBook(buildWorkbook(short, list('KPIs', 'Q1 measure', 'RAG')));
  expect(names(book.kpiLists)).toEqual(['KPIs']);
  // The quarter of a list that is left out does not count either.
  expect(book.latestQuarter).toBe('Q1');
  expect(names(openBook(buildWorkbook(short, list('More', 'Q1 measure'))).kpiLists)).toEqual([
    'Plan',
    'More',
  ]);
});
