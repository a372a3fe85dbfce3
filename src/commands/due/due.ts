import { readWorkbook } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { decide } from '../decide/decide';
import { decideDue } from './quarterPlan';
import type { DueListReport, DueRequest } from './report';

/** The KPIs that are due in the quarter that is reported, each with when it is reported, and those that are overdue. */
export function due(request: DueRequest): Promise<Outcome<DueListReport>> {
  return run(async (context) => decide('due', decideDue, { workbook: await readWorkbook(context), request }));
}
