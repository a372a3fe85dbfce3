import { judgeShare, type PrintedPercent, shareText } from './readCounts';

/** One count of a series, with its percentage where one is printed. */
export interface CountEntry {
  readonly label: string;
  readonly rated: boolean;
  /** The label is a status that is known here. */
  readonly known: boolean;
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
  /** The base that the words themselves name. */
  readonly base?: number;
  /** Every row above the total is read, and its label known: the total may be judged. */
  readonly whole: boolean;
  /** Few of the labels are known: percentages are judged only where all but one agree. */
  readonly loose: boolean;
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
 * named. Where hardly any fits a base, the base is not known, and nothing is said. A total is right if it is the sum of
 * all or of those with a result, with some of the others or without; it is judged only where the series is `whole`.
 */
export function checkSeries(series: CountSeries): CountFault[] {
  const { entries, total } = series;
  const counted = entries.filter((entry) => entry.count !== null);
  if (counted.length < 2) return [];
  const all = sumOf(counted);
  const rated = sumOf(counted.filter((entry) => entry.rated));
  const base = findBase(series, counted);
  const baseOf: BaseOf = twoBases(series, counted, base) ?? (() => base);
  const faults = shareFaults(series, counted, baseOf);
  const stated = total?.count ?? null;
  if (total && stated !== null && series.whole && !sumsFor(counted).includes(stated))
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

type BaseOf = (entry: CountEntry) => number;

function shareFaults({ entries }: CountSeries, counted: readonly CountEntry[], baseOf: BaseOf): CountFault[] {
  const all = sumOf(counted);
  const rated = sumOf(counted.filter((entry) => entry.rated));
  return counted.flatMap((entry): CountFault[] => {
    const { count, percent, label } = entry;
    const base = baseOf(entry);
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
}

const sumOf = (list: readonly CountEntry[]): number => list.reduce((all, { count }) => all + (count ?? 0), 0);

/** What a total may be: those with a result, and any of the others with them. */
function sumsFor(entries: readonly CountEntry[]): number[] {
  return entries
    .filter(({ rated }) => !rated)
    .reduce(
      (sums, { count }) => [...sums, ...sums.map((sum) => sum + (count ?? 0))],
      [sumOf(entries.filter(({ rated }) => rated))],
    );
}

/** The base of the percentages; 0 where it is not plain which it is. */
function findBase({ total, bases, base, loose }: CountSeries, counted: readonly CountEntry[]): number {
  if (base !== undefined) return base;
  const all = sumOf(counted);
  const rated = sumOf(counted.filter((entry) => entry.rated));
  const withPercent = counted.filter(({ percent }) => percent !== null);
  // A percentage of those without a result is of a base that holds them.
  const ofAll = withPercent.some((entry) => !entry.rated);
  const candidates = loose
    ? [all, total?.count ?? 0]
    : [rated, all, sumOf(withPercent), total?.count ?? 0, ...bases].filter(
        (each) => !ofAll || each !== rated || rated === all,
      );
  const best = bestBase(counted, candidates);
  const fitting = best === 0 ? 0 : fitCount(counted, best);
  const needed = loose ? Math.max(2, withPercent.length - 1) : Math.max(1, Math.ceil(withPercent.length / 3));
  return fitting >= needed ? best : 0;
}

const fits = ({ count, percent }: CountEntry, base: number): boolean =>
  percent !== null && count !== null && judgeShare(count, base, percent) === 'right';
const fitCount = (entries: readonly CountEntry[], base: number): number =>
  entries.filter((entry) => fits(entry, base)).length;

const fewestMore = 2;

/**
 * Two bases side by side: those with a result are given as shares of one, the others, or labels that are not known, as
 * shares of the whole. Null where one base fits nearly as many: one that fits another base may do so by chance.
 */
function twoBases({ total }: CountSeries, counted: readonly CountEntry[], base: number): BaseOf | null {
  const withPercent = counted.filter(({ percent }) => percent !== null);
  const main = withPercent.filter(({ rated, known }) => rated && known);
  const others = withPercent.filter((entry) => !main.includes(entry));
  if (main.length < 2 || others.length === 0) return null;
  const rated = counted.filter((entry) => entry.rated);
  const whole = bestBase(others, [sumOf(counted), total?.count ?? 0]);
  const own = bestBase(main, [sumOf(rated.filter(({ known }) => known)), sumOf(rated)]);
  const fitting = fitCount(main, own);
  if (fitting + fitCount(others, whole) < fitCount(withPercent, base) + fewestMore) return null;
  return (entry) => (main.includes(entry) ? own : whole);
}

/** The base that most percentages fit; of equals the first, which is what is usual. */
const bestBase = (entries: readonly CountEntry[], bases: readonly number[]): number =>
  bases
    .filter((base) => base > 0)
    .reduce(
      (best, base) => (best === 0 || fitCount(entries, base) > fitCount(entries, best) ? base : best),
      0,
    );

function baseInWords(base: number, { rated, all }: { rated: number; all: number }): string {
  if (base === all) return `all ${base}`;
  return base === rated ? `the ${base} with a result` : `${base}, as stated`;
}
