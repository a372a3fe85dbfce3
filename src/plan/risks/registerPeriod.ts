import type { PlanDetails } from '../details';
import { monthOf } from '../figures/periods';
import type { Quarter } from '../kpi';
import { tableTitles } from '../read/headingsOf';
import type { PlacedTable } from '../read/tablesOfKind';
import { readPeriod } from '../recognise/readPeriod';
import type { RegisterPeriod } from './register';

/**
 * When a register was drawn up, by the titles above it and the name of its sheet: "Quarter 1 risk register",
 * "Risks Q2 2017-18", "Risk register as at 30 June 2017" (Q1 of 2017/18).
 */
export function registerPeriod(placed: PlacedTable<'risks'>): RegisterPeriod {
  let period: RegisterPeriod = placed.table.quarter ? { quarter: placed.table.quarter } : {};
  for (const text of [...tableTitles(placed), placed.sheet.name]) {
    const { quarter, year } = readPeriod(text);
    const month = monthYear(text);
    period = {
      ...(quarter ? { quarter } : month?.quarter && { quarter: month.quarter }),
      ...(year ? { year } : month?.year && { year: month.year }),
      ...period,
    };
  }
  return period;
}

/** "June 2017" is in Q1 of 2017/18, "31 March 2018" in its Q4. */
function monthYear(text: string): Required<RegisterPeriod> | null {
  const match = /\b([a-z]{3,9})\.?,? (20\d\d)\b/i.exec(text);
  const month = match && monthOf((match[1] ?? '').toLowerCase());
  if (!month) return null;
  const start = month < 4 ? Number(match[2]) - 1 : Number(match[2]);
  const quarter = `Q${Math.floor(((month + 8) % 12) / 3) + 1}` as Quarter;
  return { quarter, year: `${start}/${String((start + 1) % 100).padStart(2, '0')}` };
}

/** A key by which periods of one plan sort, the earliest first; null where no quarter and no year is known. */
export function periodKey(
  { year, quarter }: RegisterPeriod,
  { planYear }: Pick<PlanDetails, 'planYear'>,
): string | null {
  if (!year && !quarter) return null;
  return `${year ?? planYear ?? ''} ${quarter ?? 'Q9'}`;
}

/** The period in words: "Q1 of 2017/18", "Q1", "2017/18"; '' where it is not known. */
export const periodWords = ({ year, quarter }: RegisterPeriod): string =>
  [quarter, year].filter(Boolean).join(' of ');

/** The last day of a quarter of a financial year, as ISO: Q1 of "2017/18" ends on 2017-06-30. */
export function lastDay({ year, quarter }: RegisterPeriod): string | null {
  const start = Number(/^(20\d\d)\/\d\d$/.exec(year ?? '')?.[1]);
  if (!quarter || Number.isNaN(start)) return null;
  return { Q1: `${start}-06-30`, Q2: `${start}-09-30`, Q3: `${start}-12-31`, Q4: `${start + 1}-03-31` }[
    quarter
  ];
}
