import kpis from '../fixtures/published/kpis-q1-2017.json';
import risks from '../fixtures/published/risks-q1-2017.json';
import { reportOf, sitDown } from '../commands/onWorkbook';
import { openPublished } from '../commands/publishedTables';
import { publishedDetails } from '../plan/jobs/report/published';
import { folded, printSheet, type Printed } from './printed';

const size = ({ pages }: Printed) =>
  pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
const numbers = ({ pages }: Printed) =>
  pages.map(({ text }) => /Page (\d+) of (\d+)/.exec(text)?.slice(1).map(Number));

describe('the published Quarter 1 report, printed by LibreOffice', () => {
  const printed = new Map<string, Printed>();
  /** Pages are numbered through the sheets of the report, and said to be so many in all. */
  const numbered = (name: string) => {
    const names = [...printed.keys()];
    const pagesOf = (some: readonly string[]) => some.reduce((sum, one) => sum + of(one).pages.length, 0);
    const before = pagesOf(names.slice(0, names.indexOf(name)));
    return of(name).pages.map((_, at) => [before + at + 1, pagesOf(names)]);
  };
  const of = (name: string): Printed => {
    const found = printed.get(name);
    if (!found) throw new Error(`“${name}” was not printed.`);
    return found;
  };
  beforeAll(async () => {
    const { commands, file } = await sitDown(openPublished());
    const { sheets } = reportOf(await commands.quarterly({ quarter: 'Q1', details: publishedDetails }));
    const bytes = file.save();
    for (const name of sheets) printed.set(name, printSheet(bytes, name));
  });

  test('the report is A4 portrait, its pages are numbered', () => {
    const report = of('Q1 report');
    expect(new Set(size(report).map(String))).toEqual(new Set(['595,842']));
    expect(numbers(report)).toEqual(numbered('Q1 report'));
  });

  test('the report prints every sentence and block whole', () => {
    const { text } = of('Q1 report');
    for (const bullet of kpis.summaryBullets) expect(text).toContain(bullet);
    for (const block of kpis.commentary)
      for (const part of [block.title, block.sentence, block.reasons, block.actions])
        expect(text).toContain(folded(part));
  });

  test('a risk update by itself is numbered within itself', async () => {
    const { commands, file } = await sitDown(openPublished());
    const details = { ...publishedDetails, papers: ['risk'] } as const;
    const { sheets } = reportOf(await commands.quarterly({ quarter: 'Q1', details }));
    const bytes = file.save();
    const pages = sheets.flatMap((name) => numbers(printSheet(bytes, name)));
    expect(pages).toEqual(pages.map((_, at) => [at + 1, pages.length]));
  });

  test('no heading stands alone at the foot of a page', () => {
    for (const { text } of of('Q1 report').pages)
      expect(text.replace(/ Department of .{0,60}Page \d+ of \d+$/, '')).not.toMatch(
        /(?:indicators|register|Complaints|Implications|Appendices)$/,
      );
  });

  test.each([
    ['Q1 Appendix 1', kpis.title, kpis.columns],
    ['Q1 Appendix 2', risks.title, risks.columns],
    ['Q1 Appendix 3', 'Appendix 3 – Quarter 1 budget monitoring', ['DCCS local and central risk summary:']],
  ])('%s is A4 landscape with title and headings on each page, numbered', (name, title, headings) => {
    const appendix = of(name);
    expect(new Set(size(appendix).map(String))).toEqual(new Set(['842,595']));
    for (const { text } of appendix.pages)
      for (const words of [title, ...headings]) expect(text).toContain(folded(words));
    expect(numbers(appendix)).toEqual(numbered(name));
  });

  test('Appendix 1 takes several pages and ends with the note; Appendices 2 and 3 take one', () => {
    const { pages } = of('Q1 Appendix 1');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)?.text).toContain(kpis.footnote);
    expect([of('Q1 Appendix 2').pages.length, of('Q1 Appendix 3').pages.length]).toEqual([1, 1]);
  });

  test('Appendix 1 prints each KPI with its activities whole', () => {
    const { text } = of('Q1 Appendix 1');
    const squeezed = text.replace(/\s/g, '');
    for (const { logical } of kpis.rows)
      expect(squeezed).toContain(logical.activity.slice(0, 60).replace(/\s/g, ''));
  });
});
