import type { FindingHeads } from './findingHead';

/** What opening a quarter, rolling a plan forward and comparing two plans leave to be done. */
export const yearHeads = {
  'to-fill-in': {
    severity: 'info',
    means: 'Only a person can fill this in for the new year or quarter.',
    todo: 'Fill it in.',
  },
  'years-disagree': {
    severity: 'error',
    means: 'The period of the plan and the year that is reported do not go together.',
    todo: 'Correct “Plan year” or “Reporting year” in Plan details.',
  },
  'figure-overdue': {
    severity: 'warning',
    means: 'The KPI was due in an earlier quarter and has no figure.',
    todo: 'Ask its owner, or write why there is none.',
  },
  'due-unread': {
    severity: 'warning',
    means: 'Due dates of actions cannot be read, so it is not known whether the actions are overdue.',
    todo: 'Write a date, a month with its year, a quarter with its plan year (Q3 2026/27), or “Ongoing”.',
  },
  'kpis-not-shown': {
    severity: 'info',
    means: 'The plan has more KPIs than its tables show, so it is not known when the others are due.',
    todo: 'Add them, with the quarter that they are reported in.',
  },
  'quarter-not-opened': {
    severity: 'info',
    means:
      'This KPI table was left as it is, because it is not of the quarter that ends or does not say its quarter.',
    todo: 'If it should be opened too, write the quarter in its heading or title.',
  },
  'updates-of-last-quarter': {
    severity: 'info',
    means: 'The colours and updates in the table are still those of the last quarter.',
    todo: 'Keep a copy of the last report, then empty them.',
    fix: 'Empty the colours and updates.',
  },
  'year-in-text': {
    severity: 'info',
    means: 'A text names a year. It was left as it is written.',
    todo: 'Change the year if the new plan needs another.',
  },
  'figure-against-direction': {
    severity: 'warning',
    means:
      'The target is a direction, such as “increase”, and the figure went the other way since the earlier plan.',
    todo: 'Say why, or that it is measured in another way.',
  },
  'target-eased': {
    severity: 'info',
    means: 'The target is easier to meet than the target of the earlier plan.',
    todo: 'Check that this is meant.',
  },
} satisfies FindingHeads;
