import { parseSettings } from '../../../src/commands/shared/parseWords';
import { papers as allPapers } from '../../../src/plan/sections/reportSections';
import { publishedDetails } from '../../plan/jobs/report/published';
import { fill, manyKpis, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';
import { openPublished, textsOn } from '../publishedTables';

const footerOf = (page: object): string => JSON.stringify(page);

/** The published workbook, reported as some papers. */
async function made(papers: readonly (typeof allPapers)[number][], more = {}) {
  const desk = await sitDown(openPublished());
  const report = reportOf(
    await desk.commands.quarterly({ quarter: 'Q1', details: { ...publishedDetails, papers, ...more } }),
  );
  return { ...desk, report };
}

describe('papers by themselves', () => {
  test('three papers, each with a cover, sections and an appendix of its own', async () => {
    const { report, ...desk } = await made(allPapers);
    expect(report.papers.map(({ paper, sheets }) => [paper, sheets])).toEqual([
      ['progress', ['Q1 progress report', 'Q1 progress Appendix 1']],
      ['risk', ['Q1 risk update', 'Q1 risk Appendix 1']],
      ['budget', ['Q1 budget monitoring', 'Q1 budget Appendix 1']],
    ]);
    const [progress, risk, budget] = ['Q1 progress report', 'Q1 risk update', 'Q1 budget monitoring'].map(
      (name) => textsOn(desk, name),
    );
    for (const texts of [progress, risk, budget])
      expect(texts).toContain("Community and Children's Services Committee");
    expect(progress).toContain('Current Position');
    expect(progress).not.toContain('Departmental strategic risk register');
    expect(progress).not.toContain('Financial and Risk Implications');
    expect(risk).toContain('Risk update – Quarter 1 2017/18');
    expect(risk).toContain('Departmental strategic risk register');
    expect(risk?.join(' ')).toContain('provided in Appendix 1');
    expect(risk?.join(' ')).toContain('Appendix 1 – Quarter 1 risk register');
    expect(risk).not.toContain('Current Position');
    expect(budget).toContain('Budget monitoring – Quarter 1 2017/18');
    expect(budget?.join(' ')).toContain('See Appendix 1 for budget summary information.');
  });

  test.each([[[] as const], [allPapers], [['risk', 'budget'] as const]])(
    'pages of %j are numbered through each paper, with its number of pages',
    async (papers) => {
      const { report, workbook } = await made(papers);
      for (const { sheets, pages } of report.papers) {
        let next = 1;
        for (const name of sheets) {
          const { page } = sheetNamed(workbook, name);
          expect(page.firstPageNumber).toBe(next);
          expect(footerOf(page)).toContain(`Page &P of ${pages}`);
          next += page.rowBreaks.length + 1;
        }
        expect(next - 1).toBe(pages);
      }
    },
  );

  test('made again they are refreshed in their places; all in one stands beside them', async () => {
    const { commands, report } = await made(['risk']);
    const request = { quarter: 'Q1', details: { ...publishedDetails, papers: ['risk'] } } as const;
    expect(reportOf(await commands.quarterly(request)).refreshed).toEqual(report.sheets);
    const one = reportOf(await commands.quarterly({ quarter: 'Q1', details: publishedDetails }));
    expect(one.refreshed).toEqual([]);
    expect(one.sheets).toContain('Q1 report');
  });

  test('an officer’s own summary is of the whole report: a paper on risks begins with words of its own', async () => {
    const file = openPublished();
    fill(file.workbook.addSheet('Report text'), [
      ['Report section', 'Quarter', 'Text'],
      ['Summary', 'Q1', 'All goes well.'],
      ['Risks', 'Q1', 'Two risks are new.'],
    ]);
    const desk = await sitDown(file);
    reportOf(
      await desk.commands.quarterly({ quarter: 'Q1', details: { ...publishedDetails, papers: allPapers } }),
    );
    expect(textsOn(desk, 'Q1 progress report')).toContain('All goes well.');
    expect(textsOn(desk, 'Q1 risk update')).not.toContain('All goes well.');
    expect(textsOn(desk, 'Q1 risk update').join(' ')).toContain('Two risks are new.');
  });

  test('a paper on risks needs no KPIs; one without a register, or budgets, is refused', async () => {
    const register = [
      ['Risk register'],
      ['Code', 'Risk', 'Likelihood', 'Impact', 'Score', 'Rating'],
      ['R1', 'A block is unsafe', 2, 8, 16, 'Red'],
      ['R2', 'The ledger fails', 2, 4, 8, 'Amber'],
    ];
    const { commands } = await sitDown(workbookOf(register, 'Risk register'));
    const ask = (papers: readonly (typeof allPapers)[number][]) =>
      commands.quarterly({ quarter: 'Q2', details: { papers, planYear: '2026/27' } });
    expect(reportOf(await ask(['risk'])).sheets).toEqual(['Q2 risk update', 'Q2 risk Appendix 1']);
    expect(refusalOf(await ask(['budget'])).code).toBe('no-budgets');
    const kpis = await sitDown(workbookOf(manyKpis(3)));
    const none = await kpis.commands.quarterly({ quarter: 'Q1', details: { papers: ['risk'] } });
    expect(refusalOf(none)).toMatchObject({ code: 'no-risk-register' });
  });
});

describe('the wording of the period', () => {
  const kpis = (title: string) => [
    [title],
    ['Ref', 'KPI', 'Target', 'Measure', 'RAG'],
    ['1.1', 'Repairs done on time', '95%', '90%', 'Amber'],
  ];
  const wordsOf = async (rows: (string | number)[][], settings: readonly string[], quarter?: 'Q2' | 'Q4') => {
    const desk = await sitDown(workbookOf(rows));
    const read = parseSettings(settings);
    if ('fault' in read) throw new Error(read.fault);
    const { sheets } = reportOf(
      await desk.commands.quarterly({ details: read.details, ...(quarter && { quarter }) }),
    );
    return { sheets, words: sheets.flatMap((name) => textsOn(desk, name)).join('\n') };
  };

  test.each([
    ['a setting', kpis('KPIs'), ['planYear=2026/27', 'reportingPeriod=Mid-year']],
    ['a title', kpis('Mid-Year Progress Report'), ['planYear=2026/27']],
  ])('mid-year by %s', async (_, rows, settings) => {
    const { sheets, words } = await wordsOf(rows, settings);
    expect(sheets).toEqual(['Mid-year report', 'Mid-year Appendix 1']);
    expect(words).toContain('during the first half of the year (April to September 2026)');
    expect(words).toContain('The mid-year performance is reported as 90%');
    expect(words).toContain('At mid-year:');
    expect(words).toContain('Appendix 1 – Mid-year key performance indicators update');
    expect(words).toContain('Note the mid-year update');
    expect(words).not.toMatch(/Quarter 2|\bQ2\b/);
  });

  test('the year end', async () => {
    const { sheets, words } = await wordsOf(kpis('KPIs'), ['planYear=2026/27', 'quarter=Outturn']);
    expect(sheets[0]).toBe('Year-end report');
    expect(words).toContain('during the year (April 2026 to March 2027)');
    expect(words).toContain('No performance indicator is Red at the year end.');
    expect(words).not.toMatch(/Quarter 4|\bQ4\b/);
  });

  test('a quarter that is asked for is that quarter, whatever half-year the workbook names', async () => {
    const { sheets, words } = await wordsOf(kpis('KPIs'), ['planYear=2026/27', 'quarter=Q2'], 'Q2');
    expect(sheets[0]).toBe('Q2 report');
    expect(words).toContain('Quarter 2 (July to September 2026)');
  });
});

describe('the setting “papers”', () => {
  test.each([
    ['risk,budget', ['risk', 'budget']],
    ['Risk update and budget monitoring', ['risk', 'budget']],
    ['progress', ['progress']],
    ['finance; risks', ['risk', 'budget']],
    ['all', ['progress', 'risk', 'budget']],
    ['Each by itself', ['progress', 'risk', 'budget']],
    ['all in one', []],
  ])('“%s”', (value, papers) => expect(parseSettings([`papers=${value}`])).toEqual({ details: { papers } }));

  test('a paper that is not known is a fault in words', () => {
    expect(parseSettings(['papers=risk, poetry'])).toEqual({ fault: expect.stringContaining('poetry') });
  });
});
