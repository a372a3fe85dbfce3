import { displayText } from '../../../xlsx/shown/displayText';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Session } from '../kernel/session';
import { intersect, type SheetRange } from './area';
import { guardSheet } from './protection';

/**
 * The workbench has no fonts to measure with, so it estimates: a character is about half as wide as its font is
 * high, a line a third higher. Excel's own results differ by some points.
 */
const characterWidth = (size: number, bold: boolean): number => size * (bold ? 0.52 : 0.48);
const lineHeight = (size: number): number => Math.round(size * 1.36 * 4) / 4;
const cellPadding = 5.25;

interface ShownText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
}

/** Widens or narrows columns to their longest text; wrapped and merged cells do not count. Empty columns stay. */
export function autofitColumns(session: Session, { sheet, area }: SheetRange): void {
  guardSheet(sheet);
  session.recalculate();
  const widths = new Map<number, number>();
  forTexts(session, { sheet, area }, (_row, column, { lines, size, bold, wrap }) => {
    if (wrap) return;
    const longest = Math.max(...lines.map((line) => line.length));
    const width = longest * characterWidth(size, bold) + cellPadding;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.setColumn(column, { width: Math.round(width * 4) / 4 });
  session.touch();
}

/** Makes rows as high as their texts need at the columns' widths. Rows without text take the default height. */
export function autofitRows(session: Session, { sheet, area }: SheetRange): void {
  guardSheet(sheet);
  session.recalculate();
  const heights = new Map<number, number>();
  forTexts(session, { sheet, area }, (row, column, { lines, size, bold, wrap }) => {
    const room = Math.max(
      1,
      Math.floor((sheet.columnWidth(column) - cellPadding) / characterWidth(size, bold)),
    );
    const count = lines.reduce(
      (sum, line) => sum + (wrap ? Math.max(1, Math.ceil(line.length / room)) : 1),
      0,
    );
    heights.set(row, Math.max(heights.get(row) ?? 0, count * lineHeight(size)));
  });
  const used = intersect(area, sheet.usedArea(true) ?? area);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    const height = Math.min(409.5, heights.get(row) ?? 0);
    sheet.setRow(row, { height: height > sheet.defaultRowHeight ? height : undefined });
  }
  session.touch();
}

function forTexts(
  session: Session,
  { sheet, area }: SheetRange,
  visit: (row: number, column: number, text: ShownText) => void,
): void {
  const { styles, date1904 } = session.workbook;
  for (const [row, cells] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of cells) {
      if (column < area.column || column >= area.column + area.columns || cell.value === null) continue;
      if (isMerged(sheet, row, column)) continue;
      const { font, wrap, numberFormat } = styles.get(cell.style);
      const lines = displayText(cell.value, numberFormat, { date1904 }).split('\n');
      visit(row, column, { lines, size: font.size, bold: font.bold, wrap });
    }
  }
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => intersect(merge, { row, column, rows: 1, columns: 1 }));
