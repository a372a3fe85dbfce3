import type { Sheet } from '../../../xlsx/model/sheet';
import { eventMethods } from '../kernel/eventMethods';
import { wholeWorkbook } from '../kernel/events';
import type { OfficeClass } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import { wholeSheet } from '../cells/area';
import { asInteger, oneOf, optional } from '../cells/asArgument';
import { copyPositions, copySheet } from '../cells/copySheet';
import { guardStructure } from '../cells/protection';
import { asRange, rangeOf, rangeOrNull } from './ranges';
import { usedWithin } from './rangeNavigation';
import { worksheetEvents } from './worksheetEvents';
import { activate, deleteSheet, worksheetProperties } from './worksheetProperties';
import { isA, objectOf } from './selves';

export const worksheetClass: OfficeClass<Sheet> = {
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
      call: (sheet, [valuesOnly]) => rangeOrNull(sheet, usedWithin({ sheet, area: wholeSheet }, valuesOnly)),
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
};
