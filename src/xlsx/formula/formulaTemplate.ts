import { parseA1Range, stringifyA1Ref, tokenize, type RangeA1 } from '@borgar/fx';
import { maxColumns, maxRows } from '../../grid/area';

/**
 * A formula to be written into other cells, its relative references moving along: template(rows, columns) is the
 * formula that many rows below and columns to the right. A reference moved off the sheet becomes #REF!. The text
 * is read once, for a shared formula may stand in ten thousand cells.
 */
export function formulaTemplate(formula: string): (rows: number, columns: number) => string {
  const pieces = tokenize(formula, { mergeRefs: false, negativeNumbers: false }).map((token) => {
    const range =
      token.type === 'range' || token.type === 'range_beam' ? parseA1Range(token.value) : undefined;
    return range ?? token.value;
  });
  if (pieces.every((piece) => typeof piece === 'string')) return () => formula;
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('');
}

function moved(range: RangeA1, rows: number, columns: number): string {
  const move = (
    at: number | null | undefined,
    fixed: boolean | null | undefined,
    by: number,
  ): number | null => (at === null || at === undefined ? null : fixed ? at : at + by);
  const top = move(range.top, range.$top, rows);
  const bottom = move(range.bottom, range.$bottom, rows);
  const left = move(range.left, range.$left, columns);
  const right = move(range.right, range.$right, columns);
  const outside = (at: number | null, limit: number): boolean => at !== null && (at < 0 || at >= limit);
  if ([top, bottom].some((at) => outside(at, maxRows))) return '#REF!';
  if ([left, right].some((at) => outside(at, maxColumns))) return '#REF!';
  return stringifyA1Ref({ range: { ...range, top, bottom, left, right } });
}
