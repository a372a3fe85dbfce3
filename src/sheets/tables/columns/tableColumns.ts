import type { TableKind } from '../../../plan/tables/kinds';
import { riskGridOf, type GridSettings } from '../../../plan/risks/riskGrid';
import type { Column } from './column';
import { kpiColumns, ruleColumns } from './kpiColumns';
import { budgetColumns, complaintColumns, costCentreColumns, fundingColumns } from './moneyColumns';
import { commentaryColumns, reportTextColumns } from './reportColumns';
import { actionsColumns, detailsColumns, ediColumns, outcomeColumns, textColumns } from './planColumns';
import { riskColumns, riskColumnsOf } from './riskColumns';

type ColumnsByKind = { readonly [K in TableKind]: readonly Column<K>[] };

/** The columns of each kind of table, from left to right. */
export const tableColumns: ColumnsByKind = {
  details: detailsColumns,
  text: textColumns,
  kpis: kpiColumns,
  rules: ruleColumns,
  actions: actionsColumns,
  risks: riskColumns,
  budgets: budgetColumns,
  funding: fundingColumns,
  edi: ediColumns,
  complaints: complaintColumns,
  costCentres: costCentreColumns,
  commentary: commentaryColumns,
  reportText: reportTextColumns,
  outcomes: outcomeColumns,
};

/** The same for a plan with settings of its own: a risk table has the plan's grid. */
export function columnsFor<K extends TableKind>(kind: K, settings: GridSettings): readonly Column<K>[] {
  const columns: ColumnsByKind = { ...tableColumns, risks: riskColumnsOf(riskGridOf(settings)) };
  return columns[kind];
}
