import type { FindingHeads } from './findingHead';

/** What is wrong with a workbook that an overview of departments reads, or with several of them together. */
export const overviewHeads = {
  'file-not-read': {
    severity: 'error',
    means: 'The file cannot be read, so nothing of it is in the overview.',
    todo: 'Open it in Excel, save it again, and try again.',
  },
  'file-twice': {
    severity: 'warning',
    means: 'Two files hold the same, so they are counted once.',
    todo: 'Check that the right file of each department was chosen.',
  },
  'department-twice': {
    severity: 'warning',
    means: 'Two files are of the same department, and both are counted.',
    todo: 'Leave one out, or give the departments different names in Plan details.',
  },
  'several-plans': {
    severity: 'warning',
    means: 'The file holds several plans, which are counted together as one department.',
    todo: 'To count them apart, give each plan its own workbook.',
  },
  'no-cluster': {
    severity: 'warning',
    means: 'It is not known which cluster a department belongs to.',
    todo: 'Set “Cluster” in its Plan details, or add it to the table of departments and clusters.',
  },
  'other-plan-year': {
    severity: 'warning',
    means:
      'The file is of another plan year than was asked for, or than others are. It is counted with them.',
    todo: 'Leave it out if it is the wrong file.',
  },
  'reporting-year-unknown': {
    severity: 'warning',
    means: 'The plan is of several years, and the file does not say which of them is reported.',
    todo: 'Set “Reporting year” in its Plan details.',
  },
  'other-quarter': {
    severity: 'warning',
    means: 'The file is of another quarter than others are. It is counted with them.',
    todo: 'Leave it out if it is the wrong file.',
  },
  'no-plan-tables': {
    severity: 'warning',
    means: 'The file has no KPIs, risks or budgets, so nothing of it is in the overview.',
    todo: 'Open it and look under Tables, or check its headings.',
  },
  'tables-missing': {
    severity: 'info',
    means: 'The file lacks KPIs, risks or budgets, so the overview leaves those cells empty.',
    todo: 'Add the table in the file if the department has one.',
  },
  'colours-by-rule': {
    severity: 'warning',
    means: 'The KPI table of the file has no RAG column. The colours counted are those of the rule.',
    todo: 'Add the column in that file, or read these counts with care.',
  },
  'budget-signs-unknown': {
    severity: 'warning',
    means:
      'The budgets of the file do not say whether plus or minus is adverse. So none of its variances is called adverse or favourable.',
    todo: 'Set “Sign convention” in its Plan details.',
  },
} satisfies FindingHeads;
