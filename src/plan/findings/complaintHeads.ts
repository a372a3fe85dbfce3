import type { FindingHeads } from './findingHead';

/** What is wrong in tables of complaints, and in lists of counts with percentages and totals. */
export const complaintHeads = {
  'complaints-no-source': {
    severity: 'warning',
    means: 'A line of complaints has figures and no service.',
    todo: 'Name the service, or take the line out.',
  },
  'complaints-no-number': {
    severity: 'warning',
    means: 'A cell cannot be read as a number, so it is not counted.',
    todo: 'Write a number.',
  },
  'complaints-not-a-count': {
    severity: 'error',
    means: 'The number is negative or not whole, and complaints can only be counted in whole numbers.',
    todo: 'Correct the number.',
  },
  'complaints-upheld-above': {
    severity: 'error',
    means: 'More complaints are upheld than were received.',
    todo: 'Correct the number that is wrong.',
  },
  'complaints-source-twice': {
    severity: 'warning',
    means: 'A service stands twice in the table, so its complaints may be counted twice.',
    todo: 'Join the two lines, or take one out.',
  },
  'complaints-total-differs': {
    severity: 'error',
    means: 'The stated total is not the sum of the lines.',
    todo: 'Correct the total or the lines.',
  },
  'count-percent-wrong': {
    severity: 'error',
    means: 'The percentage is not what its count and the number of all give.',
    todo: 'Correct the percentage or the count.',
  },
  'count-percent-cut': {
    severity: 'warning',
    means: 'The percentage was cut off and not rounded to the nearest.',
    todo: 'Round the percentage to the nearest.',
  },
  'count-total-wrong': {
    severity: 'error',
    means: 'The stated total is not the sum of the counts.',
    todo: 'Correct the total or the counts.',
  },
} satisfies FindingHeads;
