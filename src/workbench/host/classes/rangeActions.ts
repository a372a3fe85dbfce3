import type { Method } from '../kernel/officeClass';
import { wholeWorkbook } from '../kernel/events';
import type { SheetRange } from '../cells/area';
import { areaAddress } from '../../../grid/a1';
import { asBoolean, oneOf, optional } from '../cells/asArgument';
import { clearCells, clearKinds } from '../cells/clearCells';
import { copyFormats } from '../cells/copyFormats';
import { mergeCells, unmergeCells } from '../cells/mergeCells';
import { columnProperties, rowProperties } from '../cells/rowProperties';
import { checkSize } from '../cells/writeContents';
import { notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asRange } from './ranges';

/** Methods of a range that do something, or tell of its rows. Inserting and deleting cells is not among them: nothing shifts here. */
export const rangeActions: Readonly<Record<string, Method<SheetRange>>> = {
  Clear: {
    call: (range, [applyTo], session) =>
      clearCells(
        session,
        range,
        optional(applyTo, (value) => oneOf(value, clearKinds), 'All'),
      ),
  },
  Merge: {
    call: (range, [across], session) => mergeCells(session, range, optional(across, asBoolean, false)),
  },
  Unmerge: { call: (range, _args, session) => unmergeCells(session, range) },
  CopyFrom: {
    call: (range, [source, kind, skipBlanks, transpose], session) => {
      if (kind !== 'Formats' || skipBlanks === true || transpose === true)
        throw notImplemented('Copying anything but formats');
      copyFormats(session, range, asRange(source, session, range.sheet));
    },
  },
  GetRowProperties: { call: (range, [wanted]) => rowProperties(range, wanted) },
  GetColumnProperties: { call: (range, [wanted]) => columnProperties(range, wanted) },
  Select: { call: (range, _args, session) => select(session, range) },
  Calculate: { call: (_range, _args, session) => session.recalculateNow() },
  _ValidateArraySize: { call: (range, [rows, columns]) => checkSize(range, rows, columns) },
};

function select(session: Session, { sheet, area }: SheetRange): void {
  session.workbook.activeSheet = sheet;
  sheet.selection = area;
  sheet.touch('view');
  session.selectionChanged();
  session.events.fire('worksheetSelectionChanged', [sheet.id, wholeWorkbook], {
    address: areaAddress(area),
    worksheetId: sheet.id,
  });
}
