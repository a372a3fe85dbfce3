import type { Finding } from '../../finding';
import { type Quarter, lastDayOfQuarter, quarterBefore } from '../../../words/quarters';
import { startOfYear, yearLabel } from '../../../words/years';
import { newFinding } from '../../findings/newFinding';
import { type JudgedDraft, addressOf, nameOf, sharedFinding } from './judgedDraft';

/** Last day before the reported quarter as ISO: Q1 of "2017/18" → "2017-03-31"; null for a year not so written. */
function dayBefore(planYear: string | undefined, quarter: Quarter | undefined): string | null {
  const start = startOfYear(planYear);
  if (!quarter || start === null) return null;
  const before = quarterBefore(quarter);
  return before ? lastDayOfQuarter(before, planYear) : lastDayOfQuarter('Q4', yearLabel(start - 1));
}

/**
 * A figure that names a period which ended before the reported quarter began: "58% (end of 20/21)" under Quarter 2 of
 * 2021/22. Periods without a last day ("2018-19 survey", "Q4 2020", which may be two quarters) are left alone.
 */
export function ageFindings({ row, verdict, quarter, planYear }: JudgedDraft): readonly Finding[] {
  const before = dayBefore(planYear, quarter);
  if (before === null) return [];
  const [first, ...others] = verdict.verdicts;
  const measure = first?.pair.measure;
  if (!first || others.length > 0 || !measure || !('value' in measure)) return [];
  const { period } = measure;
  // The last day before the quarter is the quarter before: a year-end figure is the latest there can be in Quarter 1.
  if (!period?.end || period.end >= before) return [];
  const message = `${nameOf(row)} stands under ${quarter} of ${planYear}, but its figure is of “${period.text}”. Say when the next one is due.`;
  return [
    sharedFinding(
      newFinding('figure-old', { cell: addressOf(first.pair.measureCell), message }),
      row,
      `The figure under ${quarter} of ${planYear} is of an earlier time`,
      'Say when the next ones are due.',
      period.text,
    ),
  ];
}
