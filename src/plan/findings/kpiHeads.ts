import type { FindingHeads } from './findingHead';

/** What is missing, unclear or wrong in the figures and texts of a KPI's row. */
export const kpiHeads = {
  'target-missing': {
    severity: 'warning',
    means: 'The KPI has no target, so it has no colour.',
    todo: 'Enter the target. Write N/A if there is none.',
  },
  'target-not-set': {
    severity: ['warning', 'info'],
    means:
      'The target cell says that no target is set, is still to be agreed, or does not apply. So the KPI has no colour.',
    todo: 'Enter the target when it is agreed. If no target is meant, there is nothing to do.',
  },
  'measure-missing': {
    severity: 'warning',
    means: 'The KPI has no figure for the quarter, so it has no colour.',
    todo: 'Enter the figure when it is known. Write N/A if there is none.',
  },
  'not-due': {
    severity: ['info', 'warning'],
    means:
      'The cell says that no figure is due now, for example “Annual” or “Reports in Q4”. It is a warning only if that word is misspelt.',
    todo: 'There is nothing to do this quarter. Correct the spelling if the word is misspelt.',
  },
  'figure-due': {
    severity: 'warning',
    means: 'The cell says that the figure comes in a certain quarter, and this is that quarter.',
    todo: 'Enter the figure, or say when it comes.',
  },
  'figure-old': {
    severity: 'info',
    means: 'The figure names a period that ended before this quarter began, so it is an older figure.',
    todo: 'Say when the next figure is due.',
  },
  'no-target-column': {
    severity: 'warning',
    means: 'The KPI list has no column for the target. No KPI in it can get a colour.',
    todo: 'Add a column for the target, with a heading that says so.',
  },
  'no-measure-column': {
    severity: 'warning',
    means: 'The KPI list has no column for the measure. No KPI in it can get a colour.',
    todo: 'Add a column for the measure, with a heading that says so.',
  },
  'not-readable': {
    severity: 'warning',
    means: 'The text of the target or the measure cannot be read as a figure, so the KPI has no colour.',
    todo: 'Write one plain figure.',
  },
  'not-paired': {
    severity: 'warning',
    means: 'The row has several figures, and it is not clear which target belongs to which measure.',
    todo: 'Give one figure, or give each measure a row with its own target.',
  },
  'earlier-missing': {
    severity: 'warning',
    means: 'The target is a direction, such as “increase”, and there is no earlier figure to compare with.',
    todo: 'Enter the figure of an earlier quarter.',
  },
  'reading-unsure': {
    severity: 'warning',
    means:
      'The text of the figures can be read in more than one way. The KPI has no colour if the ways give different colours.',
    todo: 'Check the text, and write plain figures. For a dash, write 0 or N/A.',
    fix: 'For a dash: write 0, or write N/A.',
  },
  'unit-differs': {
    severity: 'warning',
    means:
      'Two figures that belong together seem to be in different units: a target and its measure, or a budget and its projection.',
    todo: 'Write both figures in the same unit, and write the unit with them.',
    fix: 'Write the percent sign with the figure, or change the amount to thousands.',
  },
  'percentage-contradicts': {
    severity: 'error',
    means: 'The measure gives a percentage and the counts behind it, and the counts give another percentage.',
    todo: 'Correct the counts or the percentage.',
    fix: 'Change the percentage to what the counts give.',
    forAll: 'Change {n} percentages to what their counts give',
  },
  'rounding-decides': {
    severity: 'warning',
    means:
      'The cell shows a rounded figure. The rounded figure would get another colour than the exact figure.',
    todo: 'Show one more decimal place.',
  },
  'small-numbers': {
    severity: 'info',
    means: 'The percentage is of very few cases. One case more or fewer changes it by 5 points or more.',
    todo: 'Show the numbers beside the percentage.',
  },
  unchanged: {
    severity: 'info',
    means: 'The figure is exactly the same as in the quarter before.',
    todo: 'Check that it is the figure of this quarter.',
  },
  'zero-or-missing': {
    severity: 'info',
    means:
      'The figure is 0, and the quarter before had another figure. Often a 0 stands where there is no figure yet.',
    todo: 'If there is no figure yet, write N/A. If the figure is 0, there is nothing to do.',
    fix: 'Write N/A.',
  },
  'reasons-missing': {
    severity: 'warning',
    means: 'The KPI is Red or Amber, and no reasons are given for its performance.',
    todo: 'Write the reasons in the KPI table, or in the table Commentary for the quarterly report.',
  },
  'actions-missing': {
    severity: 'warning',
    means: 'The KPI is Red or Amber, and no actions are planned.',
    todo: 'Write the actions in the KPI table, or in the table Commentary for the quarterly report.',
  },
  'reasons-left': {
    severity: 'info',
    means:
      'The KPI is Green, but reasons for its performance are still written there. They may be from an earlier quarter.',
    todo: 'Check the reasons. Delete them if they are old.',
  },
  'owner-missing': {
    severity: 'info',
    means: 'The list has a column for the owner, and this KPI has none.',
    todo: 'Add an owner.',
  },
  'figure-not-updated': {
    severity: 'warning',
    means:
      'The list has a column for the day on which a figure was updated. For this figure it is empty, or that day lies before the quarter ended.',
    todo: 'Enter the figure of the quarter and the day. If the figure was only confirmed, enter the day of that.',
  },
  'update-date-unread': {
    severity: 'warning',
    means:
      'What stands in the column for the day of the last update is no day, or a day that is still to come.',
    todo: 'Write the day as 03/07/2017.',
  },
  'red-without-action': {
    severity: 'warning',
    means: 'The KPI is Red, and the workbook says of no action that it is under way for it.',
    todo: 'Name an action with its owner and its date, in the KPI table or in the list of actions.',
  },
  'duplicate-ref': {
    severity: 'error',
    means: 'Two KPIs of one list have the same ref, so a rule or a comment cannot tell which is meant.',
    todo: 'Give one of them another ref.',
  },
  'refs-shared': {
    severity: 'warning',
    means: 'Many KPIs share their ref with others, as if the column held a theme or a group.',
    todo: 'Give each KPI its own ref, or say under Tables that the column holds something else.',
  },
  'ref-gap': {
    severity: 'info',
    means: 'The refs are numbers in order, and some numbers are missing in between.',
    todo: 'Check that no KPI is lost. KPIs that are reported in other quarters are no fault.',
  },
  'same-kpi-twice': {
    severity: 'warning',
    means: 'The same KPI stands in the list twice, under two refs, so it counts twice.',
    todo: 'Keep one of them, or say how they differ.',
  },
  'kpi-twice': {
    severity: 'warning',
    means: 'One KPI stands in two tables. The quarterly report takes the first and counts it once.',
    todo: 'Remove one of them, or give it its own ref.',
  },
  'kpis-in-plan-too-few': {
    severity: 'warning',
    means: 'Plan details say that the plan has fewer KPIs than the list shows.',
    todo: 'Correct “KPIs in the plan” in Plan details.',
  },
  'table-of-other-quarter': {
    severity: 'info',
    means: 'This KPI list is of another quarter than the one that was checked, so it was left out.',
    todo: 'To check this list, choose its quarter.',
  },
  'table-not-checked': {
    severity: 'info',
    means: 'This KPI list has no RAG column and others have one, so it was not checked with them.',
    todo: 'To check it, choose its sheet alone.',
  },
} satisfies FindingHeads;
