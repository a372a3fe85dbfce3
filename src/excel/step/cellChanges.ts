import type { WorkbookSnapshot } from '../../grid/snapshot';
import type { CellContent } from '../../sheets/description';
import { writeEdits, type CellEdit } from '../writeCells';
import { anchorsOf, columnAnchors } from './anchors';
import type { Change } from './change';
import type { CellChange, Deed } from './step';

/** A cell that is to be written, and what it holds before. */
export interface EditedCell extends CellEdit {
  readonly before: CellContent;
  /** Where its number format changes: the one before. */
  readonly formatBefore?: string;
}

/** Cells to be written, on whatever sheets they stand. */
export function writtenCells(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  edits: readonly EditedCell[],
): Change {
  const sheets = workbook.sheets.flatMap((sheet): Deed[] => {
    const own = edits.filter(({ sheetId }) => sheetId === sheet.id);
    if (own.length === 0) return [];
    const anchorAt = anchorsOf(sheet, new Set(own.map(({ column }) => column)));
    const cells = own.map(({ row, column, before, content, numberFormat, formatBefore }): CellChange => ({
      row,
      column,
      before,
      after: content ?? before,
      ...(numberFormat !== undefined && { formats: [formatBefore ?? 'General', numberFormat] as const }),
      anchor: anchorAt(row),
    }));
    const columns = columnAnchors(sheet, own);
    return [{ kind: 'cells written', sheet: { id: sheet.id, name: sheet.name }, cells, columns }];
  });
  return { deeds: sheets, queue: () => writeEdits(context, edits) };
}

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
