import type { CellStyle, StylePatch } from '../../../xlsx/model/styles';
import type { Property } from '../kernel/officeClass';
import type { SheetRange } from '../cells/area';
import { changeFormat, uniformFormat } from '../cells/formats';

/** A property of the cells' style: one value for the range, null if they differ. */
export function styled<Value>(
  pick: (style: CellStyle) => Value,
  patch: (value: unknown) => StylePatch,
): Property<SheetRange> {
  return {
    get: (range, session) => uniformFormat(session, range, pick),
    set: (range, value, session) => changeFormat(session, range, patch(value)),
  };
}
