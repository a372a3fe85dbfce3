import type { CellValue, SheetSnapshot } from '../grid/snapshot';
import { cellNumber, type FormulaCells } from '../plan/jobs/year/yearEdit';
import type { CellContent } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { createPace } from './pace';
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

/** Which used cells of sheets hold formulas, as decisions take it. The page is not held up. */
export async function formulaCells(
  sheets: readonly SheetSnapshot[],
  contents: Contents,
): Promise<FormulaCells[]> {
  const pace = createPace();
  const found: FormulaCells[] = [];
  for (const { id, name, used } of sheets) {
    if (!used) continue;
    const cells: number[] = [];
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1)
        if (isFormula(contents(id, row, column))) cells.push(cellNumber(row, column));
      await pace();
    }
    found.push({ sheet: name, cells });
  }
  return found;
}

const isFormula = (content: CellContent): boolean => typeof content === 'object' && content !== null;
