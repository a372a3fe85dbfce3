import { writeContents } from '../host/cells/writeContents';
import { OfficeError } from '../host/kernel/officeError';
import type { Session } from '../host/kernel/session';
import { intersect, type Area } from '../../grid/area';
import type { Sheet } from '../../xlsx/model/sheet';

/** Why something typed was not taken, in words; null if it was. */
export type Refused = string | null;

/**
 * Puts what a person typed into a cell as Excel reads typing: a table below whose last row it stands grows, a General
 * cell takes the format that the input wears, what depends on it is calculated.
 */
export function enterText(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Refused {
  return write(session, sheet, { row, column, rows: 1, columns: 1 }, dayFirst(text));
}

/** Empties the selected cells; formats stay. */
export function clearCells(session: Session, sheet: Sheet): Refused {
  const used = sheet.usedArea();
  // A selection may be of whole columns.
  const area = used && intersect(sheet.selection, used);
  return area ? write(session, sheet, area, '') : null;
}

function write(session: Session, sheet: Sheet, area: Area, text: string): Refused {
  try {
    writeContents(session, { sheet, area }, text);
    session.recalculate();
    return null;
  } catch (error) {
    if (!(error instanceof OfficeError)) throw error;
    if (error.code === 'AccessDenied')
      return `The sheet “${sheet.name}” is protected, so this cell cannot be changed. Whoever protected it can lift the protection in Excel.`;
    return `This cannot stand in a cell as it is: ${text}`;
  }
}

/** People here type the day first; what the host reads is Office.js's order, the month first. */
function dayFirst(text: string): string {
  const [, day = '', month = '', rest = ''] = /^\s*(\d{1,2})[/-](\d{1,2})([/-]\d{2,4})?\s*$/.exec(text) ?? [];
  return day && Number(day) <= 31 && Number(month) <= 12 ? `${month}/${day}${rest.replace('-', '/')}` : text;
}
