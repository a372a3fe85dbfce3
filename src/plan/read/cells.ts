import type { Grid } from '../../grid/sheetGrid';
import type { SourceCell, CellValue } from '../../grid/snapshot';

/** The cell of a column that the table has, at its place on the sheet as it is; null where it has none. */
export function cellAt(grid: Grid, row: number, column: number | undefined): SourceCell | null {
  if (column === undefined) return null;
  return {
    sheet: grid.sheet.name,
    ...(grid.turned ? { row: column, column: row } : { row, column }),
    value: grid.value(row, column),
    text: grid.text(row, column),
  };
}

/** What the cell of a column shows; '' where the table has no such column. */
export const textAt = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? '' : grid.text(row, column);

/** A cell with the text of its second half added; it stays where its first half stands, and `parts` are kept. */
export function joinCell(first: SourceCell | null, second: SourceCell | null): SourceCell | null {
  if (!first || !second || second.text === '') return first;
  if (first.text === '') return { ...first, value: second.value, text: second.text, parts: [second] };
  const text = `${first.text} ${second.text}`;
  return { ...first, value: text, text, parts: [...(first.parts ?? [first]), second] };
}

/** A plain number of a cell (a score, a count): 12, "12", "2,000"; null for anything else. */
export function readNumber(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return value;
  const plain = text.trim();
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replace(/,/g, ''));
}
