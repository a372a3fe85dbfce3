import { maxColumns, maxRows } from '../../grid/area';
import { parseA1Ref, type ReferenceA1Xlsx } from '@borgar/fx/xlsx';
import { type CellError } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Context } from './context';
import { errors, reference, Unevaluable, type Reference } from './values';

const parsed = new Map<string, ReferenceA1Xlsx | null>();
const keptTexts = 50_000;

function parseRange(text: string): ReferenceA1Xlsx | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= keptTexts) parsed.clear();
  const read = parseA1Ref(text);
  const range = read && 'range' in read ? read : null;
  parsed.set(text, range);
  return range;
}

/**
 * Cells of an A1 reference as it stands in a formula: B2, $A$1:C3, A:A, 2:2, 'My Sheet'!A1. Relative parts move
 * by the context's shift. #REF! for a sheet that is not there or cells beyond the sheet's edge.
 */
export function resolveRange(text: string, context: Context): Reference | CellError {
  const found = parseRange(text);
  if (!found) return errors.ref;
  const sheet = resolveSheet(found.workbookName, found.sheetName, context);
  if (!sheet) return errors.ref;
  const { range } = found;
  const { rows, columns } = context.shift;
  const ends = {
    rows: [end(range.top, range.$top, rows, 0), end(range.bottom, range.$bottom, rows, maxRows - 1)],
    columns: [
      end(range.left, range.$left, columns, 0),
      end(range.right, range.$right, columns, maxColumns - 1),
    ],
  };
  const [top, left] = [Math.min(...ends.rows), Math.min(...ends.columns)];
  const [bottom, right] = [Math.max(...ends.rows), Math.max(...ends.columns)];
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return errors.ref;
  return reference(sheet, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** An edge of a range: where it is written, moved unless it is fixed; the sheet's own in A:A and 2:2. */
function end(
  written: number | null | undefined,
  fixed: boolean | null | undefined,
  shift: number,
  edge: number,
): number {
  return typeof written === 'number' ? written + (fixed ? 0 : shift) : edge;
}

/** Sheet of a reference; its own for none. A link to another workbook or a row of sheets is beyond us. */
export function resolveSheet(
  workbookName: string | undefined,
  sheetName: string | undefined,
  context: Context,
): Sheet | undefined {
  if (workbookName) throw new Unevaluable('a link to another workbook');
  if (!sheetName) return context.sheet;
  const sheet = context.workbook.findSheet(sheetName);
  if (!sheet && sheetName.includes(':')) throw new Unevaluable('a reference through several sheets');
  return sheet;
}
