import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';
import { accessDenied, invalidOperation, notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { maxColumns, maxRows } from '../../../grid/area';
import { asInteger } from '../cells/asArgument';
import { asRange, rangeOrFail, rangeOrNull } from './ranges';
import { collectionClass } from './collection';
import { objectOf } from './selves';

/** Comments that a co-author has written in this session. They are not saved; those of a file are kept in it unseen. */
export const commentCollectionClass = collectionClass<Sheet>(['GetCount'], {
  items: ({ comments }) => comments.map((comment) => objectOf('Comment', comment)),
});

export const commentClass: OfficeClass<Sheet['comments'][number]> = {
  properties: {
    Id: { get: ({ id }) => id },
    Content: { get: ({ text }) => text },
  },
};

export const freezePanesClass: OfficeClass<Sheet> = {
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

/** Protection is on or off here: passwords and what a protected sheet still allows are not kept. */
export const worksheetProtectionClass: OfficeClass<Sheet> = {
  properties: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: {
      call: (sheet, [options, password], session) => {
        if (sheet.protected) throw invalidOperation('The worksheet is protected already.');
        if (options !== null && options !== undefined) throw notImplemented('Protecting with options');
        if (password !== null && password !== undefined) throw notImplemented('Protecting with a password');
        change(session, sheet, true);
      },
    },
    Unprotect: {
      call: (sheet, _args, session) => {
        if (!sheet.protected) throw accessDenied();
        change(session, sheet, false);
      },
    },
  },
};

function change(session: Session, sheet: Sheet, isProtected: boolean): void {
  sheet.protected = isProtected;
  session.touch(sheet, 'properties');
}

function freeze(session: Session, sheet: Sheet, panes: Sheet['freeze']): void {
  sheet.freeze = panes && (panes.rows > 0 || panes.columns > 0) ? panes : null;
  session.touch(sheet, 'view');
}

/** The frozen block: rows and columns at the top left; whole rows or columns if only these are frozen. */
function frozen({ freeze: panes }: Sheet) {
  if (!panes) return null;
  return { row: 0, column: 0, rows: panes.rows || maxRows, columns: panes.columns || maxColumns };
}
