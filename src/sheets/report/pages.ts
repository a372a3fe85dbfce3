import type { MapRow } from '../risks/mapRow';

/** A row of a report's page. */
export interface PageRow extends MapRow {
  /** No page ends behind it: a heading, a title over its text. */
  readonly keep?: boolean;
}

/**
 * Rows before which a page ends, so that none is cut and no heading stands alone at the foot of a page. `repeated` is
 * the height of the rows that stand at the top of every page again.
 */
export function pageBreaks(rows: readonly PageRow[], height: number, repeated = 0): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < rows.length;) {
    let end = row;
    while (rows[end]?.keep && end < rows.length - 1) end += 1;
    const block = rows.slice(row, end + 1);
    const needed = block.reduce((sum, one) => sum + one.height, 0);
    if (used > repeated && used + needed > height) {
      breaks.push(row);
      used = repeated;
    }
    for (const one of block) {
      // Headings and their text that fill more than a page are parted where the page is full.
      if (used > repeated && used + one.height > height) {
        breaks.push(rows.indexOf(one, row));
        used = repeated;
      }
      used += one.height;
    }
    row = end + 1;
  }
  return breaks;
}
