import { readFileSync } from 'node:fs';
import { emptySheet, type ColumnWidth, type SheetDescription } from '../../src/sheets/description';
import { convertBooks } from './convertBooks';
import { makeBook } from './layOutBook';

/** Columns may print so much wider than they stand on the screen, and rows so much higher. */
const worst = { width: 1.08, height: 1.05 };

/**
 * How much wider LibreOffice sets a column than the file says: it counts the width in digits of its own Calibri, which
 * are wider in print than the seven pixels that Excel's screen gives them. 1.057 with Carlito.
 */
export async function libreOfficeWidening(): Promise<number> {
  const points = 375;
  const book = await makeBook({
    ...emptySheet,
    blocks: [{ row: 0, column: 0, cells: [['wide']] }],
    columnWidths: [{ column: 0, columns: 1, width: points }],
  });
  const [flat = ''] = await convertBooks([book], 'fods', (path) =>
    Promise.resolve(readFileSync(path, 'utf8')),
  );
  const inches = Number(/style:column-width="([\d.]+)in"/.exec(flat)?.[1]);
  if (!(inches > 0)) throw new Error('LibreOffice gave no width of a column.');
  return (inches * 72) / points;
}

/** The sheet that LibreOffice prints with columns as wide as Excel's screen has them. */
export const asOnScreen = (description: SheetDescription, widening: number): SheetDescription => ({
  ...description,
  columnWidths: stretched(description.columnWidths, 1 / widening),
});

/** The sheet that LibreOffice prints as the worst printer would set it in Excel. */
export const enlarged = (description: SheetDescription, widening: number): SheetDescription => ({
  ...description,
  columnWidths: stretched(description.columnWidths, worst.width / widening),
  rowHeights: description.rowHeights.map((one) => ({ ...one, height: one.height * worst.height })),
});

const pixel = 0.75;

/** Widths are whole pixels, one at least; by stretching the edges between columns, what is rounded does not add up. */
export function stretched(widths: readonly ColumnWidth[], by: number): ColumnWidth[] {
  let [edge, reached] = [0, 0];
  return widths.map((one) => {
    edge += one.width * by;
    const width = Math.max(Math.round((edge - reached) / pixel), 1) * pixel;
    reached += width;
    return { ...one, width };
  });
}
