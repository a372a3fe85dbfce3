import type { Risk, Plan } from '../../../src/plan/read/plan';
import type { KpiRow } from '../../../src/plan/read/kpi';
import type { Rag } from '../../../src/plan/rag/rag';
import { type Area, overlaps } from '../../../src/grid/area';
import { emptySheet, type SheetDescription } from '../../../src/sheets/description';
import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import { cellOf, kpiRow, published2022, publishedPlan, summaryOptions } from '../publishedPlan';

const landscape = describeSummary(publishedPlan, summaryOptions);
const portrait = describeSummary(publishedPlan, { ...summaryOptions, orientation: 'portrait' });

/** Texts and numbers of a sheet in the order of its cells, down and then across. */
const contents = ({ blocks }: SheetDescription): unknown[] =>
  blocks.flatMap(({ cells }) => cells.flat()).filter((content) => content !== null && content !== '');

const bodySize = ({ styles }: SheetDescription): number => styles[0]?.style.font?.size ?? 0;

const tripled: Plan = {
  ...publishedPlan,
  texts: [1, 2, 3].flatMap((copy) =>
    publishedPlan.texts.map((text) => ({ ...text, text: text.text && `${text.text} (${copy})` })),
  ),
};

describe.each([
  ['landscape', landscape],
  ['portrait', portrait],
])('the published plan 2022/23, %s', (_, { description, pages, scale, overflow, findings }) => {
  const { page, merges, blocks, charts, rowHeights, columnWidths } = description;
  const area = page?.printArea ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const sum = (sizes: readonly number[]) => sizes.reduce((total, one) => total + one, 0);

  test('fits two pages at full size in type of 8 points or more, with nothing to cut and nothing missing', () => {
    expect({ pages, scale, overflow, findings }).toEqual({
      pages: 2,
      scale: 100,
      overflow: [],
      findings: [],
    });
    expect(bodySize(description)).toBeGreaterThanOrEqual(8);
  });

  test('holds every section heading and every text word for word', () => {
    const all = contents(description).map((content) => String(content).replace(/\n/g, ' '));
    const { kpis, plansAndActions, edi } = published2022;
    const words = [
      ...published2022.sectionOrder,
      ...publishedPlan.texts.flatMap(({ heading, text }) => [heading, text]),
      ...plansAndActions.rows.flatMap(({ plan, due }) => [plan, due]),
      ...edi.rows.map(({ area: criterion }) => criterion),
      ...kpis.header,
      ...kpis.rows.map(({ kpi }) => kpi),
      'Safeguarding (Corporate Risk)',
    ].filter(Boolean);
    for (const word of words) expect(all).toContain(word);
    const figures = kpis.rows.flatMap(({ current, direction }) => [current, direction]).filter(Boolean);
    const followed = contents(description).filter(
      (content) => typeof content === 'object' && JSON.stringify(content).includes('=IF('),
    );
    // What is not copied is followed in its own cell.
    expect(figures.filter((figure) => !all.includes(figure))).toHaveLength(followed.length);
  });

  test('leaves 8% of the page’s width and 5% of its height free for printers', () => {
    const [across, down] = page?.orientation === 'Landscape' ? [841.9, 595.3] : [595.3, 841.9];
    const turn = page?.breaksBefore[0] ?? 0;
    const heights = rowHeights.map(({ height }) => height);
    const { left = 0, right = 0, top = 0, bottom = 0 } = page?.margins ?? {};
    expect(page?.breaksBefore).toHaveLength(1);
    expect(sum(columnWidths.map(({ width }) => width)) * 1.08).toBeLessThanOrEqual(across - left - right);
    for (const rows of [heights.slice(0, turn), heights.slice(turn)])
      expect(sum(rows) * 1.05).toBeLessThanOrEqual(down - top - bottom);
  });

  test('no two blocks share a cell, none lies outside the print area or over the turn of the page', () => {
    const turn = page?.breaksBefore[0] ?? 0;
    const wrong = merges.filter(
      (merge, index) =>
        merges.slice(index + 1).some((other) => overlaps(merge, other)) ||
        merge.row + merge.rows > area.rows ||
        merge.column + merge.columns > area.columns ||
        (merge.row < turn && merge.row + merge.rows > turn),
    );
    expect(merges.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    expect(rowHeights.map(({ row }) => row)).toEqual(Array.from({ length: area.rows }, (__, row) => row));
    expect(columnWidths.map(({ column }) => column)).toEqual(
      Array.from({ length: area.columns }, (__, column) => column),
    );
  });

  test('what is not at the top left of a merged block is left empty', () => {
    const cells = blocks[0]?.cells ?? [];
    for (const { row, column, rows, columns } of merges) {
      const inside = cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
      expect(inside.filter((content) => content !== null).length).toBeLessThanOrEqual(1);
    }
  });

  test('charts cover their figures, which follow cells that are read', () => {
    expect(charts.map(({ name, kind }) => [name, kind])).toEqual([
      ['Risks by rating', 'Doughnut'],
      ['Where our money comes from', 'BarClustered'],
      ['Where our money is spent', 'BarClustered'],
      ['Budget against actual', 'BarClustered'],
    ]);
    const cells = blocks[0]?.cells ?? [];
    for (const { source, left, top, width, height } of charts) {
      const edge = (sizes: readonly number[], end: number) => sum(sizes.slice(0, end));
      const heights = rowHeights.map((row) => row.height);
      const widths = columnWidths.map((column) => column.width);
      expect(edge(heights, source.area.row)).toBeCloseTo(top);
      expect(edge(widths, source.area.column)).toBeCloseTo(left);
      expect(edge(heights, source.area.row + source.area.rows)).toBeLessThanOrEqual(top + height);
      expect(edge(widths, source.area.column + source.area.columns)).toBeLessThanOrEqual(left + width);
      const figures = cells
        .slice(source.area.row + 1, source.area.row + source.area.rows)
        .map((line) => line[source.area.column + source.area.columns - 1]);
      for (const figure of figures)
        expect(figure).toEqual({ formula: expect.stringMatching(/^=[A-Z]+\d+$/) });
    }
  });
});

describe('the sheet', () => {
  test('states the plan, the page and the day below, doubles an ampersand, and shows no gridlines', () => {
    const { page } = describeSummary(
      { ...publishedPlan, details: { ...publishedPlan.details, planYear: '2022/23 & on' } },
      summaryOptions,
    ).description;
    expect(page?.footer).toEqual({
      left: '&"Arial,Regular"&8 Business Plan 2022/23 && on',
      centre: '&"Arial,Regular"&8 Page &P of 2',
      right: '&"Arial,Regular"&8 Generated on 01/04/2022',
    });
    expect(landscape.description.gridlines).toBe(false);
    expect(page?.paper).toBe('A4');
  });

  test('is the same whenever the same plan is laid out', () => {
    expect(describeSummary(publishedPlan, summaryOptions)).toEqual(landscape);
  });

  test('shows counts of risks as numbers with their words, on their colours', () => {
    const formats = landscape.description.styles.map(({ style }) => style.numberFormat);
    for (const format of ['"▲ "0" Red"', '"■ "0" Amber"', '"● "0" Green"', '"Total "0'])
      expect(formats).toContain(format);
  });

  test('keeps the sections in the published order, page by page and column by column', () => {
    const positions = published2022.sectionOrder.map((heading) => positionOf(landscape.description, heading));
    const sorted = [...positions].sort(
      (a, b) => a.page - b.page || a.band - b.band || a.column - b.column || a.row - b.row,
    );
    expect(positions).toEqual(sorted);
  });
});

/** Where a heading stands; lists side by side and charts are bands of their own, found by their row. */
function positionOf({ blocks, page }: SheetDescription, heading: string) {
  const cells = blocks[0]?.cells ?? [];
  const row = cells.findIndex((line) => line.includes(heading));
  const column = cells[row]?.indexOf(heading) ?? -1;
  const bandRows = ['Key Performance Indicators', 'Budget vs Actual (£,000)'].map((first) =>
    cells.findIndex((line) => line.includes(first)),
  );
  return {
    page: row < (page?.breaksBefore[0] ?? 0) ? 1 : 2,
    band: bandRows.filter((first) => row >= first).length,
    column,
    row,
  };
}

describe('KPIs in the summary', () => {
  const judged = (rag: (row: KpiRow) => Rag | '') =>
    describeSummary(publishedPlan, { ...summaryOptions, rag });

  test('a RAG column stands there only when the rule judges one of them', () => {
    expect(contents(landscape.description)).not.toContain('RAG');
    expect(contents(judged(() => 'N/A').description)).not.toContain('RAG');
    const coloured = judged((row) => (row === publishedPlan.kpis[0] ? 'Amber' : 'N/A')).description;
    expect(contents(coloured)).toContain('RAG');
    expect(contents(coloured).filter((content) => content === 'N/A')).toHaveLength(8);
  });

  test('the RAG column and the ratings of risks are coloured by formats of ours', () => {
    expect(judged(() => 'Green').description.ragFormats).toHaveLength(6);
    expect(landscape.description.ragFormats).toHaveLength(3);
  });

  test('a KPI of several lines says each figure with its label', () => {
    const row: KpiRow = {
      ...kpiRow('Parents satisfied', '', 'Maintain'),
      lines: [
        { kpi: 'Parents satisfied', target: null, measure: null },
        { kpi: 'Adults Survey', target: cellOf('97%'), measure: cellOf('98%') },
        { kpi: 'Children Survey', target: cellOf('100%'), measure: cellOf('100%') },
      ],
    };
    const all = contents(describeSummary({ ...publishedPlan, kpis: [row] }, summaryOptions).description);
    expect(all).toContain('Adults Survey: 98%\nChildren Survey: 100%');
    expect(all).toContain('Adults Survey: 97%\nChildren Survey: 100%\nMaintain');
  });
});

describe('a plan that does not fit', () => {
  const { overflow, description, pages } = describeSummary(tripled, summaryOptions);

  test('names the sections to cut, each by so many lines, and describes nothing', () => {
    expect(description).toBe(emptySheet);
    expect(pages).toBe(0);
    const sections = overflow.map(({ section }) => section);
    expect(sections).toContain(published2022.sectionOrder[2]);
    expect(sections).toContain('Strategic Commitments');
    expect(sections).not.toContain('Our E D & I self assessment score');
    for (const { lines } of overflow) expect(lines).toBeGreaterThan(0);
  });

  test('one section of 50,000 characters is the one named first among all', () => {
    const long = 'A sentence that goes on. '.repeat(2000);
    const [first] = publishedPlan.texts;
    if (!first) throw new Error('The published plan has texts.');
    const result = describeSummary(
      { ...publishedPlan, texts: [{ ...first, text: long }, ...publishedPlan.texts.slice(1)] },
      summaryOptions,
    );
    const most = [...result.overflow].sort((a, b) => b.lines - a.lines)[0];
    expect(most?.section).toBe(published2022.sectionOrder[0]);
    expect(most?.lines).toBeGreaterThan(500);
  });

  test('sixty KPIs are refused by name, not shrunk beyond reading', () => {
    const kpis = Array.from({ length: 60 }, (_, index) => kpiRow(`Measure ${index + 1}`, '75%', 'Maintain'));
    const result = describeSummary({ ...publishedPlan, kpis }, summaryOptions);
    expect(result.overflow.map(({ section }) => section)).toContain('Key Performance Indicators');
  });
});

describe('a table that is parted between columns of a page', () => {
  const actions = Array.from({ length: 60 }, (_, index) => ({
    ref: '',
    plan: `Action ${index + 1}`,
    due: 'Q2',
    owner: '',
    status: '',
    outcome: '',
    cell: cellOf(''),
  }));
  const risks = Array.from({ length: 5 }, (_, index) => ({
    code: '',
    title: `Risk ${index + 1} of a name that takes several lines of its column, for it says at length what may happen`,
    score: 8,
    rating: 'Amber' as const,
    cell: cellOf(''),
  }));
  const { description } = describeSummary(
    { ...publishedPlan, texts: [], kpis: [], actions, risks, riskCounts: null },
    summaryOptions,
  );

  test('has its head at the top of each part, and every row once', () => {
    const all = contents(description);
    const heads = all.filter((content) => content === 'Due').length;
    expect(heads).toBeGreaterThan(1);
    expect(all.filter((content) => content === 'Plan')).toHaveLength(heads);
    for (const { plan } of actions) expect(all.filter((content) => content === plan)).toHaveLength(1);
  });

  test('wears its colours in every part', () => {
    const cells = description.blocks[0]?.cells ?? [];
    const rated = cells.flatMap((line, row) =>
      line.flatMap((content, column) => (content === 'Amber' ? [{ row, column, rows: 1, columns: 1 }] : [])),
    );
    expect(rated.length).toBeGreaterThanOrEqual(5);
    for (const cell of rated)
      expect(description.ragFormats.some(({ area }) => overlaps(area, cell))).toBe(true);
  });
});

describe('a plan with little in it', () => {
  const bare: Plan = {
    ...publishedPlan,
    texts: publishedPlan.texts.filter(({ section }) => section === 'aims'),
    kpis: [],
    actions: [],
    risks: [],
    riskCounts: null,
    budgets: [],
    funding: [],
    edi: [],
  };

  test('gives empty sections no room and says which table feeds each', () => {
    const { description, findings } = describeSummary(bare, summaryOptions);
    const all = contents(description);
    for (const heading of published2022.sectionOrder.slice(1)) expect(all).not.toContain(heading);
    expect(description.charts).toEqual([]);
    // All but the aims and "Our Impact", which only stands over two others.
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        / and 3 more \(table “Plan text”\); .*“Key Risks” \(table “Risks”\); .* have nothing to show and take no room\.$/,
      ),
    ]);
  });

  test('grows the type to its ceiling of 11 points', () => {
    expect(bodySize(describeSummary(bare, summaryOptions).description)).toBe(11);
  });

  test('what one page holds in readable type is on one page, its sections in their order, and its foot says so', () => {
    const { kpis, risks, riskCounts, budgets } = publishedPlan;
    const plan = { ...bare, kpis: kpis.slice(0, 4), risks, riskCounts, budgets };
    for (const orientation of ['landscape', 'portrait'] as const) {
      const { description, pages, devicePages } = describeSummary(plan, { ...summaryOptions, orientation });
      expect([pages, ...devicePages.map((one) => one.pages)]).toEqual([1, 1, 1, 1]);
      expect(bodySize(description)).toBeGreaterThanOrEqual(9.5);
      expect(description.page?.breaksBefore).toEqual([]);
      expect(description.page?.footer.centre).toContain('Page &P of 1');
      expect(description.charts).toHaveLength(2);
      const all = contents(description);
      const order = [/^Our aims/, /^Key Risks/, /^Key Performance/, /^Budget vs/].map((head) =>
        all.findIndex((content) => head.test(String(content))),
      );
      expect(order).toEqual([...order].sort((one, other) => one - other));
      expect(order).not.toContain(-1);
    }
  });

  test('a plan that one page holds in smaller type alone has two', () => {
    const { texts, ...rest } = publishedPlan;
    expect(describeSummary({ ...rest, texts: texts.slice(0, 12) }, summaryOptions).pages).toBe(2);
  });

  test('of risks of which none is rated no colours are counted', () => {
    const unrated = publishedPlan.risks.map((risk) => ({ ...risk, rating: 'N/A' as const }));
    const counts = { red: 0, amber: 0, green: 0, total: unrated.length };
    const { description } = describeSummary({ ...bare, risks: unrated, riskCounts: counts }, summaryOptions);
    expect(description.charts).toEqual([]);
    expect(contents(description)).toContain(unrated[0]?.title);
  });

  test('a plan of nothing but a name still gives a page with its title', () => {
    const { description, pages } = describeSummary({ ...bare, texts: [] }, summaryOptions);
    expect(pages).toBe(1);
    expect(contents(description)).toContain('Business Plan 2022/23');
  });
});

