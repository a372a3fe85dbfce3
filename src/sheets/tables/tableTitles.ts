import { kindNames } from '../../plan/kindName';
import type { TableKind } from '../../plan/recognised';

/** Names of the tables for people; a new sheet made for a table is called so. */
export const tableTitles: Readonly<Record<TableKind, string>> = kindNames;

/** Names of the Excel tables: what structured references call them. */
export const tableNames: Readonly<Record<TableKind, string>> = {
  details: 'PlanDetails',
  text: 'PlanText',
  kpis: 'KPIs',
  rules: 'KPIRules',
  actions: 'PlanActions',
  risks: 'Risks',
  budgets: 'Budgets',
  funding: 'Funding',
  edi: 'EDIScores',
  complaints: 'Complaints',
  costCentres: 'CostCentres',
  commentary: 'Commentary',
  reportText: 'ReportText',
  outcomes: 'CorporateOutcomes',
};
