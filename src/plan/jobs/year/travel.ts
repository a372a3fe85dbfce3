import type { Figure, Reading } from '../../figures/reading';
import { readMeasure } from '../../figures/readMeasure';
import { readTarget } from '../../figures/readTarget';
import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Polarity } from '../../rag/rag';
import { resolvePolarity, type KnownPolarity } from '../../rag/polarity';
import type { SourceCell } from '../../../grid/snapshot';

/** Where a figure went since the one before: better, the same, worse. */
export type Travel = 'Improved' | 'Sustained' | 'Deteriorated';

/** The one figure of a measure; null where it holds none, several, or none that can be read. */
export function onlyFigure(cell: SourceCell | null | undefined): Figure | null {
  const reading = cell ? readMeasure(cell) : null;
  return reading?.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0] : null;
}

/** Whether two figures measure in one unit; a figure without one goes with any. */
export const isComparable = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '';

/** Which way is better for a KPI: by KPI rules, "good is", its target, or the words of its name. */
export function polarityOf(row: KpiRow, rule: KpiRule | undefined): KnownPolarity {
  const cell = row.lines[0]?.target;
  const target: Reading = cell ? readTarget(cell) : { kind: 'empty' };
  if (
    target.kind === 'direction' &&
    !rule?.polarity &&
    row.goodIs === '' &&
    target.direction !== 'maintain'
  ) {
    const wanted = target.direction === 'improve' ? null : target.direction;
    if (wanted)
      return {
        polarity: wanted === 'decrease' ? 'lower' : 'higher',
        certainty: 'sure',
        reason: `the target says “${wanted}”`,
      };
  }
  const figure = target.kind === 'figures' ? target.figures[0] : null;
  return resolvePolarity({
    set: rule?.polarity,
    goodIs: row.goodIs,
    comparator: figure?.comparator ?? null,
    isRange: figure !== null && figure.high !== null,
    kpi: row.kpi,
    target: figure && { value: figure.value, unit: figure.unit },
  });
}

/**
 * Direction of travel from one figure to the next. What is to be on target is judged by its distance from it: null
 * without a target, and null where the units differ.
 */
export function travelOf(before: Figure, now: Figure, polarity: Polarity, target?: number): Travel | null {
  if (!isComparable(before, now)) return null;
  const gain =
    polarity === 'on target'
      ? target === undefined
        ? null
        : Math.abs(before.value - target) - Math.abs(now.value - target)
      : (now.value - before.value) * (polarity === 'lower' ? -1 : 1);
  if (gain === null) return null;
  // Figures are as read: a difference of the arithmetic alone is none.
  if (Math.abs(gain) <= 1e-9 * Math.max(1, Math.abs(now.value))) return 'Sustained';
  return gain > 0 ? 'Improved' : 'Deteriorated';
}
