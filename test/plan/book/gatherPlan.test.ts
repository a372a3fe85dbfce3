import type { Plan } from '../../../src/plan/read/plan';
import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { openBook } from '../../../src/plan/book/planBook';
import type { WorkbookSnapshot } from '../../../src/grid/snapshot';
import { buildSheet, buildWorkbook } from '../buildSheet';
import { readPublished, readSample } from '../sample';

interface Summary {
  readonly sectionOrder: readonly string[];
  readonly aims: readonly { readonly name: string; readonly text: string }[];
  readonly corporatePlanOutcomes: readonly string[];
  readonly majorWorkstreams: readonly { readonly bold: string; readonly rest: string }[];
  readonly whatsChanged: readonly { readonly bold: string; readonly rest: string }[];
  readonly impactPast: { readonly items: readonly string[] };
  readonly impactFuture: { readonly items: readonly string[] };
  readonly strategicCommitments: {
    readonly subheading: string;
    readonly items: readonly string[];
    readonly underReviewHeading: string;
    readonly underReview: readonly string[];
  };
  readonly plansAndActions: { readonly rows: readonly { readonly plan: string; readonly due: string }[] };
  readonly edi: { readonly rows: readonly { readonly area: string; readonly score: number }[] };
  readonly kpis: { readonly rows: readonly { readonly kpi: string }[] };
}

const gather = (workbook: WorkbookSnapshot, sheet?: string): Plan | null =>
  gatherPlan(openBook(workbook), sheet);

describe('the two-page plan of the sample', () => {
  const published = readPublished<Summary>('summary-2022-23.json');
  const plan = gather(readSample());
  if (!plan) throw new Error('The sample has no plan.');
  const section = (name: string): string[][] =>
    plan.texts.filter((text) => text.section === name).map(({ heading, text }) => [heading, text]);
  const plain = (texts: readonly string[]): string[][] => texts.map((text) => ['', text]);

  test('stands on the sheet with the text, and its year and department in the titles above', () => {
    expect(plan.sheet).toBe('Plan 2022-23');
    expect(plan.details).toMatchObject({
      planYear: '2022/23',
      department: 'Department of Community and Children’s Services',
      organisation: 'City of London Corporation',
    });
  });

  test('has every published paragraph in its section, leads apart from their text', () => {
    const leads = (items: Summary['whatsChanged']) => items.map(({ bold, rest }) => [bold, rest]);
    const { strategicCommitments: commitments } = published;
    expect(section('aims')).toEqual(published.aims.map(({ name, text }) => [name, text]));
    expect(section('corporate outcomes')).toEqual(plain(published.corporatePlanOutcomes));
    expect(section('workstreams')).toEqual(leads(published.majorWorkstreams));
    expect(section("what's changed")).toEqual(leads(published.whatsChanged));
    expect(section('last year we')).toEqual(plain(published.impactPast.items));
    expect(section('this year we will')).toEqual(plain(published.impactFuture.items));
    expect(section('commitments')).toEqual([[commitments.subheading, ''], ...plain(commitments.items)]);
    expect(section('commitments under review')).toEqual(
      plain(commitments.underReview.map((text) => text.replace(/\*/g, ''))),
    );
  });

  test('keeps the headings of all fifteen sections, and of what is under review, as published', () => {
    expect(Object.values(plan.sectionHeadings).sort()).toEqual(
      [...published.sectionOrder, published.strategicCommitments.underReviewHeading].sort(),
    );
  });

  test('has the ten plans with their due dates, the six EDI scores and the eight KPIs', () => {
    expect(plan.actions.map(({ plan: words, due }) => ({ plan: words, due }))).toEqual(
      published.plansAndActions.rows,
    );
    expect(plan.edi.map(({ criterion, score }) => ({ area: criterion, score }))).toEqual(published.edi.rows);
    expect(plan.kpis.map(({ kpi }) => kpi)).toEqual(published.kpis.rows.map(({ kpi }) => kpi));
    expect(plan.kpiHeadings).toEqual({
      kpi: 'KPI',
      current: 'Current Performance (Q2 21/22)',
      target: 'Direction of Travel/Target',
    });
  });

  test('takes the stated counts of risks and the one risk named, not the register of 2017', () => {
    expect(plan.riskCounts).toEqual({ red: 0, amber: 12, green: 2, total: 14 });
    expect(plan.risks.map(({ title, score }) => [title, score])).toEqual([
      ['Safeguarding (Corporate Risk)', 8],
    ]);
  });

  test('reads sources and spend of 2022/23 without their totals, and the budgets of its own sheet', () => {
    const sums = (kind: string): number =>
      plan.funding.filter((line) => line.kind === kind).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect([sums('source'), sums('spend')]).toEqual([28_200, 28_200]);
    expect(new Set(plan.funding.map(({ year }) => year))).toEqual(new Set(['2022/23']));
    expect(plan.budgets.map(({ service }) => service)).toEqual([
      'People',
      'Commissioning and Partnership',
      'Housing',
      'Education',
    ]);
  });

  test('warns that the money is marked as illustrative, and of nothing else', () => {
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['figures-not-final', "'Plan 2022-23'!E48"],
      ['figures-not-final', "'Plan 2022-23'!E57"],
      ['figures-not-final', "'Plan 2022-23'!E66"],
    ]);
  });
});

