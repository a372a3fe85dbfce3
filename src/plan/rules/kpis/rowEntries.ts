import { readMeasure } from '../../figures/readMeasure';
import { readTarget } from '../../figures/readTarget';
import {
  type Band,
  type Direction,
  type Figure,
  type FiguresReading,
  formatTarget,
  type Reading,
} from '../../figures/reading';
import type { KpiRow, KpiLine } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import type { Entry, Pair, Problem } from './entry';
import { problem, problemOf } from './problemOf';
import { shorten } from '../../../words/shorten';
import type { SourceCell } from '../../../grid/snapshot';

const empty: Reading = { kind: 'empty' };

/** A line with what its two cells say. */
interface LineReading {
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

/**
 * The measures of a KPI, each with its target, in the order in which they stand: several in one cell, or in
 * child rows. A child row without a target has that of the first line. Lines without figures are labels only.
 */
export function rowEntries(row: KpiRow, quarter: Quarter | undefined): readonly Entry[] {
  const readings = row.lines.map((line): LineReading => ({
    line,
    target: line.target ? readTarget(line.target) : empty,
    measure: line.measure ? readMeasure(line.measure) : empty,
  }));
  const filled = readings.filter(
    ({ target, measure }) => target.kind !== 'empty' || measure.kind !== 'empty',
  );
  const first = filled[0];
  if (!first) return [];
  const prior = filled.some(({ target }) => target.kind === 'direction')
    ? previousFigure(row, quarter)
    : null;
  return filled.flatMap((reading) => {
    const label = reading.line === row.lines[0] ? '' : reading.line.kpi;
    const inherits = reading !== first && reading.target.kind === 'empty' && first.target.kind !== 'empty';
    return pairsOf(inherits ? { ...reading, target: first.target } : reading, label, prior, quarter);
  });
}

function figureOf(cell: SourceCell | undefined): Figure | null {
  const reading = cell && readMeasure(cell);
  return reading?.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0] : null;
}

/**
 * What a direction target is measured from: the figure of the last quarter before the reported one that has a
 * readable one, else that of the baseline or last year's column.
 */
export function previousFigure(row: KpiRow, quarter: Quarter | undefined): Figure | null {
  for (const earlier of ['Q4', 'Q3', 'Q2', 'Q1'] as const) {
    const figure = figureOf(quarter === undefined || earlier < quarter ? row.earlier[earlier] : undefined);
    if (figure) return figure;
  }
  return figureOf(row.baseline);
}

/** Measures that can be held against a target in one unit: of "82.0% (24 days)" and "80%" the first. */
function inUnitOf(target: Figure, measures: readonly Figure[]): readonly Figure[] {
  const same = measures.filter(({ unit }) => unit === target.unit);
  return target.unit !== '' && same.length > 0 ? same : measures;
}

/** Figures that a target gives: its own, or the earlier one that a direction is measured from. */
function targetsOf({ target }: LineReading, prior: Figure | null): readonly Figure[] {
  if (target.kind === 'direction') {
    return prior ? [{ ...prior, comparator: bounds[target.direction] }] : [];
  }
  return target.kind === 'figures' ? target.figures : [];
}

function targetWords(target: Figure, direction: Direction | null): string {
  if (direction === null) return formatTarget(target);
  return `${directionWords[direction]} ${formatTarget({ ...target, comparator: null })}`;
}

/** Why a line has nothing to judge; null if it has. A state of the measure says more than one of the target. */
function failureOf(
  { line, target, measure }: LineReading,
  label: string,
  prior: Figure | null,
  quarter: Quarter | undefined,
): Problem | null {
  const failed =
    (measure.kind === 'state' ? problemOf(label, 'measure', measure, line.measure, quarter) : null) ??
    problemOf(label, 'target', target, line.target, quarter) ??
    problemOf(label, 'measure', measure, line.measure, quarter);
  if (failed) return failed;
  if (measure.kind === 'direction') {
    const reason = `the measure “${shorten(line.measure?.text ?? '')}” gives no figure`;
    return problem(label, 'not-readable', line.measure, reason, 'Write one plain figure.');
  }
  if (target.kind === 'direction' && !prior) {
    const reason = `the target is “${target.direction}” and there is no earlier figure to compare with`;
    return problem(label, 'earlier-missing', line.target, reason, 'Enter the figure of an earlier quarter.');
  }
  return null;
}

/**
 * The measures of one line, each with the target it is judged against, or why there are none. One target stands
 * for several measures; several targets are paired with as many measures in their order.
 */
function pairsOf(
  reading: LineReading,
  label: string,
  prior: Figure | null,
  quarter: Quarter | undefined,
): readonly Entry[] {
  const failed = failureOf(reading, label, prior, quarter);
  if (failed) return [failed];
  const { line, target, measure } = reading;
  const read = [target, measure].filter((one): one is FiguresReading => one.kind === 'figures');
  const targets = targetsOf(reading, prior);
  const [only, ...more] = targets;
  const direction = target.kind === 'direction' ? target.direction : null;
  const pair = (against: Figure, figure: Figure | readonly Band[], name: string): Pair => ({
    kind: 'pair',
    label: name,
    target: against,
    targetWords: targetWords(against, direction),
    direction,
    measure: figure,
    doubts: read.flatMap(({ doubts }) => doubts),
    unsure: read.some(({ certainty }) => certainty === 'unsure'),
    bandText: target.kind === 'figures' ? target.bandText : '',
    targetCell: line.target,
    measureCell: line.measure,
  });
  if (only && more.length === 0 && measure.kind === 'bands') return [pair(only, measure.bands, label)];
  const all = measure.kind === 'figures' ? measure.figures : [];
  const figures = only && more.length === 0 ? inUnitOf(only, all) : all;
  if (!only || figures.length === 0 || (more.length > 0 && targets.length !== figures.length)) {
    const count = measure.kind === 'bands' ? measure.bands.length : figures.length;
    const reason = `the target has ${targets.length} figures and the measure ${count}, so it is not clear which belong together`;
    return [
      problem(label, 'not-paired', line.measure, reason, 'Give each measure a row with its own target.'),
    ];
  }
  return figures.map((figure, place) =>
    pair(more.length === 0 ? only : (targets[place] ?? only), figure, label || figure.label),
  );
}
