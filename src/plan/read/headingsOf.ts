import { gridOf, type Grid } from '../../grid/sheetGrid';
import type { SheetSnapshot } from '../../grid/snapshot';
import { titlesAbove } from '../recognise/titles';
import { uprightView } from './tableRows';
import type { PlacedTable } from './tablesOfKind';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';

/** The words over one column of a table; those of several rows of headings joined. */
export function columnHeading<K extends TableKind>({ sheet, table }: PlacedTable<K>, column: number): string {
  const view = uprightView(sheet, table);
  return headingOver(view.grid, view.table, column);
}

/** The same in a table that stands upright on its grid. */
export function headingOver<K extends TableKind>(
  grid: Grid,
  { headings: { row, rows } }: RecognisedTable<K>,
  column: number,
): string {
  const texts = Array.from({ length: rows }, (_, offset) => grid.headingText(row + offset, column));
  return [...new Set(texts)].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** The words over all columns of a table, from the left; empty ones left out. */
export function columnHeadings<K extends TableKind>(placed: PlacedTable<K>): string[] {
  const { column, columns } = uprightView(placed.sheet, placed.table).table.area;
  return Array.from({ length: columns }, (_, offset) => columnHeading(placed, column + offset)).filter(
    Boolean,
  );
}

/** Titles and notes directly above a table, the nearest first. */
export function tableTitles<K extends TableKind>({ sheet, table: { area } }: PlacedTable<K>): string[] {
  return titlesAbove(gridOf(sheet), area.row, area.column, area.column + area.columns);
}

/** Titles stand in the first rows of a sheet. */
const titleRows = 6;

/** Texts that stand alone in their row, at the top of a sheet. */
export const sheetTitles = ({ used, text }: SheetSnapshot): string[] =>
  text.slice(0, Math.max(0, titleRows - (used?.row ?? 0))).flatMap((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    return filled.length === 1 ? [filled[0]?.trim() ?? ''] : [];
  });