describe('other workbooks', () => {
  const text = buildSheet('Plan', [
    ['Business Plan 2023/24'],
    [],
    ['Section', 'Heading', 'Text'],
    ['Aims', 'Safe', 'Homes are safe'],
    ['Miscellany', '', 'Words'],
  ]);

  test.each([
    ['Net expenditure in brackets', '(1,200)', 'minus', []],
    ['Net income in brackets', '1,200', 'plus', []],
    ['', '(1,200)', 'unknown', ['sign-convention-unknown']],
  ])('budgets with the note “%s” and a figure of %s: expenditure is %s', (note, figure, sign, codes) => {
    const text = buildSheet('Plan', [
      ['Section', 'Heading', 'Text'],
      ['Aims', 'Safe', 'People live in safe homes'],
      ['Aims', 'Potential', 'People flourish'],
    ]);
    const money = buildSheet('Finance', [
      ['Budget by service, £000'],
      ['Service', 'Local risk budget', 'Local risk projected'],
      ['People', figure, figure],
      ['Education', figure, figure],
      ['Commissioning', figure, figure],
      [],
      [note],
    ]);
    const read = gather(buildWorkbook(text, money));
    expect(read?.budgets).toHaveLength(3);
    expect(read?.budgetSign).toBe(sign);
    expect(read?.findings.map(({ code }) => code).filter((code) => code.startsWith('sign'))).toEqual(codes);
  });

  test('without plan text there is no plan', () => {
    expect(
      gather(
        buildWorkbook(
          buildSheet('Sheet1', [
            ['Plan', 'Due'],
            ['Renew the strategy', 'Q3'],
          ]),
        ),
      ),
    ).toBeNull();
  });

  test('a sheet that is named but has no text gives none', () => {
    expect(gather(buildWorkbook(text, buildSheet('Other', [['x']])), 'Other')).toBeNull();
    expect(gather(buildWorkbook(text), 'plan')?.sheet).toBe('Plan');
  });

  test('our own section names give no heading; an unknown one is a section of its own, named with its cell', () => {
    const plan = gather(buildWorkbook(text));
    expect(plan?.sectionHeadings).toEqual({});
    expect(plan?.texts.map(({ section }) => section)).toEqual([
      'aims',
      plan?.sections?.find(({ title }) => title === 'Miscellany')?.key,
    ]);
    expect(plan?.findings).toMatchObject([{ code: 'section-of-own', cell: 'Plan!A5' }]);
  });

  test('a table on another sheet is used, and said; one of another year is warned of', () => {
    const register = buildSheet('Risks 2021-22', [
      ['Risk code', 'Risk', 'Score', 'Rating'],
      ['CR13', 'Safeguarding', 8, 'A '],
      ['HS 3', 'Lone working', 16, 'R'],
    ]);
    const plan = gather(buildWorkbook(text, register));
    expect(plan?.risks).toHaveLength(2);
    expect(plan?.riskCounts).toEqual({ red: 1, amber: 1, green: 0, total: 2 });
    expect(plan?.findings.map(({ code }) => code)).toEqual([
      'section-of-own',
      'other-year',
      'table-elsewhere',
    ]);
  });

  test('of two plans the one on the open sheet is taken', () => {
    const library = buildSheet('Libraries', [
      ['Section', 'Text'],
      ['Aims', 'Everyone reads'],
    ]);
    const workbook = { ...buildWorkbook(text, library), activeSheet: library.id };
    expect(gather(workbook)?.texts.map((each) => each.text)).toEqual(['Everyone reads']);
  });

  test('its KPIs are of the quarter that the sheet of the list names, not of the last one with a figure', () => {
    const list = (name: string) =>
      buildSheet(name, [
        ['KPI', 'Target', 'Q1', 'Q2', 'Q3', 'Q4'],
        ['Calls answered in time', '70%', '20%', '31%', '35%', '36%'],
        ['Residents who feel safe', '40%', '20%', '21%', '20%', '20%'],
      ]);
    const of = (name: string) => {
      const plan = gather(buildWorkbook(text, list(name)));
      return [plan?.kpiQuarter, plan?.kpis.map(({ lines }) => lines[0]?.measure?.text)];
    };
    expect(of('Indicators Q3')).toEqual(['Q3', ['35%', '20%']]);
    expect(of('Indicators')).toEqual([undefined, ['36%', '20%']]);
  });
});
