import { yearReported, type PlanDetails } from '../../details';
import { tableTitles } from '../headingsOf';
import type { PlacedTable } from '../tablesOfKind';
import { readPeriod } from '../../recognise/readPeriod';
import type { RegisterPeriod } from './register';
import { monthOf, monthPattern } from '../../../words/months';
import { quarterAndYear } from '../../../words/quarters';
import { titledQuarter } from '../../../words/reportingPeriods';

/**
 * When a register was drawn up, by the titles above it and the name of its sheet: "Quarter 1 risk register",
 * "Risks Q2 2017-18", "Risk register as at 30 June 2017" (Q1 of 2017/18).
 */
export function registerPeriod(placed: PlacedTable<'risks'>): RegisterPeriod {
  let period: RegisterPeriod = placed.table.quarter ? { quarter: placed.table.quarter } : {};
  for (const text of [...tableTitles(placed), placed.sheet.name]) {
    const { year } = readPeriod(text);
    const quarter = titledQuarter(text);
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
  const [, name = '', year] = monthAndYear.exec(text) ?? [];
  const month = monthOf(name);
  return month === null ? null : quarterAndYear(Number(year), month);
}

const monthAndYear = new RegExp(`(${monthPattern})\\.?,? (20\\d\\d)\\b`, 'i');

/** A key by which periods of one plan sort, the earliest first; null where no quarter and no year is known. */
export function periodKey(
  { year, quarter }: RegisterPeriod,
  details: Pick<PlanDetails, 'planYear' | 'reportingYear'>,
): string | null {
  if (!year && !quarter) return null;
  return `${year ?? yearReported(details) ?? ''} ${quarter ?? 'Q9'}`;
}

/** The period in words: "Q1 of 2017/18", "Q1", "2017/18"; '' where it is not known. */
export const periodWords = ({ year, quarter }: RegisterPeriod): string =>
  [quarter, year].filter(Boolean).join(' of ');
