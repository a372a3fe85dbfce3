import type { TableKind } from './recognised';

/** What each kind of table is called to people. */
export const kindNames: Readonly<Record<TableKind, string>> = {
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

/** "Plans and actions" for `actions`. */
export const kindName = (kind: TableKind): string => kindNames[kind];
