import type { FindingHeads } from './findingHead';

/** What is missing, unclear or wrong in budgets, in funding and spend, and between tables of the same budgets. */
export const budgetHeads = {
  'not-an-amount': {
    severity: 'warning',
    means:
      'A cell for an amount holds a text, an error of Excel, or nothing that can be read. Nothing is counted for it.',
    todo: 'Enter a number. If Excel shows an error, correct the formula.',
  },
  'figure-missing': {
    severity: 'warning',
    means: 'A service has a budget and no projection, or a projection and no budget. So it has no variance.',
    todo: 'Enter the missing figure, or 0 if there is none.',
  },
  'service-twice': {
    severity: 'warning',
    means: 'Two lines of the table have the same service name.',
    todo: 'Give each service its own name, or join the two lines.',
  },
  'row-is-a-sum': {
    severity: 'info',
    means: 'The row is the sum of the rows next to it, so it is read as their total and not counted again.',
    todo: 'There is nothing to do if the row is a total.',
  },
  'total-differs': {
    severity: 'warning',
    means: 'The stated total is not the sum of its lines.',
    todo: 'Correct the total or the lines.',
  },
  'total-is-nought': {
    severity: 'warning',
    means: 'The stated total is 0, and its lines have amounts. Excel shows 0 if a sum includes its own cell.',
    todo: 'Take the cell of the total out of its own sum.',
  },
  'variance-differs': {
    severity: 'warning',
    means: 'The stated variance is not the projection less the budget.',
    todo: 'Correct the variance or the figures.',
  },
  'variance-sign': {
    severity: 'warning',
    means: 'The variance has the opposite sign to the other variances of the table.',
    todo: 'Check its sign.',
  },
  'exact-multiple': {
    severity: 'warning',
    means:
      'One figure of the service is exactly the same as another one, or twice or three times as much. It may be a copying error.',
    todo: 'Check both figures.',
  },
  'projection-equals-budget': {
    severity: ['warning', 'info'],
    means: 'The projection equals the budget in most lines. It is a warning if it does in all of them.',
    todo: 'Check that the lines have been forecast.',
  },
  'zero-projection': {
    severity: 'warning',
    means: 'The projection is 0 and the budget is not. The 0 may stand for a missing figure.',
    todo: 'Enter the projection, or leave the 0 if it is right.',
  },
  'sign-flip': {
    severity: 'warning',
    means: 'The projection is about as large as the budget and has the opposite sign.',
    todo: 'Check which sign is right.',
  },
  'digits-exchanged': {
    severity: 'warning',
    means:
      'The projection has the digits of the budget with two of them exchanged. It may be a typing error.',
    todo: 'Check which of the two is right.',
  },
  'income-without-sign': {
    severity: 'warning',
    means:
      'The name of the line sounds like income, but no figure of the table has a minus. So it counts as expenditure.',
    todo: 'If the line is income, give it a minus.',
  },
  'sign-convention-unknown': {
    severity: 'warning',
    means: 'It cannot be told whether plus or minus is net expenditure. So nothing is called an overspend.',
    todo: 'Write it under “Sign convention” in Plan details.',
  },
  'sign-convention-doubtful': {
    severity: 'warning',
    means: 'With the sign convention of Plan details, most of this table would be net income.',
    todo: 'If the figures are expenditure, change “Sign convention” in Plan details.',
  },
  'sign-convention-contradicts': {
    severity: 'warning',
    means:
      'Plan details, a note, a heading or the figures contradict each other on which sign is net expenditure.',
    todo: 'Change the one that is wrong, so that all say the same.',
  },
  'units-mixed': {
    severity: 'warning',
    means: 'The columns state different units side by side, so no total of them is made.',
    todo: 'Use one unit for all columns, or confirm the conversion under “Budget unit” in Plan details.',
  },
  'unit-doubtful': {
    severity: 'warning',
    means:
      'The table states no unit and is read in £000, but the size of its figures speaks for another unit.',
    todo: 'Write the unit in a heading, or set “Budget unit” in Plan details.',
  },
  'funding-differs': {
    severity: 'warning',
    means: 'The funding and the spend of a year do not come to the same amount.',
    todo: 'Look for a missing line, or name what balances it.',
  },
  'funding-one-side': {
    severity: 'info',
    means: 'There is only funding or only spend, so the two cannot be compared.',
    todo: 'Add the other side if it belongs in the plan.',
  },
  'savings-unidentified': {
    severity: 'warning',
    means: 'Part of the savings to be made has no saving named for it yet.',
    todo: 'Name what will save it, or change the target.',
  },
  'block-in-total': {
    severity: 'warning',
    means:
      'A block of money is neither local risk, central risk nor recharges, and nothing says whether the total includes it. It is shown apart and added to the total.',
    todo: 'State a total below the table, with it or without it: the total is followed.',
  },
  'twin-label': {
    severity: 'info',
    means: 'A service is called differently in two budget tables. They are compared as one service.',
    todo: 'Give the service the same name in both tables.',
  },
  'twin-differs': {
    severity: 'warning',
    means: 'Two budget tables give different figures for the same service.',
    todo: 'Correct the one that is wrong.',
  },
  'twin-missing': {
    severity: 'warning',
    means: 'One of two budget tables has a figure for a service, and the other has none.',
    todo: 'Add the figure to the other table, or take it out of this one.',
  },
  'budgets-left-out': {
    severity: 'info',
    means: 'The workbook holds another budget table, and it was not used.',
    todo: 'If it is the right one, choose its sheet, or name the quarter in the titles of both.',
  },
} satisfies FindingHeads;
