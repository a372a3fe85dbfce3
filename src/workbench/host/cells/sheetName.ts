import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { invalidArgument, itemExists } from '../kernel/officeError';

/**
 * Checks a sheet's name by Excel's rules: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at either end,
 * not "History", and no other sheet's (capitals do not count).
 */
export function checkSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const isAllowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw invalidArgument();
  const wanted = name.toLowerCase();
  const isTaken = workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted);
  if (isTaken || workbook.takenNames.has(wanted)) throw itemExists();
}

/** "Sheet2", or the next number that is free. */
export function nextSheetName(workbook: Workbook): string {
  const taken = new Set([
    ...workbook.takenNames,
    ...workbook.sheets.map((sheet) => sheet.name.toLowerCase()),
  ]);
  let number = workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
