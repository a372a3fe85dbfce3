import { refuse, type Outcome } from '../../excel/refusals';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/names';

export const findSheet = (workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => sameName(sheet.name, name));

/** The sheet that a recognised table stands on. */
export function sheetOf(workbook: WorkbookSnapshot, { sheet }: { readonly sheet: string }): SheetSnapshot {
  const found = findSheet(workbook, sheet);
  if (!found) throw new Error(`A table was recognised on "${sheet}", which was not read.`);
  return found;
}

export function noSuchSheet(workbook: WorkbookSnapshot, name: string): Outcome<never> {
  const names = workbook.sheets.filter(({ visible }) => visible).map((sheet) => `“${sheet.name}”`);
  return refuse('no-such-sheet', `There is no sheet “${name}”. The workbook has ${names.join(', ')}.`);
}

export function sheetProtected(name: string): Outcome<never> {
  return refuse(
    'sheet-protected',
    `The sheet “${name}” is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) or ask its owner, then try again.`,
  );
}

/** A name that no sheet has yet: the wished one, or with 2, 3 … behind it. Cut to Excel's 31 characters. */
export function freeSheetName(workbook: WorkbookSnapshot, wish: string): string {
  const plain = wish.replace(/[\\/?*:[\]]/g, '-').replace(/^'+|'+$/g, '') || 'Plan';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = plain.slice(0, 31 - suffix.length).trim() + suffix;
    if (!findSheet(workbook, name)) return name;
  }
}
