import type { FindingHeads } from './findingHead';

/** What is missing, unclear or wrong in a ledger, and why its sums differ from the plan's budgets. */
export const ledgerHeads = {
  'ledger-empty': {
    severity: 'error',
    means: 'The ledger has headings, but no line with an amount.',
    todo: 'Paste its lines below the headings, then reconcile again.',
  },
  'no-risk-marker': {
    severity: 'error',
    means: 'Nothing says which lines of the ledger are local risk and which are central risk.',
    todo: 'Add a column “Risk” with Local or Central, or fill in the risk in the table “Cost centres”.',
  },
  'ledger-no-cost-centre': {
    severity: 'warning',
    means: 'Lines of the ledger have no cost centre and no account, so they count for no service.',
    todo: 'Fill in the cost centre.',
  },
  'ledger-amount-unreadable': {
    severity: 'error',
    means: 'An amount of the ledger cannot be read, so the line is counted without it.',
    todo: 'Type the amount, or leave the cell empty.',
  },
  'ledger-unit-of-cell': {
    severity: 'warning',
    means: 'One cell states its own unit, unlike the rest of its column. It is counted in that unit.',
    todo: 'Check that the unit is right.',
  },
  'ledger-mixed-units': {
    severity: 'warning',
    means: 'Two columns of the ledger have headings with different units. Each is counted in its own unit.',
    todo: 'Check that the headings are right.',
  },
  'ledger-unit': {
    severity: 'error',
    means:
      'Nearly all sums of the ledger are the plan’s figures multiplied or divided by 1,000. The ledger seems to be in another unit.',
    todo: 'Write the unit in the headings of the ledger, then reconcile again.',
  },
  'ledger-signs-turned': {
    severity: 'error',
    means: 'Nearly all sums of the ledger are the plan’s figures with the opposite sign.',
    todo: 'Turn the signs of the ledger, then reconcile again.',
  },
  'ledger-total-differs': {
    severity: 'error',
    means:
      'A total in the ledger is not the sum of the lines above it. The lines are counted, not the total.',
    todo: 'Check the total and its lines.',
  },
  'ledger-one-measure': {
    severity: 'info',
    means: 'The ledger has only budgets or only forecasts, so only these are reconciled.',
    todo: 'There is nothing to do, unless a column is missing.',
  },
  'ledger-amount-taken-for': {
    severity: 'warning',
    means:
      'The heading of the amount does not say whether it is budget or forecast. It is taken for the one that fits the plan better.',
    todo: 'If that is wrong, name the column “Budget” or “Forecast”.',
  },
  'ledger-no-risk': {
    severity: 'warning',
    means: 'Lines of the ledger do not say whether they are local or central risk. They are left out.',
    todo: 'Fill in their risk in the ledger, or in the table “Cost centres”.',
  },
  'ledger-other-risk': {
    severity: 'info',
    means: 'Lines of the ledger are marked as another risk than local or central. They are left out.',
    todo: 'There is nothing to do if the plan has no budgets of that risk.',
  },
  'cost-centre-unmapped': {
    severity: 'warning',
    means: 'Cost centres belong to no service yet, so their amounts count for none.',
    todo: 'Fill in the service in the table “Cost centres”.',
  },
  'cost-centre-mapped-twice': {
    severity: 'error',
    means:
      'The table “Cost centres” gives one cost centre to several services. Its amounts count for none of them.',
    todo: 'Leave one row for the cost centre.',
  },
  'cost-centre-service-unknown': {
    severity: 'warning',
    means: 'The table “Cost centres” names a service that the plan’s budgets do not have.',
    todo: 'Use a service of the plan, or add it to the budgets.',
  },
  'cost-centre-risk-differs': {
    severity: 'warning',
    means: 'The table “Cost centres” gives another risk than the lines of the ledger. The ledger counts.',
    todo: 'Correct the risk in the ledger, or empty it in the table “Cost centres”.',
  },
  'service-named-twice': {
    severity: 'warning',
    means:
      'The plan’s budgets name a service twice. The ledger cannot tell the two apart, so their figures are added up.',
    todo: 'Give them different names, or join them.',
  },
  'ledger-differs': {
    severity: 'error',
    means: 'The ledger’s lines do not come to the plan’s figure, and no likely reason was found.',
    todo: 'Check the plan’s figure and the lines of the service.',
  },
  'ledger-line-doubled': {
    severity: 'error',
    means: 'The ledger and the plan differ by the amount of a line that seems to stand in the ledger twice.',
    todo: 'Check the lines, and delete one if it is a copy.',
  },
  'ledger-line-sign': {
    severity: 'error',
    means: 'The ledger and the plan differ by twice the amount of a line, which may have the wrong sign.',
    todo: 'Check the sign of the line.',
  },
  'ledger-line-mis-coded': {
    severity: 'error',
    means:
      'The ledger and the plan differ by the amount of a line that may belong to another service or risk.',
    todo: 'Check the cost centre, the service and the risk of the line.',
  },
  'ledger-cost-centre-elsewhere': {
    severity: 'error',
    means:
      'The ledger and the plan differ by the lines of a cost centre that may belong to another service or risk.',
    todo: 'Check the cost centre in the table “Cost centres”.',
  },
  'ledger-line-not-in-plan': {
    severity: 'error',
    means: 'The ledger and the plan differ by the amount of a line that the plan’s figure may leave out.',
    todo: 'Check whether the line belongs in the plan’s figure.',
  },
  'ledger-line-rounded': {
    severity: 'error',
    means:
      'The ledger and the plan differ by a small amount, and one line of the ledger seems to be rounded.',
    todo: 'Check the amount of the line.',
  },
  'ledger-line-digits': {
    severity: 'error',
    means:
      'The ledger and the plan would agree if two digits of one line were exchanged. It may be a typing error.',
    todo: 'Check the amount of the line.',
  },
  'ledger-line-missing': {
    severity: 'error',
    means: 'The ledger and the plan differ, and the ledger may lack a line.',
    todo: 'Check that the extract of the ledger is complete.',
  },
  'ledger-line-service-differs': {
    severity: 'error',
    means: 'One line of the ledger names another service than all other lines of its cost centre.',
    todo: 'Correct the service of the line, or its cost centre.',
  },
  'figure-rounded': {
    severity: 'error',
    means:
      'The ledger and the plan differ, and the plan’s figure seems to be rounded more than its other figures.',
    todo: 'Enter the exact figure in the plan.',
  },
  'figure-digits-transposed': {
    severity: 'error',
    means:
      'The ledger and the plan would agree if two digits of the plan’s figure were exchanged. It may be a typing error.',
    todo: 'Check the figure in the plan.',
  },
  'figure-sign': {
    severity: 'error',
    means: 'The ledger and the plan would agree if the plan’s figure had the opposite sign.',
    todo: 'Check the sign of the figure in the plan.',
  },
} satisfies FindingHeads;
