import type { WorkbookRead } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusal';
import { decide } from '../decide/decide';
import { plainSnapshot } from '../decide/plainSnapshot';
import type { SummaryRequest } from './request';
import type { ChosenPlan } from './choosePlan';

/** The plan of a workbook as it was read that is to be summarised. */
export const choosePlanOf = (
  workbook: WorkbookRead,
  { sheet, plan, details }: SummaryRequest,
): Promise<Outcome<ChosenPlan>> =>
  decide('plan', {
    workbook: plainSnapshot(workbook),
    made: workbook.made,
    request: {
      ...(sheet !== undefined && { sheet }),
      ...(plan !== undefined && { plan }),
      ...(details && { details }),
    },
  });
