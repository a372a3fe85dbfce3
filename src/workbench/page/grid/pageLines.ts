import { type Area, maxColumns, maxRows } from '../../../grid/area';
import type { PageLayout } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';

/** Where a sheet is cut into pages: the printed block, and the rows and columns before which a page ends. */
export interface PageLines {
  readonly area: Area;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Points, upright, by SpreadsheetML's code: Letter, Legal, A3, A4, A5. */
const papers: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [612, 792],
  5: [612, 1008],
  8: [841.89, 1190.55],
  9: [595.28, 841.89],
  11: [419.53, 595.28],
};
const a4 = papers[9] ?? ([595.28, 841.89] as const);

/** Rounding that must not push a page's last row over its edge. */
const slack = 0.5;

/**
 * The pages of a sheet, worked out from its layout: breaks set by hand, and those that the paper forces. null when
 * nothing of the sheet was set up for printing, since lines nobody asked for only distract.
 */
export function pageLines(sheet: Sheet): PageLines | null {
  const { page } = sheet;
  const isSetUp = page.printArea || page.fit || page.rowBreaks.length > 0 || page.columnBreaks.length > 0;
  const area = isSetUp ? printedArea(sheet, sheet.usedArea()) : null;
  if (!area) return null;
  const { width, height } = printable(page);
  const right = area.column + area.columns;
  const bottom = area.row + area.rows;
  const wide = sheet.leftOf(right) - sheet.leftOf(area.column);
  const tall = sheet.topOf(bottom) - sheet.topOf(area.row);
  const scale = page.fit
    ? Math.min(1, share(width, page.fit.wide, wide), share(height, page.fit.tall, tall))
    : (page.scale ?? 100) / 100;
  return {
    area,
    rows: breaks(area.row, bottom, height / scale, page.rowBreaks, (row) => sheet.rowHeight(row)),
    columns: breaks(area.column, right, width / scale, page.columnBreaks, (at) => sheet.columnWidth(at)),
  };
}

/** What is printed: the print area, of whole rows or columns only as far as the sheet is used; else all that is used. */
function printedArea({ page }: Sheet, used: Area | null): Area | null {
  const [asked] = page.printArea ?? [];
  if (!asked) return used;
  const { row, column } = asked;
  const rows = asked.rows === maxRows ? (used ? used.row + used.rows : 0) : asked.rows;
  const columns = asked.columns === maxColumns ? (used ? used.column + used.columns : 0) : asked.columns;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Points inside the margins. */
function printable({ paperSize, orientation, margins }: PageLayout): { width: number; height: number } {
  const [short, long] = papers[paperSize] ?? a4;
  const [width, height] = orientation === 'Landscape' ? [long, short] : [short, long];
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

/** How far a length must shrink to go on so many pages; null pages ask for nothing. */
const share = (room: number, pages: number | null, length: number): number =>
  pages === null || length === 0 ? 1 : (room * pages) / length;

function breaks(
  start: number,
  end: number,
  room: number,
  byHand: readonly number[],
  size: (index: number) => number,
): number[] {
  const wanted = new Set(byHand);
  const found: number[] = [];
  let filled = 0;
  for (let index = start; index < end; index += 1) {
    const length = size(index);
    if (index > start && (wanted.has(index) || filled + length > room + slack)) {
      found.push(index);
      filled = 0;
    }
    filled += length;
  }
  return found;
}
