import type { Overview } from '../../plan/overview/combineFacts';
import type { SheetDescription } from '../description';
import { describeBudgetSheet } from './budgetSheet';
import {
  describeDiffering,
  describeNotes,
  describeRedAmber,
  describeTopRisks,
  type SheetOptions,
} from './listSheets';
import { describeOutcomeSheet } from './outcomeSheet';
import { describeRagSheet } from './ragSheet';

/** One of the sheets that an overview is made of. */
export interface OverviewSheet {
  /** Wished name of the sheet. */
  readonly name: string;
  readonly describe: (options: SheetOptions) => SheetDescription;
}

/** The sheets of an overview, in their order; lists that would be empty are left out, but for the notes. */
export function overviewSheets(overview: Overview): OverviewSheet[] {
  const { kpis, differing, risks, departments, outcomes, findings } = overview;
  return [
    { name: 'Overview', describe: (options) => describeRagSheet(overview, options) },
    ...(kpis.length > 0
      ? [{ name: 'Red and Amber', describe: (options: SheetOptions) => describeRedAmber(overview, options) }]
      : []),
    ...(differing.length > 0
      ? [
          {
            name: 'Differs from the rule',
            describe: (options: SheetOptions) => describeDiffering(overview, options),
          },
        ]
      : []),
    ...(risks.length > 0
      ? [{ name: 'Top risks', describe: (options: SheetOptions) => describeTopRisks(overview, options) }]
      : []),
    ...(departments.some(({ budgets }) => budgets)
      ? [{ name: 'Budgets', describe: (options: SheetOptions) => describeBudgetSheet(overview, options) }]
      : []),
    ...(outcomes.length > 0
      ? [{ name: 'Outcomes', describe: (options: SheetOptions) => describeOutcomeSheet(overview, options) }]
      : []),
    { name: 'Overview notes', describe: (options) => describeNotes(findings, options) },
  ];
}
