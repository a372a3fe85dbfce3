import { readMeasure } from '../figures/readMeasure';
import { readTarget } from '../figures/readTarget';
import type { Reading } from '../figures/reading';
import type { KpiRow, Quarter } from '../kpi';
import type { Entry } from './entry';
import { pairsOf, type LineReading } from './pairsOf';
import { previousFigure } from './previousFigure';

const empty: Reading = { kind: 'empty' };

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
