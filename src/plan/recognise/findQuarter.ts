import type { Quarter } from '../../words/quarters';
import type { HeadingCell, KindMatch } from './headingCell';
import { readPeriod } from './readPeriod';

/**
 * The quarter that a table reports: the only one that its headings name, else the one in the nearest title, else
 * the one in the sheet's name. Columns of several quarters say nothing of which is reported.
 */
export function findQuarter(
  cells: readonly HeadingCell[],
  match: KindMatch,
  titles: readonly string[],
  sheetName: string,
): Quarter | undefined {
  if (match.kind === 'rules') return undefined;
  const named = new Set(
    cells.map(({ text }) => readPeriod(text).quarter).filter((quarter) => quarter !== undefined),
  );
  if (named.size === 1) return [...named][0];
  for (const text of [...titles, sheetName]) {
    const { quarter } = readPeriod(text);
    if (quarter) return quarter;
  }
  return undefined;
}
