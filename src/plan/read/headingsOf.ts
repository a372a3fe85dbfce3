import { type Grid, gridOf } from '../../grid/sheetGrid';
import type { SheetSnapshot } from '../../grid/snapshot';
import { readPeriod } from '../recognise/readHeading';
import type { RecognisedTable } from '../recognise/recognised';
import { titlesAbove } from '../recognise/titles';
import type { TableKind } from '../tables/kinds';
import { columnsForGood } from './tableOfYear';
import { uprightView } from './rowKind';
import type { PlacedTable } from './tablesOfKind';

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
function columnHeadings<K extends TableKind>(placed: PlacedTable<K>): string[] {
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

/**
 * The financial year ("2022/23") that a table is of: the one that its headings, titles or sheet's name give, the
 * first that does. Headings of a KPI list do not count: a plan shows last year's performance beside this year's aims; nor do
 * those of a list with columns for each year.
 */
export function findYear<K extends TableKind>(placed: PlacedTable<K>): string | undefined {
  const isOfSeveral = placed.table.kind === 'kpis' || columnsForGood(placed.table).size > 0;
  const headings = isOfSeveral ? [] : columnHeadings(placed);
  for (const text of [...headings, ...tableTitles(placed), placed.sheet.name]) {
    const { year } = readPeriod(text);
    if (year) return year;
  }
  return undefined;
}
