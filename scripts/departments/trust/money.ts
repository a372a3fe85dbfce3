import type { Formula } from '../../sample/sheetWriter';
import { rows, type DepartmentSheet, type Line } from '../department';

const areas: readonly (readonly [area: string, budget: number, forecast: number])[] = [
  ['Branch libraries', 1_486_000, 1_502_500],
  ['Home delivery and prisons', 118_000, 109_400],
  ['Museum and galleries', 874_000, 921_000],
  ['Collections and stores', 236_000, 236_000],
  ['Learning and schools', 152_000, 143_800],
  ['Lettings and shop', -214_000, -187_500],
];

const top = 5;
const last = top + areas.length - 1;
const sum = (letter: string, at: 1 | 2): Formula => ({
  formula: `SUM(${letter}${top}:${letter}${last})`,
  value: areas.reduce((all, area) => all + area[at], 0),
});

/** Pounds, and not parted into local and central risk. */
export const budget: DepartmentSheet = {
  name: 'Budget',
  widths: [40, 18, 18, 18],
  lines: [
    { title: 'Budget and forecast 2026/27 at the end of December' },
    { note: 'Pounds; spending is plus, income is minus.' },
    null,
    { heads: ['Service', 'Annual budget £', 'Forecast outturn £', 'Variance £'] },
    ...areas.map(([area, budgeted, forecast], at): Line => {
      const row = top + at;
      return {
        cells: [area, budgeted, forecast, { formula: `C${row}-B${row}`, value: forecast - budgeted }],
      };
    }),
    {
      total: [
        'Total',
        sum('B', 1),
        sum('C', 2),
        {
          formula: `C${last + 1}-B${last + 1}`,
          value: Number(sum('C', 2).value) - Number(sum('B', 1).value),
        },
      ],
    },
  ],
};

export const ledger: DepartmentSheet = {
  name: 'Accounts M9',
  widths: [10, 32, 30, 18, 18],
  lines: [
    { title: 'From the accounts, month 9' },
    null,
    { heads: ['CC', 'CC description', 'Subjective description', 'Revised budget', 'Projected outturn'] },
    ...rows(
      ['L100', 'Branch libraries', 'Staff', 1_102_000, 1_096_000],
      ['L100', 'Branch libraries', 'Buildings', 384_000, 406_500],
      ['L200', 'Home delivery and prisons', 'Staff', 118_000, 109_400],
      ['M100', 'Museum and galleries', 'Staff', 655_000, 648_000],
      ['M100', 'Museum and galleries', 'Buildings', 219_000, 273_000],
      ['M200', 'Collections and stores', 'Staff', 236_000, 236_000],
      ['M300', 'Learning and schools', 'Staff', 152_000, 143_800],
      ['T100', 'Lettings and shop', 'Income', -214_000, -178_500],
    ),
  ],
};

export const funding: DepartmentSheet = {
  name: 'Income and spend',
  widths: [44, 16],
  portrait: true,
  lines: [
    { title: 'Where our money comes from' },
    { heads: ['Source of income', "£'000"] },
    ...rows(
      ['County grant', 1560],
      ['Town council grant', 280],
      ['Tickets and shop', 520],
      ['Lettings', 214],
      ['Gifts and appeals', 188],
      ['Reserves', 90],
    ),
    { total: ['Total', 2852] },
    null,
    { title: 'Where our money is spent' },
    { heads: ['Type of spend', "£'000"] },
    ...rows(
      ['Staff', 1780],
      ['Buildings', 603],
      ['Books and loans', 241],
      ['Exhibitions', 158],
      ['Systems', 70],
    ),
    { total: ['Total', 2852] },
  ],
};
