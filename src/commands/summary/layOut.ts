import { checkKpis } from '../../plan/checkKpis';
import type { KpiRow, Rag } from '../../plan/kpi';
import type { Plan } from '../../plan/plan';
import type { Amendments } from '../../sheets/summary/contents/amendContents';
import { describeSummary, type SummaryLayout } from '../../sheets/summary/describeSummary';

/** A plan laid out on the sheet of that name, with a manager's words in place of some of its own. */
export const layOut = (
  plan: Plan,
  sheetName: string,
  generatedOn: Date,
  words: Amendments = new Map(),
): SummaryLayout =>
  describeSummary(plan, {
    sheetName,
    fontName: 'Arial',
    orientation: plan.details.orientation,
    generatedOn,
    words,
    rag: ragOf(plan),
  });

/** The verdicts of the plan's own KPI list, by row, in the quarter that the list reports. */
function ragOf({ kpis, details, rules, kpiQuarter }: Plan): (row: KpiRow) => Rag | '' {
  const verdicts = new Map(
    checkKpis(kpis, details, rules, kpiQuarter ?? details.quarter).rows.map(({ row, rag }) => [row, rag]),
  );
  return (row) => verdicts.get(row) ?? '';
}
