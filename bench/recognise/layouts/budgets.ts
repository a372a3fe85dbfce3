import { makeLayout, type Layout } from '../layout';

/** Budget monitoring. */
export const budgetLayouts: readonly Layout[] = [
  makeLayout('local and central risk under group headings', {
    kind: 'budgets',
    columns: [
      'service:Service',
      "localBudget:Local risk|Budget\n£'000",
      'localProjected:Local risk|Projected',
      'localVariance:Local risk|Variance',
      "centralBudget:Central risk|Budget\n£'000",
      'centralProjected:Central risk|Projected',
      'centralVariance:Central risk|Variance',
    ],
    total: 'Total',
    above: ['Appendix 3: financial summary'],
  }),
  makeLayout('one line of headings', {
    kind: 'budgets',
    columns: [
      'service:',
      "localBudget:Local risk 2017/18 budget £'000",
      "localProjected:Local risk projected to year end £'000",
      "centralBudget:Central risk 2017/18 budget £'000",
      "centralProjected:Central risk projected to year end £'000",
    ],
    total: 'Total',
  }),
  makeLayout('original and revised budget', {
    kind: 'budgets',
    columns: [
      'service:Directorate',
      '-:Original budget@money',
      'localBudget:Revised budget',
      'localProjected:Forecast outturn',
      'localVariance:Variance',
      '-:Variance %@percent',
      '-:Comments@sentence',
    ],
    total: 'Grand total',
  }),
  makeLayout('latest approved budget and outturn', {
    kind: 'budgets',
    columns: [
      'service:Division of service',
      'localBudget:Latest approved budget £000',
      'localProjected:Projected outturn £000',
      'localVariance:Over/(under) spend £000',
    ],
    groups: ['City Fund', "City's Cash"],
    total: 'Totals',
    above: ['Revenue budget monitoring to 30 June 2023'],
  }),
  makeLayout('to date and for the year', {
    kind: 'budgets',
    columns: [
      'service:Service area',
      'localBudget:Full year|Latest budget',
      'localProjected:Full year|Latest forecast outturn',
      'localVariance:Full year|Variance',
      '-:To date|Profiled budget@money',
      '-:To date|Actual@money',
    ],
  }),
  makeLayout('three rows of money headings', {
    kind: 'budgets',
    columns: [
      'service:Division',
      'localBudget:2023/24|Local risk|Budget',
      'localProjected:2023/24|Local risk|Forecast',
      'centralBudget:2023/24|Central risk|Budget',
      'centralProjected:2023/24|Central risk|Forecast',
    ],
    total: 'Total',
  }),
  makeLayout('previous forecast', {
    kind: 'budgets',
    columns: [
      'service:Budget heading',
      'localBudget:Budget',
      '-:Previous forecast@money',
      'localProjected:Latest forecast',
      'localVariance:Variation',
      '-:Budget holder@name',
    ],
    shuffled: true,
  }),
  makeLayout('services across', {
    kind: 'budgets',
    columns: [
      'service:',
      'localBudget:Local risk budget',
      'localProjected:Local risk projected',
      'centralBudget:Central risk budget',
      'centralProjected:Central risk projected',
    ],
    transposed: true,
    rows: 7,
  }),
  makeLayout('services across, plain budget', {
    kind: 'budgets',
    columns: [
      'service:Service',
      'localBudget:Budget £000',
      'localProjected:Forecast £000',
      'localVariance:Variance £000',
    ],
    transposed: true,
    rows: 6,
    above: ['Budget monitoring'],
  }),
  makeLayout('money in a real table with totals', {
    kind: 'budgets',
    columns: [
      'service:Service',
      'localBudget:Current budget',
      'localProjected:Estimated outturn',
      'localVariance:Difference',
    ],
    total: 'Total',
    real: { name: 'Budget_2023', totals: true },
  }),
];
