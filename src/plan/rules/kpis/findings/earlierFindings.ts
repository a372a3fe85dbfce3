import { readMeasure } from '../../../figures/readMeasure';
import type { Finding } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import { writeFixes } from '../fixes/figureFixes';
import { addressOf, nameOf, sharedFinding, type JudgedDraft } from './judgedDraft';
import { quarterBefore, type Quarter, lastDayOfQuarter } from '../../../../words/quarters';
import { yearAfter } from '../../../../words/planYears';

/** What the quarter before says of this one's figure: the same again to the last place, or a sudden 0. */
export function earlierFindings({ row, verdict, quarter }: JudgedDraft): readonly Finding[] {
  const [judged, ...others] = verdict.verdicts;
  const previous = quarter && quarterBefore(quarter);
  const cell = previous ? row.earlier[previous] : undefined;
  if (!judged || others.length > 0 || !cell || !('value' in judged.pair.measure)) return [];
  const reading = readMeasure(cell);
  const figure = reading.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0] : null;
  if (!figure || figure.unit !== judged.pair.measure.unit) return [];
  const name = nameOf(row);
  const { value } = judged.pair.measure;
  if (value === figure.value && value !== 0 && value !== 100) {
    return [
      sharedFinding(
        newFinding('unchanged', {
          cell: addressOf(judged.pair.measureCell),
          message: `${name} has the same figure as in ${previous}. Is it this quarter's?`,
        }),
        row,
        `The same figure as in ${previous}`,
        "Are they this quarter's?",
      ),
    ];
  }
  if (value === 0 && figure.value !== 0 && judged.polarity.polarity === 'higher') {
    return [
      sharedFinding(
        newFinding('zero-or-missing', {
          cell: addressOf(judged.pair.measureCell),
          message: `${name} is 0 after ${cell.text} in ${previous}. If there is no figure yet, write N/A.`,
          fixes: writeFixes(judged.pair.measureCell, [['There is no figure yet: write N/A', 'N/A']]),
        }),
        row,
        `0 in ${quarter}, after another figure in ${previous}`,
        'Where there is no figure yet, write N/A.',
        `${cell.text} before`,
      ),
    ];
  }
  return [];
}

/** Last day before the reported quarter as ISO: Q1 of "2017/18" → "2017-03-31"; null for a year not so written. */
function dayBefore(planYear: string | undefined, quarter: Quarter | undefined): string | null {
  const lastYear = planYear === undefined ? null : yearAfter(planYear, -1);
  if (!quarter || lastYear === null) return null;
  const before = quarterBefore(quarter);
  return before ? lastDayOfQuarter(before, planYear) : lastDayOfQuarter('Q4', lastYear);
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
