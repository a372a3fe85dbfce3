import { openBook } from '../../../src/plan/book/planBook';
import { gatherReport } from '../../../src/plan/jobs/report/gatherReport';
import { readReportText } from '../../../src/plan/jobs/report/drafts';
import { sectionNamed } from '../../../src/plan/sections/sectionNames';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import {
  reportSections,
  writtenSections,
  type ReportSection,
} from '../../../src/plan/sections/reportSections';
import type { CellContent } from '../../../src/sheets/description';
import { reportSheets } from '../../../src/sheets/report/reportSheets';
import { buildSheet, buildWorkbook, type TestCell } from '../../plan/buildSheet';
import { complaintRows } from '../../plan/jobs/report/published';

const workbookWith = (...text: TestCell[][]) =>
  buildWorkbook(
    buildSheet('KPIs', [
      ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
      ['1', 'Calls answered in time', '80%', '84%', 'Green'],
      ['2', 'Repairs done in time', '90%', '95%', 'Green'],
    ]),
    buildSheet(
      'Complaints',
      complaintRows.map((row) => [...row]),
    ),
    buildSheet('Report text', [['Report section', 'Text'], ...text]),
  );

/** The texts of the report's sheet from the top, without numbers of paragraphs. */
function linesOf(workbook: ReturnType<typeof workbookWith>, sections?: readonly ReportSection[]): string[] {
  const gathered = gatherReport(openBook(workbook, { today: '2017-09-08' }), sections);
  if (!gathered.ok) throw new Error(gathered.why.message);
  const { blocks } = reportSheets(gathered.report)[0]?.describe() ?? { blocks: [] };
  const cells = blocks.flatMap(({ cells: lines }) => lines.flatMap((line): readonly CellContent[] => line));
  return cells.filter((cell) => typeof cell === 'string').filter((text) => !/^(?:\d+\.)?$/.test(text));
}

const section = (more: Partial<ReportSection> & Pick<ReportSection, 'key' | 'title'>): ReportSection => ({
  level: 'part',
  write: 'numbered',
  source: { kind: 'text' },
  ...more,
});

const before = (key: string, more: ReportSection): ReportSection[] =>
  reportSections.flatMap((one) => (one.key === key ? [more, one] : [one]));

describe('a section of the report is one entry', () => {
  test('with the officer’s own words, in its place', () => {
    const lines = linesOf(
      workbookWith(['Climate', 'The boilers were replaced.'], ['Conclusion', 'We go on.']),
      before('Conclusion', section({ key: 'Climate', title: 'Climate action' })),
    );
    const at = lines.indexOf('Climate action');
    expect(lines.slice(at, at + 4)).toEqual([
      'Climate action',
      'The boilers were replaced.',
      'Conclusion',
      'We go on.',
    ]);
  });

  test('without it the words are a section of their own, and an empty one has no heading', () => {
    const workbook = workbookWith(['Climate', 'The boilers were replaced.']);
    const { own } = readReportText(workbook, recogniseTables(workbook), 'Q1');
    expect(own).toMatchObject([{ title: 'Climate' }]);
    const empty = before('Conclusion', section({ key: 'Staff', title: 'Our staff' }));
    expect(linesOf(workbook, empty)).not.toContain('Our staff');
  });

  test('with the rows of a table, a line each, until the officer writes', () => {
    const told = section({
      key: 'What people told us',
      title: 'What people told us',
      write: 'bullets',
      source: {
        kind: 'table',
        table: 'complaints',
        columns: [
          { field: 'source', title: '' },
          { field: 'received', title: 'received' },
          { field: 'compliments', title: 'compliments' },
        ],
      },
    });
    const drafted = linesOf(workbookWith(), before('Finance', told));
    const at = drafted.indexOf('What people told us');
    expect(drafted.slice(at + 2, at + 4)).toEqual([
      '• Direct: received 20, compliments 2',
      '• Commissioned: received 10',
    ]);
    const own = linesOf(workbookWith(['What people told us', 'They are content.']), before('Finance', told));
    expect(own.slice(own.indexOf('What people told us') + 1)[0]).toBe('• They are content.');
    expect(own.join()).not.toContain('Direct: received');
  });
});

describe('the list decides', () => {
  test('which sections there are, in what order, under what titles', () => {
    const lines = linesOf(
      workbookWith(['Conclusion', 'We go on.'], ['Implications', 'None.']),
      [...reportSections]
        .filter(({ key }) => key !== 'Recommendations')
        .map((one) => (one.key === 'Summary' ? { ...one, title: 'In short' } : one))
        .map((one) => (one.key === 'Complaints' ? { ...one, off: true as const } : one))
        .sort((a, b) => Number(b.key === 'Conclusion') - Number(a.key === 'Conclusion')),
    );
    expect(lines).toContain('In short');
    expect(lines.join()).not.toMatch(/Recommendation|Members are asked|Complaints/);
    expect(lines.indexOf('Conclusion')).toBeLessThan(lines.indexOf('In short'));
  });

  test('that words of a lead which stand in the text already are not said twice', () => {
    const asked = 'Members are asked to note the report.';
    const lines = linesOf(workbookWith(['Recommendations', asked]));
    expect(lines.slice(lines.indexOf('Recommendation'))[1]).toBe(asked);
    expect(lines).not.toContain('Members are asked to:');
  });
});

describe('the list of the report', () => {
  test('is plain data, names each section once, and offers names that Excel can hold in a list', () => {
    expect(JSON.parse(JSON.stringify(reportSections))).toEqual(reportSections);
    const keys = reportSections.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      writtenSections()
        .map(({ key }) => key)
        .join(',').length,
    ).toBeLessThanOrEqual(255);
  });

  test.each([
    ['Financial and Risk Implications', 'Finance'],
    ['Risk implications', 'Risks'],
    ['Equalities', 'Implications'],
    ['Implications and recommendations', 'Implications'],
    ['Background papers', 'Background papers'],
    ['Commentary on Red and Amber indicators', 'Red and Amber indicators'],
    ['Performance', 'Current position'],
    ['Executive summary', 'Summary'],
    ['Report author', 'Contacts'],
    ['Compliment', 'Compliments'],
    ['Complaints and compliments', 'Complaints'],
    ['Members are asked', 'Recommendations'],
    ['Main report', 'Current position'],
    ['Appendices', null],
    ['Sports', null],
  ])('“%s” means %s', (name, key) => {
    expect(sectionNamed(name, writtenSections())?.key ?? null).toBe(key);
  });
});
