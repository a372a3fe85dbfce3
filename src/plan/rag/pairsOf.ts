import { formatTarget } from '../figures/formatFigure';
import type { Direction, Figure, Reading } from '../figures/reading';
import type { KpiLine } from '../kpi';
import type { Entry, Pair } from './entry';
import { clip, problem, problemOf } from './problemOf';

/** A line with what its two cells say. */
export interface LineReading {
  readonly line: KpiLine;
  readonly target: Reading;
  readonly measure: Reading;
}

const directionWords: Record<Direction, string> = {
  maintain: 'at least as good as',
  increase: 'an increase on',
  decrease: 'a decrease on',
  improve: 'better than',
};

const bounds = { maintain: null, improve: null, increase: '>', decrease: '<' } as const;

/** Measures that can be held against a target in one unit: of "82.0% (24 days)" and "80%" the first. */
function inUnitOf(target: Figure, measures: readonly Figure[]): readonly Figure[] {
  const same = measures.filter(({ unit }) => unit === target.unit);
  return target.unit !== '' && same.length > 0 ? same : measures;
}

/**
 * The measures of one line, each with the target it is judged against, or why there are none. One target stands
 * for several measures; several targets are paired with as many measures in their order.
 */
export function pairsOf(reading: LineReading, label: string, prior: Figure | null): readonly Entry[] {
  const { line, target, measure } = reading;
  const failed =
    (measure.kind === 'state' ? problemOf(label, 'measure', measure, line.measure) : null) ??
    problemOf(label, 'target', target, line.target) ??
    problemOf(label, 'measure', measure, line.measure);
  if (failed) return [failed];
  if (measure.kind !== 'figures' && measure.kind !== 'bands') {
    const reason = `the measure “${clip(line.measure?.text ?? '')}” gives no figure`;
    return [problem(label, 'not-readable', line.measure, reason, 'Write one plain figure.')];
  }
  const doubts = [
    ...(target.kind === 'figures' ? target.doubts : []),
    ...(measure.kind === 'figures' ? measure.doubts : []),
  ];
  const common = {
    kind: 'pair',
    doubts,
    unsure:
      (target.kind === 'figures' && target.certainty === 'unsure') ||
      (measure.kind === 'figures' && measure.certainty === 'unsure'),
    bandText: target.kind === 'figures' ? target.bandText : '',
    targetCell: line.target,
    measureCell: line.measure,
  } as const;
  const direction = target.kind === 'direction' ? target.direction : null;
  if (direction && !prior) {
    const reason = `the target is “${direction}” and there is no earlier figure to compare with`;
    return [
      problem(label, 'earlier-missing', line.target, reason, 'Enter the figure of an earlier quarter.'),
    ];
  }
  const targets =
    direction && prior
      ? [{ ...prior, comparator: bounds[direction] }]
      : target.kind === 'figures'
        ? target.figures
        : [];
  const [only] = targets;
  if (measure.kind === 'bands') {
    if (targets.length !== 1 || !only) {
      return [
        problem(label, 'not-paired', line.measure, 'the measure is a list of bands', 'Give one figure.'),
      ];
    }
    return [
      { ...common, label, target: only, targetWords: formatTarget(only), direction, measure: measure.bands },
    ];
  }
  const figures = targets.length === 1 && only ? inUnitOf(only, measure.figures) : measure.figures;
  if (targets.length !== 1 && targets.length !== figures.length) {
    const reason = `the target has ${targets.length} figures and the measure ${figures.length}, so it is not clear which belong together`;
    return [
      problem(label, 'not-paired', line.measure, reason, 'Give each measure a row with its own target.'),
    ];
  }
  return figures.map((figure, place): Pair => {
    const against = targets[targets.length === 1 ? 0 : place] ?? figure;
    const words = direction ? `${directionWords[direction]} ` : '';
    return {
      ...common,
      label: label || figure.label,
      target: against,
      targetWords: `${words}${formatTarget(direction ? { ...against, comparator: null } : against)}`,
      direction,
      measure: figure,
    };
  });
}
