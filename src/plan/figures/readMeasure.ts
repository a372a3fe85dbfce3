import { readCell, type Readable } from './readCell';
import type { Reading } from './reading';

/**
 * What a measure reports: one figure or several with counts, labels and periods ("8/9 (89%)",
 * "7.5 (carers) 19.3 (users)"), bands, a state ("Annual", "N/A"), or why it cannot be read. Figures that it
 * only mentions ("against a target of 75%") are left aside.
 */
export function readMeasure(cell: Readable): Reading {
  return readCell(cell, 'measure');
}
