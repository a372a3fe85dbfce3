import type { CellValue, SheetSnapshot } from '../grid/snapshot';
import { cellNumber, type FormulaCells } from '../plan/jobs/year/yearEdit';
import type { CellContent } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { createPace } from './cancel';
import { readInBlocks } from './readInBlocks';
import { contentOf } from '../sheets/made/expectedContents';
import type { CellAt } from './writeCells';
import type { Area } from '../grid/area';

/** What the used cells of some sheets hold, formulas as formulas, by sheet id, row and column of the sheet. */
export type Contents = (sheetId: string, row: number, column: number) => CellContent;

/** A cell as it stands now: what it holds and what it shows. */
export interface CellNow extends CellAt {
  readonly text: string;
}

/** Cells of one sheet that may hold formulas. */
interface SheetAreas {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

type Place = Readonly<Record<'sheetId', string> & Record<'row' | 'column', number>>;

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
      range: () => rangeOf(context.workbook.worksheets.getItem(sheet.id), used),
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

/**
 * What single cells hold now, formulas as formulas, and what they show: to see whether they changed since they were
 * read, and to put them back. One round trip.
 */
export async function readContents(
  context: Excel.RequestContext,
  cells: readonly Omit<CellAt, 'content'>[],
): Promise<CellNow[]> {
  const ranges = cells.map(({ sheetId, row, column }) =>
    context.workbook.worksheets.getItem(sheetId).getCell(row, column).load('formulas,values,text'),
  );
  await context.sync();
  return cells.map((cell, index) => {
    const range = ranges[index];
    return {
      ...cell,
      content: contentOf(range?.formulas[0]?.[0], range?.values[0]?.[0]),
      text: range?.text[0]?.[0] ?? '',
    };
  });
}

/**
 * Queues the question which cells of some columns hold a formula; the next round trip answers it. What is given then
 * tells of a cell in these areas whether it does: one that shows nothing may calculate all the same.
 */
export function askCalculated(
  context: Excel.RequestContext,
  sheets: readonly SheetAreas[],
): () => (cell: Place) => boolean {
  const asked = sheets.flatMap(({ sheetId, areas }) =>
    areas.map((area) => ({
      sheetId,
      area,
      range: rangeOf(context.workbook.worksheets.getItem(sheetId), area).load('formulas'),
    })),
  );
  return () => {
    const calculated = new Set<string>();
    for (const { sheetId, area, range } of asked)
      (range.formulas as unknown[][]).forEach((cells, down) =>
        cells.forEach((formula, along) => {
          if (typeof formula === 'string' && formula.startsWith('='))
            calculated.add(key({ sheetId, row: area.row + down, column: area.column + along }));
        }),
      );
    return calculated.size === 0 ? () => false : (cell) => calculated.has(key(cell));
  };
}

const key = ({ sheetId, row, column }: Place): string => `${sheetId} ${row} ${column}`;
