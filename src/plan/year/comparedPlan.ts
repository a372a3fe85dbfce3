import type { PlanDetails } from '../details';
import type { Quarter } from '../kpi';
import { readActions } from '../read/readActions';
import { readKpis } from '../read/readKpis';
import { readRules } from '../read/readRules';
import { tablesOfKind } from '../read/tablesOfKind';
import type { RecognisedTable } from '../recognised';
import type { WorkbookSnapshot } from '../snapshot';
import type { ComparedPlan } from './comparePlans';

/**
 * What of a workbook is compared with another year's: its KPIs and actions. Where some KPI tables have a RAG column, a
 * short list beside them repeats theirs and is left out, unless `which` is all; with `sheet`, only what stands on it.
 */
export function comparedPlan(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  details: Pick<PlanDetails, 'planYear'> & { readonly quarter?: Quarter },
  sheet?: string,
  which: 'reported' | 'all' = 'reported',
): ComparedPlan {
  const own = tables.filter((table) => sheet === undefined || table.sheet === sheet);
  const lists = tablesOfKind(workbook, own, 'kpis');
  const withRag = lists.filter(({ table }) => table.columns.rag !== undefined);
  return {
    label: details.planYear ?? '',
    kpis: (withRag.length > 0 && which === 'reported' ? withRag : lists).flatMap((placed) =>
      readKpis(placed.sheet, placed.table, details.quarter),
    ),
    actions: tablesOfKind(workbook, own, 'actions').flatMap((placed) =>
      readActions(placed.sheet, placed.table),
    ),
    rules: readRules(workbook, tables),
  };
}
