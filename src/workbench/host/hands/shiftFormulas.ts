import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { rewriteFormulas, type Part } from '../cells/rewriteFormulas';
import type { Shift } from './shift';

/**
 * References to the rows (columns) of a sheet follow them: in cells, names, charts, conditional formats, lists and the
 * formulas of tables. What is gone becomes #REF!, as in Excel. References to another workbook stay.
 */
export function shiftFormulas(workbook: Workbook, shift: Shift): void {
  rewriteFormulas(workbook, mayRefer, (part, _place, home) => shiftedPart(part, home, shift));
}

/** Throws what a shift would throw at one of the formulas, before anything is changed. */
export function tryFormulas(workbook: Workbook, shift: Shift): void {
  rewriteFormulas(workbook, mayRefer, (part, _place, home) => {
    shiftedPart(part, home, shift);
    return null;
  });
}

const mayRefer = (formula: string): boolean => /\d|:/.test(formula);

/** The new text of a reference to cells; null for what is none or stays as it is. */
function shiftedPart({ type, value }: Part, home: Sheet | null, shift: Shift): string | null {
  if (type !== 'range' && type !== 'range_beam') return null;
  const reference = parseA1Ref(value);
  if (!reference || !('range' in reference)) return null;
  const [sheet, ...more] = reference.context ?? [];
  if (more.length > 0) return null;
  const isMeant =
    sheet === undefined ? home === shift.sheet : sheet.toLowerCase() === shift.sheet.name.toLowerCase();
  if (!isMeant) return null;
  const { range } = reference;
  const first = shift.axis === 'rows' ? range.top : range.left;
  const last = shift.axis === 'rows' ? range.bottom : range.right;
  if (typeof first !== 'number' || typeof last !== 'number') return null;
  const moved = shift.stretch(first, last - first + 1);
  if (!moved) return '#REF!';
  const end = moved.first + moved.count - 1;
  if (moved.first === first && end === last) return null;
  const changed =
    shift.axis === 'rows' ? { top: moved.first, bottom: end } : { left: moved.first, right: end };
  return stringifyA1Ref({ ...reference, range: { ...range, ...changed } });
}
