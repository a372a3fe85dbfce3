import { isPossible } from '../../counts/countKpis';
import type { PlanDetails } from '../../details';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';

/** The plan's details say that it has fewer KPIs than the table shows, so the number cannot be its base. */
export function kpisInPlanFindings(shown: number, { kpisInPlan }: PlanDetails): readonly Finding[] {
  if (kpisInPlan === undefined || isPossible(kpisInPlan, shown)) return [];
  const message = `Plan details say that the plan has ${kpisInPlan} KPIs, but ${shown} are shown, so those not reported are counted of the rows shown. Correct “KPIs in the plan”.`;
  return [newFinding('kpis-in-plan-too-few', { cell: '', message })];
}
