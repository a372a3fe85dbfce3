import type { Sheet } from '../../../xlsx/model/sheet';
import { eventMethods } from '../kernel/eventMethods';
import { wholeWorkbook } from '../kernel/events';
import { isA, OfficeObject, type OfficeClass } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import { wholeSheet } from '../cells/area';
import { asInteger, oneOf, optional } from '../cells/asArgument';
import { copyPositions, copySheet } from '../cells/copySheet';
import { guardStructure } from '../cells/protection';
import { autoFilterClass } from './autoFilter';
import { chartCollectionClass } from './chartCollection';
import { commentCollectionClass } from './comments';
import { freezePanesClass } from './freezePanes';
import { namedItemCollectionClass } from './namedItems';
import { pageBreakCollectionClass } from './pageBreaks';
import { pageLayoutClass } from './pageLayout';
import { asRange, rangeOf, rangeOrNull } from './ranges';
import { usedWithin } from './rangeNavigation';
import { rangeClass } from './range';
import { tableCollectionClass } from './tableCollection';
import { worksheetEvents } from './worksheetEvents';
import { activate, deleteSheet, worksheetProperties } from './worksheetProperties';
import { worksheetProtectionClass } from './worksheetProtection';

export const worksheetClass: OfficeClass<Sheet> = {
  name: 'Worksheet',
  properties: worksheetProperties,
  navigations: {
    Tables: { go: (sheet) => new OfficeObject(tableCollectionClass, { sheet }) },
    Charts: { go: (sheet) => new OfficeObject(chartCollectionClass, sheet) },
    Comments: { since: '1.10', go: (sheet) => new OfficeObject(commentCollectionClass, sheet) },
    Protection: { since: '1.2', go: (sheet) => new OfficeObject(worksheetProtectionClass, sheet) },
    Names: { since: '1.4', go: (sheet) => new OfficeObject(namedItemCollectionClass, { sheet }) },
    FreezePanes: { since: '1.7', go: (sheet) => new OfficeObject(freezePanesClass, sheet) },
    PageLayout: { since: '1.9', go: (sheet) => new OfficeObject(pageLayoutClass, sheet) },
    AutoFilter: { since: '1.9', go: (sheet) => new OfficeObject(autoFilterClass, { sheet }) },
    HorizontalPageBreaks: {
      since: '1.9',
      go: (sheet) => new OfficeObject(pageBreakCollectionClass, { sheet, along: 'rows' }),
    },
    VerticalPageBreaks: {
      since: '1.9',
      go: (sheet) => new OfficeObject(pageBreakCollectionClass, { sheet, along: 'columns' }),
    },
  },
  methods: {
    GetRange: {
      call: (sheet, [address], session) =>
        address === null || address === undefined
          ? rangeOf(sheet, wholeSheet)
          : new OfficeObject(rangeClass, asRange(address, session, sheet)),
    },
    GetRangeByIndexes: {
      since: '1.7',
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
      since: '1.4',
      call: (sheet, [valuesOnly]) => rangeOrNull(sheet, usedWithin({ sheet, area: wholeSheet }, valuesOnly)),
    },
    Copy: {
      since: '1.7',
      call: (sheet, [position, beside], session) => {
        guardStructure(session);
        const where = optional(position, (value) => oneOf(value, copyPositions), 'None');
        const other = optional(beside, (value) => (isA(value, worksheetClass) ? value.self : null), null);
        if ((where === 'Before' || where === 'After') && !other) throw invalidArgument();
        const copy = copySheet(session.workbook, sheet, where, other ?? sheet);
        session.recalculateReached();
        session.touch();
        session.events.fire('worksheetAdded', [wholeWorkbook], { worksheetId: copy.id, source: 'Local' });
        return new OfficeObject(worksheetClass, copy);
      },
    },
    Activate: { call: (sheet, _args, session) => activate(session, sheet) },
    Delete: { call: (sheet, _args, session) => deleteSheet(session, sheet) },
    Calculate: { since: '1.6', call: (_sheet, _args, session) => session.recalculateAll() },
    ...eventMethods<Sheet>(worksheetEvents, (sheet) => sheet.id),
  },
  identity: (sheet) => ({ Id: sheet.id }),
};
