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
      'budget:Revised budget',
      'projected:Forecast outturn',
      'variance:Variance',
      '-:Variance %@percent',
      '-:Comments@sentence',
    ],
    total: 'Grand total',
  }),
  makeLayout('latest approved budget and outturn', {
    kind: 'budgets',
    columns: [
      'service:Division of service',
      'budget:Latest approved budget £000',
      'projected:Projected outturn £000',
      'variance:Over/(under) spend £000',
    ],
    groups: ['City Fund', "City's Cash"],
    total: 'Totals',
    above: ['Revenue budget monitoring to 30 June 2023'],
  }),
  makeLayout('to date and for the year', {
    kind: 'budgets',
    columns: [
      'service:Service area',
      'budget:Full year|Latest budget',
      'projected:Full year|Latest forecast outturn',
      'variance:Full year|Variance',
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
      'budget:Budget',
      '-:Previous forecast@money',
      'projected:Latest forecast',
      'variance:Variation',
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
    columns: ['service:Service', 'budget:Budget £000', 'projected:Forecast £000', 'variance:Variance £000'],
    transposed: true,
    rows: 6,
    above: ['Budget monitoring'],
  }),
  makeLayout('money in a real table with totals', {
    kind: 'budgets',
    columns: [
      'service:Service',
      'budget:Current budget',
      'projected:Estimated outturn',
      'variance:Difference',
    ],
    total: 'Total',
    real: { name: 'Budget_2023', totals: true },
  }),
];
