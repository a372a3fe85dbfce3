import { maxColumns, maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';
import type { Session } from '../kernel/session';
import { asInteger } from '../cells/asArgument';
import { asRange, rangeOrFail, rangeOrNull } from './ranges';

export const freezePanesClass: OfficeClass<Sheet> = {
  properties: {},
  methods: {
    FreezeRows: {
      call: (sheet, [rows], session) => freeze(session, sheet, { rows: asInteger(rows), columns: 0 }),
    },
    FreezeColumns: {
      call: (sheet, [columns], session) => freeze(session, sheet, { rows: 0, columns: asInteger(columns) }),
    },
    FreezeAt: {
      call: (sheet, [range], session) => {
        const { area } = asRange(range, session, sheet);
        freeze(session, sheet, { rows: area.row + area.rows, columns: area.column + area.columns });
      },
    },
    Unfreeze: { call: (sheet, _args, session) => freeze(session, sheet, null) },
    GetLocation: { call: (sheet) => rangeOrFail(sheet, frozen(sheet)) },
    GetLocationOrNullObject: { call: (sheet) => rangeOrNull(sheet, frozen(sheet)) },
  },
};

function freeze(session: Session, sheet: Sheet, panes: Sheet['freeze']): void {
  sheet.freeze = panes && (panes.rows > 0 || panes.columns > 0) ? panes : null;
  sheet.touch('view');
  session.touch();
}

/** The frozen block: rows and columns at the top left; whole rows or columns if only these are frozen. */
function frozen({ freeze: panes }: Sheet) {
  if (!panes) return null;
  return { row: 0, column: 0, rows: panes.rows || maxRows, columns: panes.columns || maxColumns };
}
