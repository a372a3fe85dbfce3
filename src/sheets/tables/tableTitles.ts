import type { TableKind } from '../../plan/recognised';

/** Names of the tables for people; a new sheet made for a table is called so. */
export const tableTitles: Readonly<Record<TableKind, string>> = {
  details: 'Plan details',
  text: 'Plan text',
  kpis: 'KPIs',
  rules: 'KPI rules',
  actions: 'Plans and actions',
  risks: 'Risks',
  budgets: 'Budgets',
  funding: 'Funding and spend',
  edi: 'EDI self-assessment',
  complaints: 'Complaints',
  costCentres: 'Cost centres',
  commentary: 'Commentary',
  reportText: 'Report text',
  outcomes: 'Corporate outcomes',
};

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
