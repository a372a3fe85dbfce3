import type { FindingHeads } from './findingHead';

/** What a text states and the tables of the workbook do not. */
export const textHeads = {
  'figure-untied': {
    severity: 'warning',
    means:
      'A text quotes a figure that is in no table of the workbook and cannot be worked out from its tables.',
    todo: 'Check the figure, or name its source.',
  },
  'figure-wrong': {
    severity: 'error',
    means: 'The figures of the text contradict each other.',
    todo: 'Correct the figure that is wrong.',
  },
  'figure-elsewhere': {
    severity: 'info',
    means: 'The text takes the figure from another source, so it was not compared with the tables here.',
    todo: 'Check the figure in its own source.',
  },
  'no-table-of-complaints': {
    severity: 'warning',
    means: 'A text gives figures of complaints, and the workbook has no table of complaints.',
    todo: 'Add the table, so that the text can be checked.',
  },
  'no-table-of-risks': {
    severity: 'warning',
    means: 'A text gives figures of risks, and the workbook has no risk register.',
    todo: 'Add the register, so that the text can be checked.',
  },
  'no-table-of-budgets': {
    severity: 'warning',
    means: 'A text gives amounts of money, and the workbook has no table of budgets.',
    todo: 'Add the table, so that the text can be checked.',
  },
  'appendix-missing': {
    severity: 'error',
    means: 'A text names an appendix that the workbook does not have.',
    todo: 'Correct the number, or add the appendix.',
  },
  'kpi-unknown': {
    severity: 'warning',
    means: 'A text names a KPI that is not in the KPI list.',
    todo: 'Correct the ref, or add the KPI.',
  },
  'quarter-months': {
    severity: 'warning',
    means: 'A text names months that do not belong to the quarter beside them.',
    todo: 'Correct the quarter or the months.',
  },
  'quarter-differs': {
    severity: 'warning',
    means: 'A text names another quarter than the one of the figures.',
    todo: 'Correct the quarter, or the figures.',
  },
  'year-differs': {
    severity: 'warning',
    means: 'A text names another year than the year of the plan.',
    todo: 'Correct the year in the text, or the plan year in Plan details.',
  },
  'date-differs': {
    severity: 'warning',
    means: 'A text gives another target date for a risk than the register.',
    todo: 'Correct the date in the text, or in the register.',
  },
} satisfies FindingHeads;
