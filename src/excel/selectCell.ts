import { parseAddress } from '../plan/address';
import type { Area } from '../plan/snapshot';
import { rangeOf } from './rangeOf';
import { done, refuse, type Outcome } from './refusal';
import { run } from './run';

/** Queues bringing a cell to the front and selecting it. */
export function showCell(sheet: Excel.Worksheet, { row, column }: Area): void {
  sheet.activate();
  rangeOf(sheet, { row, column, rows: 1, columns: 1 }).select();
}

/** Brings a cell ('Appendix 1'!E12) to the front and selects it. */
export async function selectCell(cell: string): Promise<Outcome<null>> {
  const bang = cell.lastIndexOf('!');
  const area = parseAddress(cell.slice(bang + 1));
  const name = cell.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'");
  if (bang < 1 || !area) return refuse('no-such-cell', `“${cell}” is not a cell of this workbook.`);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject)
      return refuse('no-such-sheet', `There is no sheet “${name}” any more. Run the check again.`);
    if (sheet.visibility !== 'Visible')
      return refuse('sheet-hidden', `The sheet “${name}” is hidden. Unhide it to see the cell.`);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
    return done(null);
  });
}
