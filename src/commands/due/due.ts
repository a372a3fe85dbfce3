import { readWorkbook } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { isoToday } from '../../words/days';
import { decide } from '../decide/decide';
import { decideDue } from './quarterPlan';
import type { DueListReport } from './report';
import type { DueRequest } from './request';

/** The KPIs and actions that are due in the quarter that is reported, each with when it is due, and those that are overdue. */
export function due(request: DueRequest, now: Date): Promise<Outcome<DueListReport>> {
  return run(async (context) =>
    decide('due', decideDue, { workbook: await readWorkbook(context), request, today: isoToday(now) }),
  );
}
