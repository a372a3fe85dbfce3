import type { Area } from '../grid/area';
import { rangeOf } from './rangeOf';

/** Cells of one sheet that may hold formulas. */
interface SheetAreas {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

type Place = Readonly<Record<'sheetId', string> & Record<'row' | 'column', number>>;

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
