import type { CellContent, SheetDescription } from '../description';

/**
 * Whether someone has written on a sheet since a command made it: another word or number in a cell of ours, or
 * anything in a cell that we left empty. `contents` is what its cells hold now, from A1. Formulas may follow cells and
 * sheets that were moved or renamed: only another formula is a change.
 */
export function changedByHand(
  { blocks }: Pick<SheetDescription, 'blocks'>,
  contents: readonly (readonly CellContent[])[],
): boolean {
  const written = new Map<string, CellContent>();
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((content, across) => {
        if (content !== null && content !== '') written.set(`${row + down} ${column + across}`, content);
      }),
    );
  let found = 0;
  for (const [row, line] of contents.entries())
    for (const [column, content] of line.entries()) {
      if (content === null || content === '') continue;
      const own = written.get(`${row} ${column}`);
      if (own === undefined || !isSame(own, content)) return true;
      found += 1;
    }
  return found !== written.size;
}

function isSame(written: CellContent, now: CellContent): boolean {
  if (isFormula(written) || isFormula(now))
    return isFormula(written) && isFormula(now) && shapeOf(written.formula) === shapeOf(now.formula);
  if (typeof written === 'number' && typeof now === 'number')
    return Math.abs(written - now) <= 1e-9 * Math.max(1, Math.abs(written));
  return written === now;
}

const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === 'object' && content !== null;

/** A formula without the places that it points to, which Excel rewrites when they move. */
const shapeOf = (formula: string): string =>
  formula
    .replace(/'(?:[^']|'')*'!|(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_.]*!/gu, '')
    .replace(/#REF!|\$?[A-Z]{1,3}\$?\d+/g, '#')
    .replace(/\s/g, '');
