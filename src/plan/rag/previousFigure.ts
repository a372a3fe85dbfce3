import { readMeasure } from '../figures/readMeasure';
import type { Figure } from '../figures/reading';
import type { KpiRow, Quarter } from '../kpi';

/** Figure of the last quarter before the reported one that has a readable one. */
export function previousFigure(row: KpiRow, quarter: Quarter | undefined): Figure | null {
  for (const earlier of ['Q4', 'Q3', 'Q2', 'Q1'] as const) {
    const cell = quarter === undefined || earlier < quarter ? row.earlier[earlier] : undefined;
    const reading = cell && readMeasure(cell);
    if (reading?.kind === 'figures' && reading.figures.length === 1) return reading.figures[0];
  }
  return null;
}
