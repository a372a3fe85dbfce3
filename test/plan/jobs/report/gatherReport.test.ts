import kpis from '../../../fixtures/published/kpis-q1-2017.json';
import budgets from '../../../fixtures/published/budget-q1-2017.json';
import risks from '../../../fixtures/published/risks-q1-2017.json';
import { openBook, type BookRequest } from '../../../../src/plan/book/planBook';
import { gatherReport } from '../../../../src/plan/jobs/report/gatherReport';
import type { QuarterlyReport } from '../../../../src/plan/jobs/report/quarterlyReport';
import type { WorkbookSnapshot } from '../../../../src/grid/snapshot';
import { buildSheet, buildWorkbook } from '../../buildSheet';
import { commentaryRows, complaintRows, publishedDetails, publishedWorkbook, sampleWith } from './published';

const options: BookRequest = { details: publishedDetails, today: '2017-09-08' };

function reportOf(workbook: WorkbookSnapshot, given: BookRequest = {}): QuarterlyReport {
  const gathered = gatherReport(openBook(workbook, { ...options, ...given }));
  if (!gathered.ok) throw new Error(gathered.why.message);
  return gathered.report;
}

function whyNot(workbook: WorkbookSnapshot, given: BookRequest = {}) {
  const gathered = gatherReport(openBook(workbook, { ...options, ...given }));
  if (gathered.ok) throw new Error('There is a report.');
  return gathered.why;
}

const codes = ({ findings }: QuarterlyReport) => findings.map(({ code }) => code);

