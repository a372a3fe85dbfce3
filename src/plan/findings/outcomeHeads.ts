import type { FindingHeads } from './findingHead';

/** Where the thread from corporate outcomes to aims, actions, KPIs and risks breaks. */
export const outcomeHeads = {
  'outcome-empty': {
    severity: 'warning',
    means: 'Nothing in the plan leads to this corporate outcome: no item names it or speaks of it.',
    todo: 'Write the number of the outcome at the items that serve it.',
  },
  'outcome-unconfirmed': {
    severity: 'warning',
    means: 'No item states that it leads to this outcome; the words of some only suggest it.',
    todo: 'Confirm it: write the number of the outcome in a column “Corporate outcome”.',
  },
  'outcome-suggested': {
    severity: 'info',
    means: 'The item states no corporate outcome, but its words suggest one.',
    todo: 'If it is right, write the number of the outcome in the cell.',
    fix: 'Write the suggested number.',
  },
  'items-without-outcome': {
    severity: 'warning',
    means: 'Items of the plan lead to no corporate outcome, and their words suggest none.',
    todo: 'Write the number of the outcome that each of them serves.',
  },
  'outcome-column-missing': {
    severity: 'info',
    means: 'The table has no column “Corporate outcome” in which its rows can name an outcome.',
    todo: 'Add the column, and write the number of the outcome in each row.',
  },
  'outcome-column-other': {
    severity: 'info',
    means: 'A column that may hold corporate outcomes names none in any of its cells, so it was not used.',
    todo: 'If it is another column, say under Tables what it means.',
  },
  'aim-without-kpi': {
    severity: 'warning',
    means: 'No KPI measures this aim.',
    todo: 'Add a KPI for the aim, or put a KPI under its name.',
  },
  'outcome-unknown': {
    severity: 'warning',
    means: 'The cell names an outcome that is not one of this plan’s corporate outcomes.',
    todo: 'Write the number of an outcome, or its own words.',
  },
  'outcome-of-another-list': {
    severity: 'warning',
    means: 'The cell names an outcome of another Corporate Plan, so it is not counted.',
    todo: 'Add it to the plan’s corporate outcomes, or name one of them.',
  },
  'outcome-number-differs': {
    severity: 'warning',
    means: 'The number and the words in the cell belong to different outcomes, so it is not counted.',
    todo: 'Correct the number or the words.',
  },
  'outcome-date': {
    severity: 'warning',
    means: 'The cell holds a date. Excel makes a date of a range such as 1-4.',
    todo: 'Write the range in words: “1 to 4”.',
  },
  'outcome-number-twice': {
    severity: 'warning',
    means: 'Two corporate outcomes have the same number. The number means the first of them.',
    todo: 'Give each outcome its own number.',
  },
  'outcome-set-unsure': {
    severity: 'warning',
    means: 'The table of corporate outcomes holds several sets, and the plan year does not say which counts.',
    todo: 'Set the plan year in Plan details.',
  },
  'outcomes-of-another-set': {
    severity: 'warning',
    means:
      'The plan lists outcomes of another Corporate Plan than the one of its year or of its other outcomes.',
    todo: 'Check which outcomes the plan serves.',
  },
  'outcomes-brought': {
    severity: 'info',
    means:
      'The plan lists no corporate outcomes, so those of the City of London Corporation’s Corporate Plan were taken.',
    todo: 'To use others, write them in the plan, or add the table “Corporate outcomes”.',
  },
} satisfies FindingHeads;
