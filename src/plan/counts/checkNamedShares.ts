import type { CountView } from './countView';
import type { Axis } from './findAxes';
import { judgeShare, shareText } from './judgeShare';
import type { PlacedSeries } from './readSeries';
import { readShareCell } from './readShareCell';
import { readStatus } from './readStatus';

/** A share that stands apart from its count, and what is wrong with it. */
export interface NamedShareFault {
  /** Row and column of the view. */
  readonly place: readonly [number, number];
  readonly message: string;
}

/** So many labels behind a list may be shares of it: "% Green", "% on or near target". */
const mostBehind = 4;
const ofPercent = /%|\bper ?cent(?:age)?\b/i;

/**
 * What is wrong with shares of one status behind a list of counts: "% Green" beside Green, Amber, Red and Total. They
 * may be taken of those with a result, of all, or of the total that is stated; what fits none of them is wrong.
 */
export function checkNamedShares(
  view: CountView,
  axis: Axis,
  series: readonly PlacedSeries[],
): NamedShareFault[] {
  const last = Math.max(...[...axis.labels, ...(axis.total ? [axis.total] : [])].flatMap(({ rows }) => rows));
  const faults: NamedShareFault[] = [];
  for (let row = last + 1; row <= last + mostBehind && row < view.rows; row += 1) {
    const label = view.label(row, axis.column);
    const status = ofPercent.test(label)
      ? readStatus(label.replace(/[%()]|\bper ?cent(?:age)?\b(?: of)?/gi, ' '))
      : null;
    const at = status ? axis.labels.findIndex((other) => other.status?.name === status.name) : -1;
    if (at < 0) continue;
    for (const {
      series: { entries, total },
      countPlaces,
    } of series) {
      const [, column] = countPlaces[at] ?? [];
      const count = entries[at]?.count ?? null;
      if (column === undefined || count === null) continue;
      const { percent } = readShareCell(view.text(row, column), true);
      const sum = (list: typeof entries): number => list.reduce((all, entry) => all + (entry.count ?? 0), 0);
      const bases = [sum(entries.filter(({ rated }) => rated)), sum(entries), total?.count ?? 0].filter(
        (base) => base > 0,
      );
      const [base] = bases;
      if (!percent || base === undefined || bases.some((one) => judgeShare(count, one, percent) !== 'wrong'))
        continue;
      const right = `${count} of ${base} is ${shareText(count, base, percent.decimals)}, not ${percent.text}`;
      faults.push({ place: [row, column], message: `${label}: ${right}.` });
    }
  }
  return faults;
}
