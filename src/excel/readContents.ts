import { contentOf } from '../sheets/made/expectedContents';
import type { CellAt } from './writeCells';

/** A cell as it stands now: what it holds and what it shows. */
export interface CellNow extends CellAt {
  readonly text: string;
}

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
