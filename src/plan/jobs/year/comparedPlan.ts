import type { PlanBook } from '../../book/planBook';
import { reportedLists } from '../../book/reportedLists';
import { yearReported, type PlanDetails } from '../../details';
import { readActions } from '../../read/readActions';
import { readKpis } from '../../read/readKpis';
import type { ComparedPlan } from './comparePlans';

/**
 * What of a workbook is compared with another year's: its KPIs and actions. A short list beside the tables of the report
 * repeats theirs and is left out, unless `which` is all; with `sheet`, only what stands on it.
 */
export function comparedPlan(
  { of, rules }: PlanBook,
  details: Pick<PlanDetails, 'planYear' | 'reportingYear' | 'quarter'>,
  sheet?: string,
  which: 'reported' | 'all' = 'reported',
): ComparedPlan {
  const isOwn = (placed: { readonly table: { readonly sheet: string } }): boolean =>
    sheet === undefined || placed.table.sheet === sheet;
  const lists = of('kpis').filter(isOwn);
  return {
    label: yearReported(details) ?? details.planYear ?? '',
    kpis: (which === 'reported' ? reportedLists(lists) : lists).flatMap((placed) =>
      readKpis(placed.sheet, placed.table, details.quarter),
    ),
    actions: of('actions')
      .filter(isOwn)
      .flatMap((placed) => readActions(placed.sheet, placed.table)),
    rules,
  };
}
