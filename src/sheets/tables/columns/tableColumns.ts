import type { TableKind } from '../../../plan/recognised';
import type { Column } from './column';
import { kpiColumns, ruleColumns } from './kpiColumns';
import { budgetColumns, complaintColumns, costCentreColumns, fundingColumns } from './moneyColumns';
import { actionsColumns, detailsColumns, ediColumns, textColumns } from './planColumns';
import { riskColumns } from './riskColumns';

/** The columns of each kind of table, from left to right. */
export const tableColumns: { readonly [K in TableKind]: readonly Column<K>[] } = {
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
};
