import type { WorkbookRead } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusal';
import { decide } from '../decide/decide';
import type { SummaryRequest } from './request';
import { choosePlan, type ChosenPlan } from './choosePlan';

/** The plan of a workbook as it was read that is to be summarised. */
export const choosePlanOf = (
  workbook: WorkbookRead,
  { sheet, plan, details }: SummaryRequest,
): Promise<Outcome<ChosenPlan>> =>
  decide('plan', choosePlan, {
    workbook,
    request: {
      made: workbook.made,
      ...(sheet !== undefined && { sheet }),
      ...(plan !== undefined && { plan }),
      ...(details && { details }),
    },
  });
