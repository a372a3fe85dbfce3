import type { Plan } from '../../../src/plan/read/plan';
import { sectionHeading } from '../../../src/plan/sections/section';
import { summarySections, textSections } from '../../../src/plan/sections/summarySections';
import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import { kpiRow, publishedPlan, summaryOptions } from '../publishedPlan';
import { cutLines } from './cutLines';

/** The published plan with more to say, copy by copy, from one paragraph on. */
function longer(copies: number, every: number): Plan {
  const texts = publishedPlan.texts.flatMap((text, index) =>
    index % every === 0
      ? Array.from({ length: copies }, (_, copy) => ({
          ...text,
          text: text.text && `${text.text} (${copy + 1})`,
        }))
      : [text],
  );
  return { ...publishedPlan, texts };
}

/** What the pane says to cut, cut; what is no text (a list of KPIs or actions) is cut by its rows. */
function asTold(plan: Plan, orientation: 'landscape' | 'portrait'): Plan {
  const { overflow } = describeSummary(plan, { ...summaryOptions, orientation });
  return overflow.reduce((cut, { section, lines }) => {
    const outline = summarySections.find(
      (one) => sectionHeading(one, plan.sectionHeadings, plan.details.planYear) === section,
    );
    const key = textSections.find((one) => one === outline?.key);
    if (key) return cutLines(cut, key, lines, orientation);
    if (outline?.key === 'kpis') return { ...cut, kpis: cut.kpis.slice(0, -lines) };
    if (outline?.key === 'actions') return { ...cut, actions: cut.actions.slice(0, -lines) };
    if (outline?.key === 'budgets') return { ...cut, budgets: cut.budgets.slice(0, -lines) };
    throw new Error(`The test cannot cut “${section}”.`);
  }, plan);
}

describe.each(['landscape', 'portrait'] as const)('cutting as many lines as told, %s', (orientation) => {
  const options = { ...summaryOptions, orientation };
  const kpis = Array.from({ length: 60 }, (_, index) => kpiRow(`Measure ${index + 1}`, '75%', 'Maintain'));
  test.each<[string, Plan]>([
    ['every second text twice', longer(2, 2)],
    ['every text twice', longer(2, 1)],
    ['every third text three times', longer(3, 3)],
    ['every text three times', longer(3, 1)],
    ['every fifth text six times', longer(6, 5)],
    ['sixty KPIs', { ...publishedPlan, kpis }],
    ['sixty KPIs and longer texts', { ...longer(2, 2), kpis }],
  ])('makes it fit: %s', (_, plan) => {
    expect(describeSummary(plan, options).overflow).not.toEqual([]);
    const cut = describeSummary(asTold(plan, orientation), options);
    expect(cut.overflow).toEqual([]);
    expect(cut.pages).toBe(2);
  });
});
