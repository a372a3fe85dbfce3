import { parse, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { columnLetters } from '../../../grid/a1';

/** Whether a text (without "=") can be read as a formula at all; functions and names need not exist. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(`=${text}`, { mergeRefs: true }));
    return true;
  } catch {
    return false;
  }
}

/** A formula (without "=") as it reads when copied from one cell to another: relative references move along. */
export function shiftFormula(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const cell = ({ row, column }: { row: number; column: number }) => `${columnLetters(column)}${row + 1}`;
  const relative = translateFormulaToR1C1(`=${formula}`, cell(from), { allowTernary: false });
  return translateFormulaToA1(relative, cell(to), { wrapEdges: false, allowTernary: false }).slice(1);
}

/** Whether a formula reads the same in every cell: structured and absolute references, no relative ones. */
export const isPlaceless = (formula: string): boolean =>
  shiftFormula(formula, { row: 0, column: 0 }, { row: 1, column: 1 }) === formula;
