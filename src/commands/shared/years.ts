import { refuse, type Outcome } from '../../excel/refusals';
import type { PlanDetails } from '../../plan/details';
import { yearsProblem } from '../../plan/read/statedYears';

/** The refusal of a job that names years, where those of the plan do not go together; null where they do. */
export function yearsRefused(details: PlanDetails): Outcome<never> | null {
  const problem = yearsProblem(details);
  return problem === null ? null : refuse('years-disagree', problem);
}
