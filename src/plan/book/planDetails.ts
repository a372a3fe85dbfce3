import type { PlanDetails } from '../details';
import { readDetails, titleDetails } from '../read/readDetails';
import type { PlacedTable } from '../read/tablesOfKind';
import { yearsOver } from '../read/statedYears';
import type { RecognisedTable } from '../recognise/recognised';
import type { PlanBook } from './planBook';
import { ownYears, withTitledQuarter, withYears, yearsOf } from './planYears';

/** Where a plan stands: its sheet, the text on it, and the tables that are its own or of no other plan. */
export interface PlanHome {
  readonly sheet: string | undefined;
  readonly text: PlacedTable<'text'> | undefined;
  readonly tables: readonly RecognisedTable[];
}

/**
 * The details of one plan of a workbook. What goes before what, the nearest first: details for this run; Plan details on
 * the plan's own sheet; the titles above its text, where the workbook holds plans on several sheets; Plan details
 * elsewhere; those titles where there is one plan. One place may give the period and another the year that is reported.
 * Example: two sheets "Plan 2021-22" and "Plan 2022-23" share a sheet of Plan details with the plan year 2022/23. The
 * plan of the first is of 2021/22; if it stood alone, it would be of 2022/23.
 */
export function planDetails(book: PlanBook, { sheet, text, tables }: PlanHome): PlanDetails {
  const { workbook, asked, plans, of } = book;
  const stated = readDetails(workbook, tables, sheet);
  const titled = text ? titleDetails(text) : {};
  const isOwn = of('details').some((placed) => placed.sheet.name === sheet);
  const isOneOfSeveral = new Set(plans.map((plan) => plan.sheet)).size > 1;
  if (isOneOfSeveral && !isOwn) {
    const years = yearsOver(yearsOf(titled), yearsOf(stated));
    return ownYears(withYears({ ...stated, ...titled }, years), asked.details, () => titled);
  }
  // The cover of a workbook with one plan may say what the titles over its text do not.
  const titles = () => (isOneOfSeveral ? titled : yearsOver(yearsOf(titled), yearsOf(book.titledYears)));
  const own = ownYears(withYears({ ...titled, ...stated }, yearsOf(stated)), asked.details, titles);
  return isOneOfSeveral ? own : withTitledQuarter(own, book.kpiLists, () => book.titledYears);
}