describe('figures that are not as they should be', () => {
  test('lines without an amount are left out; no amounts at all, no chart', () => {
    const funding = publishedPlan.funding.map((line) =>
      line.kind === 'source' ? { ...line, amount: null } : line,
    );
    const { description, findings } = describeSummary({ ...publishedPlan, funding }, summaryOptions);
    expect(description.charts.map(({ name }) => name)).not.toContain('Where our money comes from');
    expect(findings.map(({ message }) => message)[0]).toContain('Where our money comes from');
  });

  test('figures below zero stand with what their minus means', () => {
    const funding = (...amounts: number[]): Plan['funding'] =>
      amounts.map((amount, index) => {
        const line = `Source ${index + 1}`;
        return { year: '2022/23', kind: 'source', line, amount, cell: cellOf(line) };
      });
    const notes = (change: Partial<Plan>) =>
      contents(describeSummary({ ...publishedPlan, ...change }, summaryOptions).description)
        .filter((content) => typeof content === 'string' && /minus|signs are/i.test(content))
        .sort();
    const usual = 'Minus is net income. Actual above budget is adverse.';
    expect(notes({})).toEqual([usual]);
    expect(notes({ funding: funding(900, -100) })).toEqual(['A minus takes away from the total.', usual]);
    expect(notes({ funding: funding(-900, -100) })).toEqual(['Income is shown with a minus.', usual]);
    expect(notes({ budgetSign: 'minus' })).toEqual([
      'Minus is net expenditure. Actual below budget is adverse.',
    ]);
    expect(notes({ budgetSign: 'unknown' })).toEqual(['Signs are those of the budget table.']);
  });

  test('of several years the plan’s own is shown, else the latest', () => {
    const [line] = publishedPlan.funding;
    if (!line) throw new Error('The plan has funding.');
    const funding = ['2020/21', '2021/22'].map((year, index) => ({ ...line, year, amount: 100 + index }));
    const all = contents(describeSummary({ ...publishedPlan, funding }, summaryOptions).description);
    expect(all).toContain('2021/22');
    expect(all).not.toContain('2020/21');
  });

  const scored = (scores: readonly number[]) =>
    scores.map((score) => ({
      code: '',
      title: `Risk of ${score}`,
      score,
      rating: 'N/A' as const,
      cell: cellOf(''),
    }));
  const risksShown = (risks: readonly Risk[]) => {
    const laid = describeSummary({ ...publishedPlan, risks }, summaryOptions);
    const all = contents(laid.description).map(String);
    return {
      ...laid,
      shown: all.filter((content) => content.startsWith('Risk of')),
      heading: all.find((content) => content.startsWith('Risk (')),
    };
  };

  test('as many of the highest risks are named as fit in the same type', () => {
    const { shown, heading, findings } = risksShown(scored([1, 32, 4, 12, 8, 6, 24]));
    expect(shown.slice(0, 5)).toEqual(['Risk of 32', 'Risk of 24', 'Risk of 12', 'Risk of 8', 'Risk of 6']);
    expect(shown.length === 7).toBe(heading === undefined);
    expect(findings.some(({ code }) => code === 'risks-left-out')).toBe(shown.length < 7);
  });

  test('where not all fit it says how many of how many are named', () => {
    const { shown, heading, findings, pages } = risksShown(
      scored(Array.from({ length: 40 }, (_, at) => at + 1)),
    );
    expect(pages).toBe(2);
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown.length).toBeLessThanOrEqual(12);
    expect(heading).toBe(`Risk (highest ${shown.length} of 40)`);
    expect(findings.map(({ code }) => code)).toEqual(['risks-left-out']);
  });

  test('without scores Red comes before Amber', () => {
    const risks = scored([1, 2, 3]).map((risk, at) => ({
      ...risk,
      score: null,
      rating: (['Green', 'Red', 'Amber'] as const)[at] ?? ('N/A' as const),
    }));
    expect(risksShown(risks).shown).toEqual(['Risk of 2', 'Risk of 3', 'Risk of 1']);
  });
});

test('a merged block is an area of more than one cell', () => {
  const single = (area: Area) => area.rows * area.columns === 1;
  expect(landscape.description.merges.some(single)).toBe(false);
});
