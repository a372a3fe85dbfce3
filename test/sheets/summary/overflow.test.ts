import type { Plan } from '../../../src/plan/read/plan';
import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import { kpiRow, publishedPlan, summaryOptions } from '../publishedPlan';
import { asTold, type Overflow } from './asTold';

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

describe.each(['landscape', 'portrait'] as const)('cutting as many lines as told, %s', (orientation) => {
  const options = { ...summaryOptions, orientation };
  const kpis = Array.from({ length: 60 }, (_, index) => kpiRow(`Measure ${index + 1}`, '75%', 'Maintain'));
  const pagesWith = (plan: Plan, told: Overflow): number =>
    describeSummary(asTold(plan, told, { orientation }), options).pages;

  test.each<[string, Plan]>([
    ['every second text twice', longer(2, 2)],
    ['every text twice', longer(2, 1)],
    ['every third text three times', longer(3, 3)],
    ['every text three times', longer(3, 1)],
    ['every fifth text six times', longer(6, 5)],
    ['sixty KPIs', { ...publishedPlan, kpis }],
    ['sixty KPIs and longer texts', { ...longer(2, 2), kpis }],
  ])('makes it fit: %s', (_, plan) => {
    const { overflow } = describeSummary(plan, options);
    expect(overflow).not.toEqual([]);
    expect(pagesWith(plan, overflow)).toBe(2);
  });

  test.each<[string, Plan]>([
    ['every second text twice', longer(2, 2)],
    ['sixty KPIs', { ...publishedPlan, kpis }],
  ])('less by a line of any one section, it does not fit: %s', (_, plan) => {
    const { overflow } = describeSummary(plan, options);
    for (const { section } of overflow) {
      const fewer = overflow.map((one) =>
        one.section === section ? { section, lines: one.lines - 1 } : one,
      );
      expect([section, pagesWith(plan, fewer)]).toEqual([section, 0]);
    }
  });
});
