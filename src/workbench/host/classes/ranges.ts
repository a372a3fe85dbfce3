import { invalidArgument, found } from '../kernel/officeError';
import type { OfficeObject } from '../kernel/officeObject';
import type { Session } from '../kernel/session';
import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { isOnSheet, type SheetRange } from '../cells/area';
import { parseReference } from '../../../grid/a1';
import { isA, objectOf } from './selves';

/** An Excel.Range of a block; InvalidArgument if it does not lie on the sheet. */
export function rangeOf(sheet: Sheet, area: Area): OfficeObject<SheetRange> {
  if (!isOnSheet(area)) throw invalidArgument();
  return objectOf('Range', { sheet, area });
}

/** null stays null: the …OrNullObject methods. */
export const rangeOrNull = (sheet: Sheet, area: Area | null): OfficeObject<SheetRange> | null =>
  area && rangeOf(sheet, area);

/** The methods without …OrNullObject fail where there is nothing. */
export const rangeOrFail = (sheet: Sheet, area: Area | null): OfficeObject<SheetRange> =>
  rangeOf(sheet, found(area));

/**
 * A range as methods take it: a Range, an address with or without its sheet, or a defined name of one.
 * Without a sheet of its own an address means `sheet`.
 */
export function asRange(value: unknown, session: Session, sheet: Sheet): SheetRange {
  if (isA(value, 'Range')) return value.self;
  if (typeof value !== 'string') throw invalidArgument();
  const address = parseReference(value);
  if (!address) return namedRange(value, session, sheet);
  if (address.sheet === null) return { sheet, area: address.area };
  const named = session.workbook.sheets.find(
    (own) => own.name.toLowerCase() === address.sheet?.toLowerCase(),
  );
  if (!named) throw invalidArgument();
  return { sheet: named, area: address.area };
}

/** A defined name that stands for a range: the sheet's own first, then the workbook's; or a table's cells. */
function namedRange(text: string, session: Session, sheet: Sheet): SheetRange {
  const wanted = text.toLowerCase();
  const { names } = session.workbook;
  const name =
    names.find((item) => item.sheet === sheet.id && item.name.toLowerCase() === wanted) ??
    names.find((item) => item.sheet === '' && item.name.toLowerCase() === wanted);
  if (name) {
    const range = rangeOfFormula(name.formula, session);
    if (range) return range;
  }
  const found = session.workbook.findTable(text);
  if (!found || found.table.name.toLowerCase() !== wanted) throw invalidArgument();
  return { sheet: found.sheet, area: found.table.area };
}

/** The range that a formula is nothing but a reference to: "Sheet1!$A$1:$B$2"; null for any other formula. */
export function rangeOfFormula(formula: string, session: Session): SheetRange | null {
  const address = parseReference(formula);
  if (!address?.sheet) return null;
  const sheet = session.workbook.sheets.find(
    (own) => own.name.toLowerCase() === address.sheet?.toLowerCase(),
  );
  return sheet ? { sheet, area: address.area } : null;
}
