import type { Sheet } from '../../../xlsx/model/sheet';
import { wholeSheet } from '../cells/area';
import {
  asBoolean,
  asInteger,
  asText,
  checkSheetName,
  oneOf,
  optional,
  parseColor,
} from '../cells/asArgument';
import { copyPositions, copySheet } from '../cells/copySheet';
import { charactersShown } from '../cells/deviceWidths';
import { guardStructure } from '../cells/protection';
import { removeSheet, renameSheet } from '../cells/rewriteFormulas';
import { wholeWorkbook } from '../kernel/events';
import { eventMethods, worksheetEvents, type Property } from '../kernel/officeClass';
import { invalidArgument, invalidOperation } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { usedWithin } from './rangeNavigation';
import { asRange, rangeOf, rangeOrNull } from './ranges';
import { isA, objectOf, type Classes } from './selves';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

const shown = (name: 'gridlines' | 'headings', setAs: string): Property<Sheet> => ({
  setAs,
  get: (sheet) => sheet[name],
  set: (sheet, value, session) => {
    sheet[name] = asBoolean(value);
    session.touch(sheet, 'view');
  },
});

const worksheetProperties: Readonly<Record<string, Property<Sheet>>> = {
  Id: { get: (sheet) => sheet.id },
  Name: { get: (sheet) => sheet.name, set: (sheet, value, session) => rename(session, sheet, asText(value)) },
  Position: {
    get: ({ id }, { workbook }) => workbook.sheets.findIndex((sheet) => sheet.id === id),
    set: (sheet, value, session) => move(session, sheet, asInteger(value)),
  },
  Visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value, session) => {
      guardStructure(session);
      const visibility = oneOf(value, visibilities);
      if (visibility !== 'Visible') guardLastVisible(session, sheet);
      sheet.visibility = visibility;
      if (visibility !== 'Visible') leave(session, sheet);
      session.workbook.changed.add('sheets');
      session.touch();
    },
  },
  TabColor: {
    get: (sheet) => sheet.tabColor ?? '',
    set: (sheet, value, session) => {
      sheet.tabColor = value === '' ? null : parseColor(value);
      session.touch(sheet, 'properties');
    },
  },
  ShowGridlines: shown('gridlines', 'Gridlines'),
  ShowHeadings: shown('headings', 'Headings'),
  StandardHeight: { get: (sheet) => sheet.defaultRowHeight },
  StandardWidth: { get: (sheet, session) => charactersShown(session, sheet.defaultColumnWidth) },
};

