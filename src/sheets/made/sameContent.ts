import type { CellContent } from '../description';

/**
 * Whether two contents of a cell are the same to an officer. Formulas may follow cells and sheets that were moved or
 * renamed, so only another formula differs; numbers may differ in what a file rounds off. An empty cell is '' or null.
 * sameContent({ formula: '=A1+1' }, { formula: '=A7+1' }) → true; sameContent('1', 1) → false.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && shapeOf(one.formula) === shapeOf(other.formula);
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return (one ?? '') === (other ?? '');
}

export const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === 'object' && content !== null;

/**
 * A formula without the places and tables that it points to, which Excel rewrites when they move or are copied. A cell
 * of the same row of a table is one, whether it is written `Risks[[#This Row],[Risk score]]` or `[@[Risk score]]`.
 */
export const shapeOf = (formula: string): string =>
  formula
    .replace(/'(?:[^']|'')*'!|(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_.]*!/gu, '')
    .replace(/#REF!|\$?[A-Z]{1,3}\$?\d+/g, '#')
    .replace(/(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_.]*\[/gu, '[')
    .replace(/\[\[#This Row\],\s*\[([^\]]*)\]\]/gi, '[@$1]')
    .replace(/\[@\[([^\]]*)\]\]/g, '[@$1]')
    .replace(/\s/g, '');

/** What Excel answers for a cell, as a content: text that begins with "=" is its own value; a formula is not. */
export function contentOf(formula: unknown, value: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
