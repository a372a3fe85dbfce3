import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusal';
import { run } from '../../excel/run';
import { dueIn, reportedQuarter } from './quarterPlan';
import type { DueListReport } from './report';
import type { DueRequest } from './request';

/** The KPIs that are due in the quarter that is reported, each with when it is reported, and those that are overdue. */
export function due(request: DueRequest): Promise<Outcome<DueListReport>> {
  return run(async (context) => {
    const found = reportedQuarter(await readWorkbook(context), request);
    if (!found.ok) return found;
    const { quarter, details } = found.report;
    return done({ quarter, planYear: details.planYear ?? '', ...dueIn(found.report, quarter) });
  });
}
