import type { SummarySection } from '../../../src/plan/sections/section';
import { summarySections } from '../../../src/plan/sections/summarySections';
import { describeSummary, type SummaryOptions } from '../../../src/sheets/summary/describeSummary';
import { pageFill } from '../../../src/sheets/summary/pageFill';
import { kpiRow, publishedPlan, summaryOptions } from '../publishedPlan';

/** A plan with few texts, which would leave the first page half empty, and many KPIs. */
function pagesOf(
  kpis: number,
  orientation: SummaryOptions['orientation'],
  sections: readonly SummarySection[] = summarySections,
) {
  const plan = {
    ...publishedPlan,
    sections,
    texts: publishedPlan.texts.filter(({ section }) => /^(?:aims|workstreams)/.test(section)),
    kpis: Array.from({ length: kpis }, (_, at) =>
      kpiRow(`Proportion of visits of kind ${at + 1} made in time`, '75%', 'Maintain'),
    ),
  };
  const layout = describeSummary(plan, { ...summaryOptions, orientation });
  const filled = pageFill(layout, sections).map((page) => page.map(({ heading }) => heading));
  return {
    first: filled[0] ?? [],
    second: filled[1] ?? [],
    type: layout.description.styles[0]?.style.font?.size,
  };
}

const listedOn = (page: 1 | 2, key: string): readonly SummarySection[] =>
  summarySections.map((section) => (section.key === key ? { ...section, page } : section));

const aims = 'Our aims and objectives are...';
const kpis = 'Key Performance Indicators';
const income = 'Where our money comes from';
const named = (headings: readonly string[], name: string): boolean =>
  headings.some((heading) => heading.startsWith(name));

test('a table that fills the page of the published plan stands on the other, in larger type', () => {
  const { first, second, type } = pagesOf(20, 'portrait');
  expect([named(first, kpis), named(second, kpis)]).toEqual([true, false]);
  expect(named(second, 'Plans and Actions')).toBe(true);
  expect(type).toBe(10);
});

test('a block stays on the page that the list names, where the published plan has it on the other', () => {
  expect(named(pagesOf(20, 'portrait').first, income)).toBe(false);
  for (const count of [10, 20, 26])
    expect(named(pagesOf(count, 'portrait', listedOn(1, 'sources')).first, income)).toBe(true);
});

test('so does a text, though the pages would be more even otherwise', () => {
  const workstreams = 'Our major workstreams';
  for (const count of [10, 16]) {
    expect(named(pagesOf(count, 'landscape').first, workstreams)).toBe(true);
    expect(named(pagesOf(count, 'landscape', listedOn(2, 'workstreams')).second, workstreams)).toBe(true);
  }
});

test.each(['landscape', 'portrait'] as const)(
  'what opens the plan opens the first page, %s',
  (orientation) => {
    for (const count of [10, 20, 26])
      for (const sections of [summarySections, listedOn(1, 'sources'), listedOn(1, 'kpis')])
        expect(pagesOf(count, orientation, sections).first[0]).toBe(aims);
  },
);
