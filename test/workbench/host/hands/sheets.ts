import type { Area } from '../../../../src/grid/area';
import type { Sheet } from '../../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { removeSheet, renameSheet } from '../../../../src/workbench/host/cells/rewriteFormulas';
import { checkSheetName } from '../../../../src/workbench/host/cells/asArgument';
import { HandRefused } from './shift';

/** A co-author gives a sheet another name; formulas that name it follow. Throws HandRefused for a name that Excel does not take. */
export function renameByHand(workbook: Workbook, sheet: Sheet, name: string): void {
  guardStructure(workbook);
  guardName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  renameSheet(workbook, before, name);
  workbook.changed.add('sheets');
}

/** A co-author deletes a sheet; formulas that named it show #REF!. The last visible sheet stays: HandRefused. */
export function deleteByHand(workbook: Workbook, sheet: Sheet): void {
  guardStructure(workbook);
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible'))
    throw new HandRefused(`“${sheet.name}” is the only sheet that is shown. It was not deleted.`);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  workbook.changed.add('sheets');
  removeSheet(workbook, sheet.name);
}

/** A co-author adds a sheet behind the others, with rows of values from A1. */
export function addByHand(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly (string | number)[])[] = [],
): Sheet {
  guardStructure(workbook);
  guardName(workbook, name);
  const sheet = workbook.addSheet(name);
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value })));
  return sheet;
}

/** A co-author protects a sheet, or takes the protection away. */
export function protectByHand(sheet: Sheet, isProtected: boolean): void {
  sheet.protected = isProtected;
  sheet.touch('properties');
}

/** A co-author unlocks cells of an area, every one or every second: they can be written on a protected sheet. */
export function unlockByHand(
  { styles }: Workbook,
  sheet: Sheet,
  { row: top, column: left, rows, columns }: Area,
  which: 'every' | 'every second',
): void {
  for (let row = top; row < top + rows; row += 1)
    for (let column = left; column < left + columns; column += 1)
      if (which === 'every' || (row + column) % 2 === 0)
        sheet.setCell(row, column, { style: styles.derive(sheet.styleAt(row, column), { locked: false }) });
}

function guardStructure({ structureProtected }: Workbook): void {
  if (structureProtected)
    throw new HandRefused('The structure of the workbook is protected. Nothing was changed.');
}

function guardName(workbook: Workbook, name: string, sheet?: Sheet): void {
  try {
    checkSheetName(workbook, name, sheet);
  } catch {
    throw new HandRefused(`A sheet cannot be called “${name}” here. Nothing was changed.`);
  }
}
