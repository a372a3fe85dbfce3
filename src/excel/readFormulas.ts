import type { CellValue, SheetSnapshot } from '../plan/snapshot';
import type { CellContent } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { readInBlocks } from './readInBlocks';

/** What the used cells of some sheets hold, formulas as formulas, by sheet id, row and column of the sheet. */
export type Contents = (sheetId: string, row: number, column: number) => CellContent;

/**
 * Reads what the used cells of sheets hold. One round trip, however many cells, unless there are more than Excel
 * hands over at once.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<Contents> {
  const filled = sheets.flatMap((sheet) => (sheet.used ? [{ sheet, used: sheet.used }] : []));
  const formulas = await readInBlocks<unknown>(
    context,
    filled.map(({ sheet, used }) => ({
      range: rangeOf(context.workbook.worksheets.getItem(sheet.id), used),
      rows: used.rows,
      columns: used.columns,
    })),
    'formulas',
  );
  const places = new Map(filled.map(({ sheet, used }, index) => [sheet.id, { sheet, used, index }]));
  return (sheetId, row, column) => {
    const place = places.get(sheetId);
    if (!place) return '';
    const [r, c] = [row - place.used.row, column - place.used.column];
    const value: CellValue = place.sheet.values[r]?.[c] ?? '';
    const formula = formulas[place.index]?.[r]?.[c];
    // Text that begins with "=" is its own value; a formula is not.
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
  };
}
