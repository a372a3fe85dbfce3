import { parse, tokenize } from '@borgar/fx';
import { shiftFormula } from '../../../grid/shiftFormula';

/** Whether a text (without "=") can be read as a formula at all; functions and names need not exist. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(`=${text}`, { mergeRefs: true }));
    return true;
  } catch {
    return false;
  }
}

/** Whether a formula reads the same in every cell: structured and absolute references, no relative ones. */
export const isPlaceless = (formula: string): boolean =>
  shiftFormula(formula, { row: 0, column: 0 }, { row: 1, column: 1 }) === formula;
