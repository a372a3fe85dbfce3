import type { Sheet } from '../model/sheet';
import type { XmlElement } from '../xml/xmlElement';
import type { Saving } from './saving';
import { workbookOrder } from './workbookOrder';

/** Has Excel calculate on opening where a formula's value is not ours to know and something has changed. */
export function writeCalculation(root: XmlElement, { workbook }: Saving): void {
  const changed = workbook.sheets.some(({ changedRows }) => changedRows.size > 0);
  if (!changed || !workbook.sheets.some(hasUnevaluated)) return;
  root.ensure('calcPr', workbookOrder).set({ fullCalcOnLoad: true });
}

function hasUnevaluated(sheet: Sheet): boolean {
  for (const cells of sheet.cells.values())
    for (const cell of cells.values()) if (cell.unevaluated && cell.formula !== undefined) return true;
  return false;
}
