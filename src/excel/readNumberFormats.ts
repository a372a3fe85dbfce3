import type { EditedCell } from './step/cellChanges';

/** Cells that are to be written, those that get another number format with the one they have. One round trip, or none. */
export async function readNumberFormats(
  context: Excel.RequestContext,
  edits: readonly EditedCell[],
): Promise<readonly EditedCell[]> {
  const asked = edits.map(({ sheetId, row, column, numberFormat }) =>
    numberFormat === undefined
      ? null
      : context.workbook.worksheets.getItem(sheetId).getCell(row, column).load('numberFormat'),
  );
  if (asked.some((range) => range !== null)) await context.sync();
  return edits.map((edit, at) => {
    const range = asked[at];
    return range ? { ...edit, formatBefore: String(range.numberFormat[0]?.[0] ?? 'General') } : edit;
  });
}
