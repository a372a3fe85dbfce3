import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from './a1';

/**
 * A formula (without "=") as it reads when copied from one cell to another: relative references move along.
 *
 * Example: shiftFormula('$E4>A$1', { row: 3, column: 0 }, { row: 4, column: 1 }) gives '$E5>B$1'.
 */
export function shiftFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(`=${formula}`, cellAddress(from.row, from.column), {
    allowTernary: false,
  });
  return translateFormulaToA1(relative, cellAddress(to.row, to.column), {
    wrapEdges: false,
    allowTernary: false,
  }).slice(1);
}
