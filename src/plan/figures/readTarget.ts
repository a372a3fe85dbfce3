import { readCell, type Readable } from './readCell';
import type { Reading } from './reading';

/**
 * What a target asks for: figures with comparator and unit ("<43", "Max. 2.0%", "80-90%"), a direction
 * ("Maintain"), a state ("Annual", "tbc", "Working with provider to set target"), or why it cannot be read.
 */
export function readTarget(cell: Readable): Reading {
  return readCell(cell, 'target');
}