export const worksheetClasses = {
  Worksheet: {
    properties: worksheetProperties,
    navigations: {
      Tables: { go: (sheet) => objectOf('TableCollection', { sheet }) },
      Charts: { go: (sheet) => objectOf('ChartCollection', sheet) },
      Comments: { go: (sheet) => objectOf('CommentCollection', sheet) },
      Protection: { go: (sheet) => objectOf('WorksheetProtection', sheet) },
      Names: { go: (sheet) => objectOf('NamedItemCollection', { sheet }) },
      FreezePanes: { go: (sheet) => objectOf('WorksheetFreezePanes', sheet) },
      PageLayout: { go: (sheet) => objectOf('PageLayout', sheet) },
      AutoFilter: { go: (sheet) => objectOf('AutoFilter', { sheet }) },
      HorizontalPageBreaks: { go: (sheet) => objectOf('PageBreakCollection', { sheet, along: 'rows' }) },
      VerticalPageBreaks: { go: (sheet) => objectOf('PageBreakCollection', { sheet, along: 'columns' }) },
    },
    methods: {
      GetRange: {
        call: (sheet, [address], session) =>
          address === null || address === undefined
            ? rangeOf(sheet, wholeSheet)
            : objectOf('Range', asRange(address, session, sheet)),
      },
      GetRangeByIndexes: {
        call: (sheet, [row, column, rows, columns]) =>
          rangeOf(sheet, {
            row: asInteger(row),
            column: asInteger(column),
            rows: asInteger(rows),
            columns: asInteger(columns),
          }),
      },
      GetCell: {
        call: (sheet, [row, column]) =>
          rangeOf(sheet, { row: asInteger(row), column: asInteger(column), rows: 1, columns: 1 }),
      },
      GetUsedRange: {
        // An empty sheet answers A1.
        call: (sheet, [valuesOnly]) =>
          rangeOf(
            sheet,
            usedWithin({ sheet, area: wholeSheet }, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 },
          ),
      },
      GetUsedRangeOrNullObject: {
        call: (sheet, [valuesOnly]) =>
          rangeOrNull(sheet, usedWithin({ sheet, area: wholeSheet }, valuesOnly)),
      },
      Copy: {
        call: (sheet, [position, beside], session) => {
          guardStructure(session);
          const where = optional(position, (value) => oneOf(value, copyPositions), 'None');
          const other = optional(beside, (value) => (isA(value, 'Worksheet') ? value.self : null), null);
          if ((where === 'Before' || where === 'After') && !other) throw invalidArgument();
          const copy = copySheet(session.workbook, sheet, where, other ?? sheet);
          session.recalculateReached();
          session.touch();
          session.events.fire('worksheetAdded', [wholeWorkbook], { worksheetId: copy.id, source: 'Local' });
          return objectOf('Worksheet', copy);
        },
      },
      Activate: { call: (sheet, _args, session) => activate(session, sheet) },
      Delete: { call: (sheet, _args, session) => deleteSheet(session, sheet) },
      Calculate: { call: (_sheet, _args, session) => session.recalculateAll() },
      ...eventMethods<Sheet>(worksheetEvents, (sheet) => sheet.id),
    },
    identity: (sheet) => ({ Id: sheet.id }),
  },
} satisfies Partial<Classes>;

function rename(session: Session, sheet: Sheet, name: string): void {
  guardStructure(session);
  checkSheetName(session.workbook, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  renameSheet(session.workbook, before, name);
  session.workbook.changed.add('sheets');
  session.touch();
  session.events.fire('worksheetNameChanged', [sheet.id, wholeWorkbook], {
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
    source: 'Local',
  });
}

function move(session: Session, sheet: Sheet, position: number): void {
  guardStructure(session);
  const { sheets } = session.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  const active = session.workbook.activeSheet;
  const others = sheets.filter((other) => other !== sheet);
  session.workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  session.workbook.activeSheet = active;
  session.workbook.changed.add('sheets');
  session.touch();
}

/** A workbook shows at least one sheet. */
function guardLastVisible(session: Session, sheet: Sheet): void {
  const visible = session.workbook.sheets.filter((other) => other.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet)
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

/** The nearest visible sheet takes over from one that goes. */
function leave(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  if (workbook.activeSheet !== sheet) return;
  const at = workbook.sheets.indexOf(sheet);
  const isShown = (other: Sheet) => other !== sheet && other.visibility === 'Visible';
  const next =
    workbook.sheets.slice(at).find(isShown) ?? workbook.sheets.slice(0, at).reverse().find(isShown);
  if (next) activate(session, next);
}

function activate(session: Session, sheet: Sheet): void {
  const before = session.workbook.activeSheet;
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
  if (before === sheet) return;
  session.workbook.activeSheet = sheet;
  session.workbook.changed.add('sheets');
  session.selectionChanged();
  session.events.fire('worksheetDeactivated', [before.id, wholeWorkbook], { worksheetId: before.id });
  session.events.fire('worksheetActivated', [sheet.id, wholeWorkbook], { worksheetId: sheet.id });
}

/** Deletes a sheet; formulas that named it show #REF!. */
function deleteSheet(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  guardStructure(session);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden worksheet cannot be deleted.');
  guardLastVisible(session, sheet);
  leave(session, sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  workbook.changed.add('sheets');
  removeSheet(workbook, sheet.name);
  session.recalculateReached();
  session.events.fire('worksheetDeleted', [wholeWorkbook], { worksheetId: sheet.id, source: 'Local' });
}
