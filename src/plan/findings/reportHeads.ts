import type { FindingHeads } from './findingHead';

/** What the quarterly report lacks or leaves out. */
export const reportHeads = {
  'cover-field-missing': {
    severity: 'warning',
    means: 'The cover of the report lacks a field. The report leaves a line to fill in.',
    todo: 'Set the field in Plan details.',
  },
  'commentary-twice': {
    severity: 'warning',
    means: 'There is commentary on a KPI twice. The report takes the first.',
    todo: 'Delete one of them.',
  },
  'commentary-not-needed': {
    severity: 'info',
    means: 'There is commentary on a KPI that is neither Red nor Amber, so the report leaves it out.',
    todo: 'There is nothing to do.',
  },
  'commentary-without-kpi': {
    severity: 'warning',
    means: 'There is commentary on a ref that no KPI has.',
    todo: 'Correct the ref, or delete the row.',
  },
  'report-section-unknown': {
    severity: 'warning',
    means: 'The table “Report text” names a section that the report does not have, so its text is left out.',
    todo: 'Choose one of the names that the table offers.',
  },
  'other-quarter-left-out': {
    severity: 'info',
    means: 'The KPI table is of another quarter, so it is not in this report.',
    todo: 'There is nothing to do. To report it, choose its quarter.',
  },
} satisfies FindingHeads;
