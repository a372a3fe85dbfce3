import { accessDenied } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { SheetRange } from './area';

/** On a protected sheet only the contents of unlocked cells may change; AccessDenied for anything else. */
export function guardContents(session: Session, { sheet, area }: SheetRange): void {
  if (!sheet.protected) return;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (session.workbook.styles.get(sheet.styleAt(row, column)).locked) throw accessDenied();
}

/** Formats, tables, charts … of a protected sheet stay as they are. */
export function guardSheet(sheet: Sheet): void {
  if (sheet.protected) throw accessDenied();
}

/** Sheets of a protected workbook are not added, removed, renamed, moved or hidden. */
export function guardStructure(session: Session): void {
  if (session.workbook.structureProtected) throw accessDenied();
}
