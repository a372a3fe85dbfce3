import type { KpiRow, Quarter } from '../kpi';
import { readPeriod } from '../recognise/readPeriod';

/**
 * The quarter that a row reports: the one that its own period names ("Q2 2018/19"), Q4 for a period of a whole year
 * ("Annual 2020/21", "2023/24"), else the quarter of the report.
 */
export function quarterOf({ period }: KpiRow, reported: Quarter | undefined): Quarter | undefined {
  if (period === undefined) return reported;
  const { quarter, year } = readPeriod(period);
  if (quarter) return quarter;
  const whole = year !== undefined || /\b(?:annual|full year|year end|year)\b/i.test(period);
  return whole && !/\b(?:month|half|to date|h[12])\b/i.test(period) ? 'Q4' : reported;
}
