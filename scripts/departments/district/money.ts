import { rows, type DepartmentSheet, type Line } from '../department';
import type { Formula } from '../../sample/sheetWriter';

type Six = readonly [number | '', number | '', number | '', number | '', number | '', number | ''];

/** £000: local risk, central risk and recharges, each as budget and forecast. */
const services: readonly (readonly [service: string, amounts: Six])[] = [
  ['Waste and recycling', [4180, 4265, 310, 310, 420, 420]],
  ['Street cleansing', [1640, 1612, '', '', 180, 180]],
  ['Parks and open spaces', [1275, 1310, 145, 160, 205, 205]],
  ['Environmental health', [985, 940, '', '', 160, 160]],
  ['Licensing', [-210, -188, '', '', 60, 60]],
  ['Climate and fleet', [540, 555, 620, 598, 90, 95]],
];

const top = 7;
const last = top + services.length - 1;

const totals = ['B', 'C', 'D', 'E', 'F', 'G'].map((letter, at): Formula => ({
  formula: `SUM(${letter}${top}:${letter}${last})`,
  value: services.reduce((sum, [, amounts]) => sum + Number(amounts[at]), 0),
}));

export const monitoring: DepartmentSheet = {
  name: 'Budget monitoring',
  widths: [34, 15, 15, 15, 15, 15, 15],
  lines: [
    { title: 'Revenue budget monitoring, month 6 of 2026/27' },
    { note: '£000. Net expenditure is shown as plus, net income as minus.' },
    null,
    null,
    {
      spans: [
        ['', 1],
        ['Local risk', 2],
        ['Central risk', 2],
        ['Recharges', 2],
      ],
    },
    {
      heads: [
        'Service',
        'Budget £000',
        'Forecast £000',
        'Budget £000',
        'Forecast £000',
        'Budget £000',
        'Forecast £000',
      ],
    },
    ...services.map(([service, amounts]): Line => ({ cells: [service, ...amounts] })),
    { total: ['Environment Service', ...totals] },
  ],
};

/** Pounds, by cost centre. Parks are forecast £12,000 lower here than in the monitoring. */
export const ledger: DepartmentSheet = {
  name: 'Ledger P06',
  widths: [13, 34, 26, 12, 18, 18],
  lines: [
    { title: 'Ledger extract, period 6 of 2026/27' },
    { note: 'Run on 5 October 2026. Pounds.' },
    null,
    {
      heads: [
        'Cost centre',
        'Cost centre description',
        'Account description',
        'Risk',
        'Revised budget £',
        'Full year forecast £',
      ],
    },
    ...rows(
      ['E1010', 'Waste and recycling', 'Employees', 'Local', 2_905_000, 2_946_000],
      ['E1010', 'Waste and recycling', 'Vehicles and fuel', 'Local', 1_275_000, 1_319_000],
      ['E1010', 'Waste and recycling', 'Disposal levy', 'Central', 310_000, 310_000],
      ['E1020', 'Street cleansing', 'Employees', 'Local', 1_290_000, 1_254_000],
      ['E1020', 'Street cleansing', 'Contractors', 'Local', 350_000, 358_000],
      ['E2010', 'Parks and open spaces', 'Employees', 'Local', 865_000, 865_000],
      ['E2010', 'Parks and open spaces', 'Grounds contracts', 'Local', 410_000, 433_000],
      ['E2010', 'Parks and open spaces', 'Repairs and maintenance', 'Central', 145_000, 160_000],
      ['E3010', 'Environmental health', 'Employees', 'Local', 985_000, 940_000],
      ['E3020', 'Licensing', 'Fees', 'Local', -395_000, -371_000],
      ['E3020', 'Licensing', 'Employees', 'Local', 185_000, 183_000],
      ['E4010', 'Climate and fleet', 'Employees', 'Local', 540_000, 555_000],
      ['E4010', 'Climate and fleet', 'Capital financing', 'Central', 620_000, 598_000],
      ['E1010', 'Waste and recycling', 'Support services', 'Recharge', 420_000, 420_000],
      ['E1020', 'Street cleansing', 'Support services', 'Recharge', 180_000, 180_000],
      ['E2010', 'Parks and open spaces', 'Support services', 'Recharge', 205_000, 205_000],
      ['E3010', 'Environmental health', 'Support services', 'Recharge', 160_000, 160_000],
      ['E3020', 'Licensing', 'Support services', 'Recharge', 60_000, 60_000],
      ['E4010', 'Climate and fleet', 'Support services', 'Recharge', 90_000, 95_000],
    ),
  ],
};

const list = (
  title: string,
  heading: string,
  lines: readonly (readonly [string, number])[],
): readonly Line[] => [
  { title },
  { heads: [heading, '2026/27 £000'] },
  ...rows(...lines),
  { total: ['Total', lines.reduce((sum, [, amount]) => sum + amount, 0)] },
  null,
];

export const funding: DepartmentSheet = {
  name: 'Funding',
  widths: [44, 16],
  portrait: true,
  lines: [
    ...list('Where our money comes from', 'Source of funding', [
      ['Council tax and general grant', 10_600],
      ['Garden waste subscriptions', 1150],
      ['Grants for food waste and trees', 720],
      ['Sale of recycling', 640],
      ['Licence fees', 410],
      ['Cemeteries and pitches', 380],
    ]),
    ...list('Where our money is spent', 'Type of spend', [
      ['Employees', 6900],
      ['Contractors', 3450],
      ['Vehicles and fuel', 1480],
      ['Capital financing', 700],
      ['Premises', 690],
      ['Supplies and services', 560],
      ['Grants to parishes', 120],
    ]),
  ],
};
