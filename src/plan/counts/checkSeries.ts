import { judgeShare, shareText } from './judgeShare';
import type { PrintedPercent } from './readShareCell';

/** One count of a series, with its percentage where one is printed. */
export interface CountEntry {
  readonly label: string;
  readonly rated: boolean;
  readonly count: number | null;
  readonly percent: PrintedPercent | null;
}

/** Counts that belong together: by status, or as a list. */
export interface CountSeries {
  readonly entries: readonly CountEntry[];
  /** The total that is stated with them, if one is. */
  readonly total: CountEntry | null;
  /** Other numbers that may be the base: the "114" of "there were 114 actions". */
  readonly bases: readonly number[];
}

/** What is wrong with a series; `at` is the place of the entry, 'total' for the total. */
export interface CountFault {
  readonly at: number | 'total';
  readonly code: 'count-percent-wrong' | 'count-percent-cut' | 'count-total-wrong';
  readonly message: string;
}

/**
 * Recomputes the percentages and the total of published counts. Bodies differ in what they take percentages of: all,
 * only those with a result, or a number stated beside; the base that most of the printed percentages fit is taken, and
 * named. A total is right if it is the sum of all or of those with a result.
 */
export function checkSeries({ entries, total, bases }: CountSeries): CountFault[] {
  const counted = entries.filter((entry) => entry.count !== null);
  if (counted.length < 2) return [];
  const sum = (list: readonly CountEntry[]): number => list.reduce((all, { count }) => all + (count ?? 0), 0);
  const all = sum(counted);
  const rated = sum(counted.filter((entry) => entry.rated));
  const withPercent = sum(counted.filter(({ percent }) => percent !== null));
  // A percentage of those without a result is of a base that holds them.
  const ofAll = counted.some((entry) => !entry.rated && entry.percent);
  const base = bestBase(
    counted,
    [rated, all, withPercent, total?.count ?? 0, ...bases].filter(
      (each) => !ofAll || each !== rated || rated === all,
    ),
  );
  const faults = counted.flatMap((entry): CountFault[] => {
    const { count, percent, label } = entry;
    if (count === null || percent === null || base === 0) return [];
    const verdict = judgeShare(count, base, percent);
    if (verdict === 'right') return [];
    const right = `${count} of ${base} is ${shareText(count, base, Math.max(percent.decimals, 0))}, not ${percent.text}`;
    return [
      {
        at: entries.indexOf(entry),
        code: verdict === 'cut' ? 'count-percent-cut' : 'count-percent-wrong',
        message:
          verdict === 'cut'
            ? `${label}: ${right}: it was not rounded to the nearest.`
            : `${label}: ${right} (base: ${baseInWords(base, { rated, all })}).`,
      },
    ];
  });
  const stated = total?.count ?? null;
  if (total && stated !== null && stated !== all && stated !== rated)
    faults.push({
      at: 'total',
      code: 'count-total-wrong',
      message: `${total.label || 'The total'} says ${stated}, but the counts come to ${all}${rated === all ? '' : ` (${rated} of them with a result)`}.`,
    });
  if (
    total?.percent &&
    stated !== null &&
    base > 0 &&
    judgeShare(stated, base, total.percent) === 'wrong' &&
    total.percent.percent !== 100
  )
    faults.push({
      at: 'total',
      code: 'count-percent-wrong',
      message: `${total.label || 'The total'}: ${stated} of ${base} is ${shareText(stated, base, total.percent.decimals)}, not ${total.percent.text}.`,
    });
  return faults;
}

/** The base that most percentages fit; of equals the first, which is what is usual. */
function bestBase(entries: readonly CountEntry[], bases: readonly number[]): number {
  const fits = (base: number): number =>
    entries.filter(
      ({ count, percent }) => percent && count !== null && judgeShare(count, base, percent) === 'right',
    ).length;
  return bases
    .filter((base) => base > 0)
    .reduce((best, base) => (best === 0 || fits(base) > fits(best) ? base : best), 0);
}

function baseInWords(base: number, { rated, all }: { rated: number; all: number }): string {
  if (base === all) return `all ${base}`;
  return base === rated ? `the ${base} with a result` : `${base}, as stated`;
}
