import type { Quarter } from '../kpi';

const months: Readonly<Record<Quarter, string>> = {
  Q1: 'April to June',
  Q2: 'July to September',
  Q3: 'October to December',
  Q4: 'January to March',
};

/** "Quarter 1". */
export const quarterName = (quarter: Quarter): string => `Quarter ${quarter.charAt(1)}`;

/** "April to June 2017" for Q1 of "2017/18"; without a year where the plan's is not known. */
export function quarterMonths(quarter: Quarter, planYear: string | undefined): string {
  const start = Number(/^(20\d\d)\/\d\d$/.exec(planYear ?? '')?.[1]);
  if (Number.isNaN(start)) return months[quarter];
  return `${months[quarter]} ${quarter === 'Q4' ? start + 1 : start}`;
}
