import type { Area } from '../../grid/area';
import type { KindOfTable } from '../tables/kind';
import { kinds } from '../tables/kinds';
import { findHeadings } from './findHeadings';
import type { FoundHeadings } from './readHeadings';
import { fitOf } from './fitContents';
import type { Grid } from './grid';
import { titlesAbove } from './titles';
import { turnArea, turnGrid } from './turnGrid';

/** Meanings of their own columns of figures: two of them must hold figures. */
const notFigures: ReadonlySet<string> = new Set([
  'service',
  'kpi',
  'ref',
  'rag',
  'direction',
  'owner',
  'goodIs',
]);
const fewestFigures = 2;
/** A list on its side has no more rows than a table has columns, and stands in the first columns of the sheet. */
const mostFields = 40;
const lastColumn = 30;
/** Of the required meanings. */
const leastCertainty = 0.7;

/**
 * Headings of KPIs or budgets turned on their side, by their places on the turned sheet: labels below one another
 * ("Local risk - projected to year end"), each with figures to its right, and a row of names.
 */
export function findTransposed(grid: Grid, taken: readonly Area[]): FoundHeadings[] {
  const turned = turnGrid(grid);
  const first = { ...turned, bottom: Math.min(turned.bottom, turned.top + lastColumn) };
  const titlesOf = (area: Area): string[] => {
    const { row, column, columns } = turnArea(area);
    return titlesAbove(grid, row, column, column + Math.max(columns, 2));
  };
  return findHeadings(first, taken.map(turnArea), { deepest: 1, widest: mostFields, titlesOf }).filter(
    isSideways,
  );
}

function isSideways({ match, cells }: FoundHeadings): boolean {
  const { sideways }: KindOfTable<string> = kinds[match.kind];
  if (!sideways || match.weakest < leastCertainty) return false;
  let figures = 0;
  for (const [field, { column }] of match.columns) {
    const profile = cells.find((cell) => cell.column === column)?.profile?.();
    const fit = profile ? fitOf(match.kind, field, profile) : 'open';
    if (fit === 'against') return false;
    if (fit === 'for' && !notFigures.has(field)) figures += 1;
  }
  return figures >= fewestFigures;
}