describe('the published Quarter 1 report', () => {
  const report = reportOf(publishedWorkbook());

  test('counts 17, 2, 1 and 21 of 41', () => {
    expect(report.quarter).toBe('Q1');
    expect(report.ragLines.map(({ number, percent }) => [number, percent])).toEqual([
      [17, '85%'],
      [2, '10%'],
      [1, '5%'],
      [21, ''],
    ]);
    expect(report.sentences).toEqual(kpis.summaryBullets);
    expect(report.notReportedNote).toContain('21 = 41 in the plan less 20 reported');
    expect(report.notReportedNote).toContain('(2.6, 4.2), 19 are not shown');
  });

  test('has the three blocks word for word, Red first, in the order of the commentary', () => {
    expect(report.blocks).toEqual(
      kpis.commentary.map(({ ref, rag, title, sentence, reasons, actions }) => ({
        ref,
        rag,
        title,
        sentence,
        reasons,
        actions,
        missing: [],
      })),
    );
  });

  test('Appendix 1 holds the published table cell for cell, rows that a page cut in two made one', () => {
    const rows = (report.kpis?.rows ?? []).flatMap((row) =>
      row.kind === 'row' ? [row.cells.map(({ text }) => text)] : [],
    );
    const cut = (lines: readonly number[]) => (lines[1] ?? 0) > (lines[0] ?? 0) + 1;
    const expected = kpis.rows.flatMap((row) => {
      const first = [row.ref, row.kpi, row.target, row.q1Measure, row.q1Rag, row.q1Activity];
      const [half, ...children] = row.continuations;
      const joins = half !== undefined && cut(row.sourceLines) && !(half.kpi !== '' && half.target !== '');
      const whole = joins
        ? [
            row.ref,
            ...[
              [row.kpi, half.kpi],
              [row.target, half.target],
              [row.q1Measure, half.q1Measure],
              [row.q1Rag, half.q1Rag],
              [row.q1Activity, half.activity],
            ].map((parts) => parts.filter(Boolean).join(' ')),
          ]
        : first;
      const lines = (joins ? children : row.continuations).map((line) => [
        '',
        line.kpi,
        line.target,
        line.q1Measure,
        '',
        '',
      ]);
      return [whole, ...lines];
    });
    const folded = (cells: readonly string[][]) =>
      cells.map((line) => line.map((text) => text.replace(/\s+/g, ' ').trim()));
    expect(folded(rows)).toEqual(folded(expected));
    expect(report.kpis?.headings).toEqual(kpis.columns);
    expect(report.kpis?.title).toBe(kpis.title);
    expect(report.kpis?.note).toBe(kpis.footnote);
  });

  test('groups are the five priority objectives', () => {
    const groups = report.kpis?.rows.flatMap((row) => (row.kind === 'group' ? [row.text] : []));
    expect(groups).toEqual([...new Set(kpis.rows.map(({ objectiveHeading }) => objectiveHeading))]);
  });

  test('Appendix 2 holds the published register cell for cell, with what was closed', () => {
    expect(report.risks?.title).toBe(risks.title);
    expect(report.risks?.headings).toEqual(risks.columns);
    expect(report.risks?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      risks.rows.map((row) => [
        row.riskCode,
        row.title,
        row.currentRiskRating,
        row.riskScore,
        row.actionsAssessment,
        row.targetDate,
        row.riskTrend,
      ]),
    );
    expect(report.risks?.notes.join(' ')).toContain('have now been closed');
  });

  test('Appendix 3 holds the published budgets cell for cell and says what they come to', () => {
    expect(report.budgets?.headings).toEqual(budgets.table1.header);
    expect(report.budgets?.rows.map((cells) => cells.map(({ text }) => text))).toEqual(budgets.table1.rows);
    expect(report.budgets?.totals.at(-1)).toMatchObject({ budget: 12996, projected: 13130, variance: 134 });
    expect(report.budgets?.convention).toContain('adverse');
  });

  test('complaints, risks and finance are drafted from the figures, and called drafts', () => {
    const texts = (section: Parameters<typeof report.texts.get>[0]) => report.texts.get(section) ?? [];
    expect(texts('Complaints')[0]).toEqual({
      text: 'In Quarter 1, 20 complaints were received regarding our directly delivered services, of which 11 were upheld or partially upheld (55%).',
      draft: true,
    });
    expect(texts('Compliments')).toEqual([{ text: 'Two compliments were received.', draft: true }]);
    expect(
      texts('Risks')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('DCCS HS 003 Lone Working');
    expect(texts('Finance').at(-1)?.text).toBe('See Appendix 3 for budget summary information.');
  });

  test('the rule’s difference on 1.5 is a finding and changes no count', () => {
    const grave = report.findings.filter(({ severity }) => severity !== 'info');
    expect(grave.map(({ code, cell }) => [code, cell])).toEqual([['rag-differs', "'Appendix 1'!E15"]]);
  });
});

test('without commentary each Red and Amber KPI lacks reasons and actions, named with its cell', () => {
  const report = reportOf(sampleWith({}));
  expect(report.blocks.map(({ missing }) => missing)).toEqual([
    ['reasons', 'actions'],
    ['reasons', 'actions'],
    ['reasons', 'actions'],
  ]);
  expect(report.blocks.map(({ ref }) => ref)).toEqual(['1.5', '1.2', '1.6']);
  const missing = report.findings.filter(({ code }) => /-missing$/.test(code));
  expect(missing.map(({ code, cell }) => `${code} ${cell}`)).toContain("reasons-missing 'Appendix 1'!E15");
  expect(missing).toHaveLength(6);
});

test('“tbc” is no reason, and commentary of another quarter is none of this one', () => {
  const [head = [], red = [], ...rest] = commentaryRows;
  const tbc = red.map((text, column) => (column === 3 ? 'TBC' : text));
  const report = reportOf(
    sampleWith({
      Commentary: [head, tbc, ...rest.map((row) => row.map((text, at) => (at === 1 ? 'Q2' : text)))],
    }),
  );
  expect(report.blocks[0]).toMatchObject({ ref: '1.5', reasons: '', missing: ['reasons'] });
  expect(report.blocks[1]?.missing).toEqual(['reasons', 'actions']);
});

test('commentary on a Green KPI is left out, that on none is named', () => {
  const [head = [], ...rest] = commentaryRows;
  const more = [
    ['1.4', '', '', 'Fewer children are missing.', 'None.'],
    ['9.9', '', '', 'No such KPI.', 'None.'],
  ];
  const report = reportOf(sampleWith({ Commentary: [head, ...rest, ...more] }));
  expect(report.blocks).toHaveLength(3);
  expect(codes(report)).toEqual(expect.arrayContaining(['commentary-not-needed', 'commentary-without-kpi']));
});

test('the officer’s own paragraphs stand in their section, unaltered and no drafts', () => {
  const own = 'There is an overspend of approximately £148,000 for Adult Social Care.';
  const report = reportOf(
    sampleWith({
      'Report text': [
        ['Report section', 'Text'],
        ['Financial and Risk Implications', own],
        ['', '=See Appendix 4 for budget summary information.'],
        ['Sports', 'Nothing.'],
      ],
    }),
  );
  expect(report.texts.get('Finance')).toEqual([
    { text: own, draft: false },
    { text: '=See Appendix 4 for budget summary information.', draft: false },
  ]);
  // No section of the report is called so: it is one of its own.
  expect(report.texts.get('sports')).toEqual([{ text: 'Nothing.', draft: false }]);
  expect(report.findings.find(({ code }) => code === 'section-of-own')?.message).toMatch(
    /^“Sports” is no section of the report as published/,
  );
});

test('cover fields that are missing are findings', () => {
  const { committee, ...rest } = publishedDetails;
  const report = reportOf(publishedWorkbook(), { details: rest });
  expect(committee).toBe("Community and Children's Services Committee");
  expect(report.findings.find(({ code }) => code === 'cover-field-missing')?.message).toContain(
    '“Committee”',
  );
});

describe('what there is no report of', () => {
  test('a workbook without a KPI table', () => {
    expect(
      whyNot(
        buildWorkbook(
          buildSheet('Rota', [
            ['Name', 'Hours'],
            ['A', 7],
          ]),
        ),
      ).code,
    ).toBe('no-kpi-table');
  });

  test('a quarter that no table reports is refused with what there is', () => {
    expect(whyNot(publishedWorkbook(), { quarter: 'Q3' })).toMatchObject({
      code: 'quarter-without-figures',
      message: expect.stringContaining('“Appendix 1” is of Q1') as string,
    });
  });

  const own = (q2: readonly string[]) =>
    buildWorkbook(
      buildSheet('KPIs', [
        ['Ref', 'KPI', 'Target', 'Q1 measure', 'Q2 measure', 'RAG'],
        ['1', 'Calls answered in time', '80%', '84%', q2[0] ?? '', 'Green'],
        ['2', 'Repairs done in time', '90%', '70%', q2[1] ?? '', ''],
      ]),
    );

  test('a quarter whose column is empty', () => {
    expect(whyNot(own([]), { quarter: 'Q2' }).message).toMatch(/“KPIs” has a figure for Quarter 2/);
  });

  test('a quarter that nobody names is asked for', () => {
    const unnamed = buildWorkbook(
      buildSheet('KPIs', [
        ['Ref', 'KPI', 'Target', 'Measure', 'RAG'],
        ['1', 'Calls answered in time', '80%', '84%', 'Green'],
        ['2', 'Repairs done in time', '90%', '70%', 'Red'],
      ]),
    );
    expect(whyNot(unnamed).code).toBe('quarter-needed');
    expect(reportOf(unnamed, { quarter: 'Q3' }).blocks[0]?.sentence).toContain('The Quarter 3 performance');
  });

  test('KPIs without a figure this quarter are not shown, and an empty RAG cell takes the rule’s colour', () => {
    const report = reportOf(own(['', '70%']), {
      quarter: 'Q2',
      details: { ...publishedDetails, kpisInPlan: 2 },
    });
    expect(report.blocks.map(({ ref, rag }) => [ref, rag])).toEqual([['2', 'Red']]);
    expect(codes(report)).toContain('colour-by-rule');
  });
});

test('of two KPI tables with the same refs the first counts, and each second is named', () => {
  const table = [
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
    ['1', 'Calls answered in time', '80%', '84%', 'Green'],
    ['2', 'Repairs done in time', '90%', '70%', 'Red'],
  ];
  const report = reportOf(buildWorkbook(buildSheet('A', table), buildSheet('B', table)), {
    details: { ...publishedDetails, kpisInPlan: 2 },
  });
  expect(report.ragLines.map(({ number }) => number)).toEqual([1, 0, 1, 0]);
  expect(codes(report).filter((code) => code === 'kpi-twice')).toHaveLength(2);
});

test('a workbook of KPIs alone has one appendix, and no paragraph on what it does not hold', () => {
  const report = reportOf(
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
    ),
  );
  expect([report.risks, report.budgets]).toEqual([null, null]);
  expect(report.texts.get('Risks')).toEqual([]);
  expect(report.texts.get('Finance')).toEqual([]);
});

test('the officer’s own words are tied to the workbook: £148,000 and Appendix 4 are found, Appendix 3 is there', () => {
  const report = reportOf(
    sampleWith({
      Commentary: commentaryRows,
      'Report text': [
        ['Report section', 'Text'],
        ['Finance', 'There is an overspend of approximately £148,000 for Adult Social Care.'],
        ['', 'See Appendix 4 for budget summary information; Appendix 3 has the budgets.'],
      ],
    }),
  );
  const told = report.findings.map(({ cell, message }) => `${cell} ${message}`);
  expect(
    told.filter((text) => text.startsWith("'Report text'!B2") && text.includes('£148,000')),
  ).toHaveLength(1);
  expect(
    told.filter((text) => text.startsWith("'Report text'!B3") && text.includes('Appendix 4')),
  ).toHaveLength(1);
  expect(told.filter((text) => text.startsWith("'Report text'!B3"))).toHaveLength(1);
});
