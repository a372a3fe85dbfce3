import type { TableKind } from '../../plan/recognised';

/** Each kind of table by its name on the screen, with a sentence on what it is for. */
export const kindWords: Readonly<Record<TableKind, { readonly name: string; readonly purpose: string }>> = {
  details: {
    name: 'Plan details',
    purpose: 'The settings of the plan: department, plan year, reporting quarter, tolerance, palette.',
  },
  text: {
    name: 'Plan text',
    purpose: 'The words of the two-page summary: aims, workstreams, commitments, what has changed.',
  },
  kpis: {
    name: 'KPIs',
    purpose: 'Each measure with its target, the figures of the quarters, its RAG and the reasons for it.',
  },
  rules: {
    name: 'KPI rules',
    purpose: 'What a KPI needs beside its row: a tolerance of its own, a profile, a headline measure.',
  },
  actions: {
    name: 'Plans and actions',
    purpose: 'What will be done, by when, by whom, and how it stands.',
  },
  risks: {
    name: 'Risks',
    purpose: 'The risk register: likelihood and impact give the score and the rating.',
  },
  budgets: {
    name: 'Budgets',
    purpose:
      'Budgets of each service, by local and central risk or as one, with projections and variances, in £000.',
  },
  funding: {
    name: 'Funding and spend',
    purpose: 'Where the money comes from and where it is spent, in £000.',
  },
  edi: {
    name: 'EDI self-assessment',
    purpose: 'The scores of the equality, diversity and inclusion criteria.',
  },
  complaints: {
    name: 'Complaints',
    purpose: 'Complaints received and upheld, and compliments, for direct and commissioned services.',
  },
  costCentres: {
    name: 'Cost centres',
    purpose:
      'Which service each cost centre of the ledger belongs to, and whether it is local or central risk.',
  },
  commentary: {
    name: 'Commentary',
    purpose:
      'Why a Red or Amber KPI stands where it does and what is planned, in the words of the quarterly report.',
  },
  reportText: {
    name: 'Report text',
    purpose: 'Your own paragraphs for the quarterly report, section by section.',
  },
  outcomes: {
    name: 'Corporate outcomes',
    purpose: 'The outcomes of the corporate plan by number, which the golden thread leads to.',
  },
};
