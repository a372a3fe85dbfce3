import type { CountFault } from './checkSeries';
import type { PlacedSeries } from './readSeries';
import { isTotalLabel } from './readStatus';
import { namesMonth } from '../../words/months';

/**
 * What is wrong with the totals of several series side by side, such as a column "Total" beside one for each
 * directorate: label by label, the sum of the others. With one other series there is nothing to add up.
 */
export function checkAcross(
  series: readonly PlacedSeries[],
): { readonly fault: CountFault; readonly of: PlacedSeries }[] {
  const totals = series.filter(({ heading }) => isTotalLabel(heading));
  const parts = series.filter(({ heading }) => heading !== '' && !isTotalLabel(heading));
  const [total] = totals;
  if (!total || totals.length > 1 || parts.length < 2 || parts.some(({ heading }) => isPeriod(heading)))
    return [];
  const sums = total.series.entries.map((entry, at) => {
    const counts = parts.map(({ series: { entries } }) => entries[at]?.count ?? null);
    const unread = entry.count === null || counts.includes(null);
    return unread ? null : counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  });
  // A total of these very columns fits most of its rows; another total fits hardly any.
  const fitting = total.series.entries.filter(({ count }, at) => count !== null && count === sums[at]).length;
  const read = sums.filter((sum) => sum !== null).length;
  if (fitting * 2 < read) return [];
  return total.series.entries.flatMap((entry, at) => {
    const sum = sums[at] ?? null;
    if (sum === null || entry.count === null || entry.count === sum) return [];
    const message = `${total.heading} of ${entry.label} says ${entry.count}, but the counts beside it come to ${sum}.`;
    return [{ fault: { at, code: 'count-total-wrong', message }, of: total }];
  });
}

/** Counts of one quarter and the next are of the same indicators: they are not added. */
const isPeriod = (heading: string): boolean =>
  /\bq[1-4]\b|quarter|\d{4}/i.test(heading) || namesMonth(heading);
