import type { Plan } from '../../../src/plan/read/plan';
import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { openBook } from '../../../src/plan/book/planBook';
import type { SummarySection } from '../../../src/plan/sections/section';
import { summarySections } from '../../../src/plan/sections/summarySections';
import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import { pageFill } from '../../../src/sheets/summary/pageFill';
import { buildSheet, buildWorkbook, type TestCell } from '../../plan/buildSheet';
import { publishedPlan, summaryOptions } from '../publishedPlan';

/** A workbook whose plan has a section "Our partners" of text, and a table of complaints on the same sheet. */
const rows: TestCell[][] = [
  ['Business Plan 2022/23'],
  ['Section', 'Heading', 'Text'],
  ['Aims', 'Safe', 'People are safe.'],
  ['Workstreams', '', 'Build more homes.'],
  ['Who we worked with in 2022/23:', '', 'The hospitals and the police.'],
  ['', '', 'Three charities for rough sleepers.'],
  [null],
  [null],
  ['Complaints about our services'],
  ['Complaint source', 'Received', 'Upheld', 'Compliments'],
  ['Direct', 20, 11, 4],
  ['Commissioned', 7, 2, 12],
  ['Total', 27, 13, 16],
];

/** One entry: a section of text. */
const partners: SummarySection = {
  key: 'partners',
  title: 'Who we worked with in {year}',
  page: 1,
  source: { kind: 'text' },
};

/** One entry: a section that a table feeds. */
const complaints: SummarySection = {
  key: 'complaints',
  title: 'Complaints in {year}',
  page: 2,
  source: {
    kind: 'table',
    table: 'complaints',
    columns: [
      { field: 'source', title: 'Service' },
      { field: 'received', title: 'Received', align: 'Right' },
      { field: 'upheld', title: 'Upheld', align: 'Right' },
    ],
  },
};

/** The sections with others put after those of these keys. */
const withAfter = (more: Readonly<Record<string, SummarySection>>): SummarySection[] =>
  summarySections.flatMap((section) => {
    const next = more[section.key];
    return next ? [section, next] : [section];
  });

function planOf(sections: readonly SummarySection[]): Plan {
  const workbook = buildWorkbook(buildSheet('Plan', rows));
  const plan = gatherPlan(openBook(workbook), undefined, sections);
  if (!plan) throw new Error('There is a plan.');
  return plan;
}

const saidOf = (plan: Plan, section: string) =>
  describeSummary(plan, summaryOptions)
    .said.filter(({ id }) => id.startsWith(`${section}/`))
    .map(({ content }) => content);

describe('a section of text is one entry', () => {
  const plan = planOf(withAfter({ workstreams: partners }));

  test('whose paragraphs are read by its title and stand in its place on its page', () => {
    expect(plan.findings.map(({ code }) => code)).not.toContain('section-of-own');
    expect(saidOf(plan, 'partners')).toEqual([
      'Who we worked with in 2022/23:',
      '',
      'The hospitals and the police.',
      '',
      'Three charities for rough sleepers.',
    ]);
    const [first = []] = pageFill(describeSummary(plan, summaryOptions), plan.sections);
    expect(first.map(({ heading }) => heading)).toEqual([
      'Our aims and objectives are...',
      'Our major workstreams this year will be...',
      'Who we worked with in 2022/23:',
    ]);
  });

  test('without which its text is a section of its own, after the one above it, and that is said', () => {
    const without = planOf(summarySections);
    expect(without.findings.map(({ code }) => code)).toContain('section-of-own');
    const own = without.sections?.find(({ title }) => title.startsWith('Who we worked with'));
    expect(saidOf(without, own?.key ?? '')).toContain('Three charities for rough sleepers.');
  });

  test('that is empty is named with the table that feeds it', () => {
    const empty: SummarySection = { ...partners, key: 'visits', title: 'Visits in {last year}' };
    const { findings } = describeSummary(planOf([empty, ...summarySections]), summaryOptions);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^“Visits in 2021\/22”, .* \(table “Plan text”\)/),
    );
  });
});

