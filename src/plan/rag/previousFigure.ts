import { readMeasure } from '../figures/readMeasure';
import type { Figure } from '../figures/reading';
import type { KpiRow, Quarter } from '../kpi';
import type { SourceCell } from '../snapshot';

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
