import type { Plan } from '../../../src/plan/read/plan';
import { sectionHeading } from '../../../src/plan/sections/section';
import { summarySections, textSections } from '../../../src/plan/sections/summarySections';
import type { describeSummary } from '../../../src/sheets/summary/describeSummary';
import { cutLines, type Printed } from './cutLines';

export type Overflow = ReturnType<typeof describeSummary>['overflow'];

/** A plan with so many rows less in the table that feeds a section, the last ones first. */
function cutRows(plan: Plan, section: string, rows: number): Plan {
  switch (section) {
    case 'kpis':
      return { ...plan, kpis: plan.kpis.slice(0, -rows) };
    case 'actions':
      return { ...plan, actions: plan.actions.slice(0, -rows) };
    case 'budgets':
      return { ...plan, budgets: plan.budgets.slice(0, -rows) };
    case 'sources':
    case 'spend':
      return { ...plan, funding: withoutLast(plan.funding, section === 'spend' ? 'spend' : 'source', rows) };
    default:
      throw new Error(`Nobody can cut “${section}”.`);
  }
}

const withoutLast = (funding: Plan['funding'], kind: 'source' | 'spend', rows: number): Plan['funding'] => {
  const gone = new Set(funding.filter((line) => line.kind === kind).slice(-rows));
  return funding.filter((line) => !gone.has(line));
};

/** A plan as an editor makes it who cuts what the refusal says: words of texts, last first, and last rows of tables. */
export const asTold = (plan: Plan, overflow: Overflow, printed: Printed): Plan =>
  overflow.reduce((cut, { section, lines }) => {
    if (lines === 0) return cut;
    const key = summarySections.find(
      (one) => sectionHeading(one, plan.sectionHeadings, plan.details.planYear) === section,
    )?.key;
    const text = textSections.find((one) => one === key);
    if (text) return cutLines(cut, text, lines, printed);
    return cutRows(cut, key ?? section, lines);
  }, plan);