describe('a section that a table feeds is one entry too', () => {
  const plan = planOf(withAfter({ actions: complaints }));

  test('in the columns that it names, its figures following their cells, totals left out', () => {
    expect(saidOf(plan, 'complaints')).toEqual([
      'Complaints about our services',
      'Service',
      'Received',
      'Upheld',
      'Direct',
      { formula: '=IF(Plan!B11="","",Plan!B11)' },
      { formula: '=IF(Plan!C11="","",Plan!C11)' },
      'Commissioned',
      { formula: '=IF(Plan!B12="","",Plan!B12)' },
      { formula: '=IF(Plan!C12="","",Plan!C12)' },
    ]);
  });

  test('and needs none of a kind that the workbook has no table of', () => {
    const section: SummarySection = {
      ...complaints,
      key: 'centres',
      source: { kind: 'table', table: 'costCentres', columns: [{ field: 'service', title: 'Service' }] },
    };
    const { description, findings } = describeSummary(planOf([...summarySections, section]), summaryOptions);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/; “Complaints in 2022\/23” \(table “Cost centres”\) have nothing to show/),
    );
    expect(description.blocks).not.toEqual([]);
  });
});

describe('the list decides', () => {
  const headingsOf = (sections: readonly SummarySection[]) =>
    describeSummary({ ...publishedPlan, sections }, summaryOptions)
      .said.filter(({ id }) => id.endsWith('/heading') && !id.startsWith('title/'))
      .map(({ id }) => id.replace('/heading', ''));

  test('which sections there are, and in what order', () => {
    const off = summarySections.map((one) =>
      one.key === 'workstreams' ? { ...one, off: true as const } : one,
    );
    expect(headingsOf(off)).toEqual(headingsOf(summarySections).filter((key) => key !== 'workstreams'));
    const [aims, outcomes, ...others] = summarySections;
    if (!aims || !outcomes) throw new Error('There are sections.');
    expect(headingsOf([outcomes, aims, ...others]).slice(0, 2)).toEqual(['corporate outcomes', 'aims']);
  });

  test('says nothing of what is off, though it is empty', () => {
    const sections = summarySections.map((one) =>
      one.key === 'risks' ? { ...one, off: true as const } : one,
    );
    const plan = { ...publishedPlan, risks: [], riskCounts: null };
    const codes = (of: Plan) => describeSummary(of, summaryOptions).findings.map(({ code }) => code);
    expect(codes(plan)).toContain('section-empty');
    expect(codes({ ...plan, sections })).not.toContain('section-empty');
  });

  test('which columns a table has, and in what order', () => {
    const sections = summarySections.map((one): SummarySection =>
      one.key === 'actions'
        ? {
            ...one,
            source: {
              kind: 'table',
              table: 'actions',
              columns: [
                { field: 'due', title: 'By when' },
                { field: 'plan', title: 'What' },
                { field: 'owner', title: 'Who' },
              ],
            },
          }
        : one,
    );
    const actions = publishedPlan.actions.slice(0, 1).map((one) => ({ ...one, owner: 'A. Smith' }));
    const said = saidOf({ ...publishedPlan, sections, actions }, 'actions');
    expect(said.slice(1, 4)).toEqual(['By when', 'What', 'Who']);
    expect(said.slice(4)).toEqual([actions[0]?.due, actions[0]?.plan, 'A. Smith']);
  });

  test('on which page a section begins, where the list has it on another than the published plan', () => {
    const onPage = (page: 1 | 2, ...keys: readonly string[]) =>
      summarySections.map((one): SummarySection =>
        keys.includes(one.key) || keys.includes(one.under ?? '') ? { ...one, page } : one,
      );
    const pagesOf = (of: Plan) =>
      pageFill(describeSummary(of, summaryOptions)).map((page) => page.map(({ heading }) => heading));
    const few = publishedPlan.texts.filter(({ section }) => /^(?:aims|commitments)/.test(section));
    const [kpis, actions] = [publishedPlan.kpis.slice(0, 2), publishedPlan.actions.slice(0, 2)];
    const short = { ...publishedPlan, texts: few, kpis, actions, budgets: [], funding: [] };
    const [first = [], second = []] = pagesOf({ ...short, sections: onPage(1, 'commitments') });
    expect(first).toContain('Strategic Commitments');
    expect(second).not.toContain('Strategic Commitments');
    const allTexts = onPage(2, 'aims');
    const turned = pagesOf({ ...short, sections: [...allTexts.slice(1), ...allTexts.slice(0, 1)] });
    expect(turned[1]).toContain('Our aims and objectives are...');
  });

  test.each(['landscape', 'portrait'] as const)('several sections across find room, %s', (orientation) => {
    const sections = summarySections.map((one): SummarySection => ({ ...one, place: 'across' }));
    const layout = describeSummary({ ...publishedPlan, sections }, { ...summaryOptions, orientation });
    expect([layout.pages, layout.overflow]).toEqual([2, []]);
  });
});
