import { maxColumns, maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { asBoolean, asInteger, asText, checkSheetName, nextSheetName, optional } from '../cells/asArgument';
import { guardStructure } from '../cells/protection';
import { wholeWorkbook } from '../kernel/events';
import { collectionClass, eventMethods, worksheetEvents } from '../kernel/officeClass';
import {
  accessDenied,
  found,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notImplemented,
} from '../kernel/officeError';
import type { OfficeObject } from '../kernel/officeObject';
import type { Session } from '../kernel/session';
import { asRange, rangeOf, rangeOrFail, rangeOrNull } from './ranges';
import { type BreaksOf, type Classes, objectOf } from './selves';

const worksheet = (sheet: Sheet) => objectOf('Worksheet', sheet);

const sheetsOf = (workbook: Workbook, visibleOnly: unknown): Sheet[] =>
  optional(visibleOnly, asBoolean, false)
    ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible')
    : workbook.sheets;

const find = (workbook: Workbook, key: unknown): OfficeObject<Sheet> | null => {
  const sheet = workbook.findSheet(asText(key));
  return sheet ? worksheet(sheet) : null;
};

export const worksheetPartsClasses = {
  /** Comments that a co-author has written in this session. They are not saved; those of a file are kept in it unseen. */
  CommentCollection: collectionClass<Sheet>(['GetCount'], {
    items: ({ comments }) => comments.map((comment) => objectOf('Comment', comment)),
  }),
  Comment: {
    properties: {
      Id: { get: ({ id }) => id },
      Content: { get: ({ text }) => text },
    },
  },
  WorksheetCollection: collectionClass<Workbook>(['GetItemOrNullObject'], {
    methods: {
      Add: {
        call: (workbook, [given], session) => {
          guardStructure(session);
          const name = optional(given, asText, nextSheetName(workbook));
          checkSheetName(workbook, name);
          const sheet = workbook.addSheet(name);
          session.touch();
          session.events.fire('worksheetAdded', [wholeWorkbook], { worksheetId: sheet.id, source: 'Local' });
          return worksheet(sheet);
        },
      },
      GetActiveWorksheet: { call: (workbook) => worksheet(workbook.activeSheet) },
      GetCount: { call: (workbook, [visibleOnly]) => sheetsOf(workbook, visibleOnly).length },
      GetFirst: { call: (workbook, [visibleOnly]) => worksheet(found(sheetsOf(workbook, visibleOnly)[0])) },
      GetLast: {
        call: (workbook, [visibleOnly]) => worksheet(found(sheetsOf(workbook, visibleOnly).at(-1))),
      },
      ...eventMethods<Workbook>(
        {
          ...worksheetEvents,
          AddedEvent: { type: 'worksheetAdded', member: 'onAdded' },
          DeletedEvent: { type: 'worksheetDeleted', member: 'onDeleted' },
          EventMoved: { type: 'worksheetMoved', member: 'onMoved' },
        },
        () => wholeWorkbook,
      ),
    },
    items: (workbook) => workbook.sheets.map(worksheet),
    item: find,
  }),
  WorksheetFreezePanes: {
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
  },

  /** Protection is on or off here: passwords and what a protected sheet still allows are not kept. */
  WorksheetProtection: {
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
  },
} satisfies Partial<Classes>;

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

const breaksOf = ({ sheet, along }: BreaksOf): number[] =>
  along === 'rows' ? sheet.page.rowBreaks : sheet.page.columnBreaks;

function setBreaks(session: Session, { sheet, along }: BreaksOf, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  if (along === 'rows') sheet.page.rowBreaks = sorted;
  else sheet.page.columnBreaks = sorted;
  session.touch(sheet, 'page');
}

export const pageBreaksClasses = {
  PageBreakCollection: collectionClass<BreaksOf>(['GetCount'], {
    methods: {
      Add: {
        call: (self, [range], session) => {
          const { area } = asRange(range, session, self.sheet);
          const before = self.along === 'rows' ? area.row : area.column;
          // No page ends before the first row or column.
          if (before === 0) throw invalidArgument();
          setBreaks(session, self, [...breaksOf(self), before]);
          return objectOf('PageBreak', { ...self, before });
        },
      },
      RemovePageBreaks: { call: (self, _args, session) => setBreaks(session, self, []) },
    },
    items: (self) => breaksOf(self).map((before) => objectOf('PageBreak', { ...self, before })),
    item: (self, key) => {
      const before = breaksOf(self)[asInteger(key)];
      return before === undefined ? null : objectOf('PageBreak', { ...self, before });
    },
  }),
  PageBreak: {
    properties: {
      RowIndex: { get: ({ along, before }) => (along === 'rows' ? before : 0) },
      ColumnIndex: { get: ({ along, before }) => (along === 'columns' ? before : 0) },
    },
    methods: {
      Delete: {
        call: (self, _args, session) => {
          if (!breaksOf(self).includes(self.before)) throw itemNotFound();
          setBreaks(
            session,
            self,
            breaksOf(self).filter((before) => before !== self.before),
          );
        },
      },
      GetCellAfterBreak: {
        call: ({ sheet, along, before }) =>
          rangeOf(sheet, {
            row: along === 'rows' ? before : 0,
            column: along === 'columns' ? before : 0,
            rows: 1,
            columns: 1,
          }),
      },
    },
    identity: (self) => ({ _Id: breaksOf(self).indexOf(self.before) }),
  },
} satisfies Partial<Classes>;
