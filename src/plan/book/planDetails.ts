import type { PlanDetails } from '../details';
import { readDetails } from '../read/readDetails';
import type { PlacedTable } from '../read/tablesOfKind';
import { titleDetails } from '../read/titleDetails';
import type { RecognisedTable } from '../recognise/recognised';
import type { PlanBook } from './planBook';

/** Where a plan stands: its sheet, the text on it, and the tables that are its own or of no other plan. */
export interface PlanHome {
  readonly sheet: string | undefined;
  readonly text: PlacedTable<'text'> | undefined;
  readonly tables: readonly RecognisedTable[];
}

/**
 * The details of one plan of a workbook. What goes before what, the nearest first: details for this run; Plan details on
 * the plan's own sheet; the titles above its text, where the workbook holds plans on several sheets; Plan details
 * elsewhere; those titles where there is one plan.
 * Example: two sheets "Plan 2021-22" and "Plan 2022-23" share a sheet of Plan details with the plan year 2022/23. The
 * plan of the first is of 2021/22; if it stood alone, it would be of 2022/23.
 */
export function planDetails(
  { workbook, asked, plans, of }: PlanBook,
  { sheet, text, tables }: PlanHome,
): PlanDetails {
  const stated = readDetails(workbook, tables, sheet);
  const titled = text && titleDetails(text);
  const isOwn = of('details').some((placed) => placed.sheet.name === sheet);
  const isOneOfSeveral = new Set(plans.map((plan) => plan.sheet)).size > 1;
  return isOneOfSeveral && !isOwn
    ? { ...stated, ...titled, ...asked.details }
    : { ...titled, ...stated, ...asked.details };
}
