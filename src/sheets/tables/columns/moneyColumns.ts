import { complaintSources, fundingKinds, riskTypes } from './choices';
import { money, type Column, type Reference } from './column';

type Service = Column<'budgets'>;

const amount = (field: Service['field'], heading: string): Service => ({
  field,
  heading,
  width: 90,
  horizontal: 'Right',
  numberFormat: money,
  total: 'sum',
});

/** Projected less budget: plus is an overspend or a shortfall of income. Empty until both are filled. */
const variance = (
  field: Service['field'],
  heading: string,
  budget: 'localBudget' | 'centralBudget',
  projected: 'localProjected' | 'centralProjected',
): Service => ({
  ...amount(field, heading),
  formula: (thisRow: Reference<'budgets'>) =>
    `=IF(COUNT(${thisRow(budget)},${thisRow(projected)})=2,${thisRow(projected)}-${thisRow(budget)},"")`,
});

export const budgetColumns: readonly Service[] = [
  { field: 'service', heading: 'Service', width: 180, wrap: true, total: { text: 'Total' } },
  amount('localBudget', 'Local risk budget £000'),
  amount('localProjected', 'Local risk projected £000'),
  variance('localVariance', 'Local risk variance £000 (plus is adverse)', 'localBudget', 'localProjected'),
  amount('centralBudget', 'Central risk budget £000'),
  amount('centralProjected', 'Central risk projected £000'),
  variance(
    'centralVariance',
    'Central risk variance £000 (plus is adverse)',
    'centralBudget',
    'centralProjected',
  ),
];

export const fundingColumns: readonly Column<'funding'>[] = [
  { field: 'year', heading: 'Year', width: 60, horizontal: 'Left' },
  { field: 'kind', heading: 'Kind', width: 70, choices: fundingKinds },
  { field: 'line', heading: 'Line', width: 240, wrap: true, total: { text: 'Sources less spend' } },
  {
    field: 'amount',
    heading: '£000',
    width: 80,
    horizontal: 'Right',
    numberFormat: money,
    // Sources and spend stand in one column, so that their plain sum would mean nothing.
    total: (whole) =>
      `=SUMIFS(${whole('amount')},${whole('kind')},"Source")-SUMIFS(${whole('amount')},${whole('kind')},"Spend")`,
  },
];

const count = (field: Column<'complaints'>['field'], heading: string): Column<'complaints'> => ({
  field,
  heading,
  width: 90,
  horizontal: 'Right',
  numberFormat: '#,##0',
  total: 'sum',
});

export const complaintColumns: readonly Column<'complaints'>[] = [
  { field: 'source', heading: 'Source', width: 130, choices: complaintSources, total: { text: 'Total' } },
  count('received', 'Received'),
  count('upheld', 'Upheld or partly upheld'),
  count('compliments', 'Compliments'),
];

/** Codes are text to the left: they are never added up, and leading noughts belong to them. */
export const costCentreColumns: readonly Column<'costCentres'>[] = [
  { field: 'costCentre', heading: 'Cost centre', width: 90, horizontal: 'Left', numberFormat: '@' },
  { field: 'description', heading: 'Description', width: 200, wrap: true },
  { field: 'service', heading: 'Service', width: 180, wrap: true },
  { field: 'risk', heading: 'Risk', width: 70, choices: riskTypes },
];
