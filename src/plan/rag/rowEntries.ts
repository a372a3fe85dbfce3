import { formatTarget } from '../figures/formatFigure';
import { readMeasure } from '../figures/readMeasure';
import { readTarget } from '../figures/readTarget';
import { isDash } from '../figures/readCell';
import type { Band, Direction, Figure, Reading } from '../figures/reading';
import type { KpiLine, KpiRow, Quarter } from '../kpi';
import type { SourceCell } from '../snapshot';
import { describeState } from './describeState';

/** A measure with the target it is judged against. */
export interface Pair {
  readonly kind: 'pair';
  /** Label of the line or of the figure; '' where there is only one measure without a label. */
  readonly label: string;
  readonly target: Figure;
  /** Target as it is named to the officer; set for directions: "an increase on 98%". */
  readonly targetWords: string;
  readonly direction: Direction | null;
  readonly measure: Figure | readonly Band[];
  /** Doubts of both readings, in words; a target's band text is among them. */
  readonly doubts: readonly string[];
  readonly unsure: boolean;
  readonly bandText: string;
  readonly targetCell: SourceCell | null;
  readonly measureCell: SourceCell | null;
}

/** Why a line of a KPI cannot be judged. */
export interface Problem {
  readonly kind: 'problem';
  readonly label: string;
  readonly code: string;
  readonly severity: 'warning' | 'info';
  readonly cell: SourceCell | null;
  /** What is the matter, to stand after "N/A: "; and what to do about it. */
  readonly reason: string;
  readonly advice: string;
}

export type Entry = Pair | Problem;

interface LineReading {
  readonly line: KpiLine;
  readonly target: Reading;
  readonly measure: Reading;
}

const empty: Reading = { kind: 'empty' };

function problem(
  label: string,
  code: string,
  cell: SourceCell | null,
  reason: string,
  advice: string,
  severity: 'warning' | 'info' = 'warning',
): Problem {
  return { kind: 'problem', label, code, severity, cell, reason, advice };
}

/** Why a reading gives no figures to judge with; null if it gives some. */
function problemOf(
  label: string,
  which: 'target' | 'measure',
  reading: Reading,
  cell: SourceCell | null,
): Problem | null {
  const name = `the ${which}`;
  switch (reading.kind) {
    case 'empty':
      return problem(label, `${which}-missing`, cell, `there is no ${which}`, `Enter ${name}, or write N/A.`);
    case 'refused':
      return problem(
        label,
        'not-readable',
        cell,
        `${name} “${clip(cell?.text ?? '')}” cannot be read: ${reading.reason}`,
        'Write one plain figure.',
      );
    case 'state': {
      const { code, reason, advice, severity } = describeState(which, reading, cell?.text ?? '');
      return problem(label, code, cell, reason, advice, severity);
    }
    default:
      return which === 'measure' && isDash(reading)
        ? problem(
            label,
            'reading-unsure',
            cell,
            'a dash may mean nil or that there is no figure',
            'Write 0 or N/A.',
          )
        : null;
  }
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Figure of the last quarter before the reported one that has a readable one. */
function previousFigure(row: KpiRow, quarter: Quarter | undefined): Figure | null {
  for (const earlier of ['Q4', 'Q3', 'Q2', 'Q1'] as const) {
    const cell = quarter === undefined || earlier < quarter ? row.earlier[earlier] : undefined;
    const reading = cell ? readMeasure(cell) : empty;
    if (reading.kind === 'figures' && reading.figures.length === 1) return reading.figures[0];
  }
  return null;
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

function pairsOf(reading: LineReading, label: string, prior: Figure | null): readonly Entry[] {
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
    return pairsOf(inherits ? { ...reading, target: first.target } : reading, label, prior);
  });
}
