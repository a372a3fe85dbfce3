import type { OfficeClass } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asBoolean, asInteger, asNumber, oneOf } from '../cells/asArgument';
import { autofitColumns, autofitRows } from '../cells/autofit';
import { guardSheet } from '../cells/protection';
import { styled } from './styled';
import { objectOf } from './selves';

const horizontal = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const rangeFormatClass: OfficeClass<SheetRange> = {
  properties: {
    WrapText: styled(
      (style) => style.wrap,
      (value) => ({ wrap: asBoolean(value) }),
    ),
    HorizontalAlignment: styled(
      (style) => style.horizontal,
      (value) => ({ horizontal: oneOf(value, horizontal) }),
    ),
    VerticalAlignment: styled(
      (style) => style.vertical,
      (value) => ({ vertical: oneOf(value, vertical) }),
    ),
    IndentLevel: styled(
      (style) => style.indent,
      (value) => ({ indent: within(asInteger(value), 0, 250) }),
    ),
    ShrinkToFit: styled(
      (style) => style.shrinkToFit,
      (value) => ({ shrinkToFit: asBoolean(value) }),
    ),
    TextOrientation: styled(
      (style) => style.rotation,
      (value) => ({ rotation: within(asInteger(value), -90, 180) }),
    ),
    ColumnWidth: {
      get: ({ sheet, area }) => alike(area.columns, (index) => sheet.columnWidth(area.column + index)),
      set: ({ sheet, area }, value, session) => {
        guardSheet(sheet);
        const width = within(asNumber(value), 0, 1344.75);
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.setColumn(column, { width });
        session.touch();
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => alike(area.rows, (index) => sheet.rowHeight(area.row + index)),
      set: ({ sheet, area }, value, session) => {
        guardSheet(sheet);
        const height = within(asNumber(value), 0, 409.5);
        for (let row = area.row; row < area.row + area.rows; row++) sheet.setRow(row, { height });
        session.touch();
      },
    },
    // Only true does anything: a size of one's own is set by ColumnWidth and RowHeight.
    UseStandardWidth: {
      get: ({ sheet, area }) =>
        alike(area.columns, (index) => sheet.columnFormats.get(area.column + index)?.width === undefined),
      set: ({ sheet, area }, value, session) => {
        guardSheet(sheet);
        if (!asBoolean(value)) return;
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.setColumn(column, { width: undefined });
        session.touch();
      },
    },
    UseStandardHeight: {
      get: ({ sheet, area }) =>
        alike(area.rows, (index) => sheet.rowFormats.get(area.row + index)?.height === undefined),
      set: ({ sheet, area }, value, session) => {
        guardSheet(sheet);
        if (!asBoolean(value)) return;
        for (let row = area.row; row < area.row + area.rows; row++) sheet.setRow(row, { height: undefined });
        session.touch();
      },
    },
  },
  navigations: {
    Fill: { go: (range) => objectOf('RangeFill', range) },
    Font: { go: (range) => objectOf('RangeFont', range) },
    Borders: { go: (range) => objectOf('RangeBorderCollection', range) },
    Protection: { go: (range) => objectOf('FormatProtection', range) },
  },
  methods: {
    AutofitColumns: { call: (range, _args, session) => autofitColumns(session, range) },
    AutofitRows: { call: (range, _args, session) => autofitRows(session, range) },
  },
};

export const formatProtectionClass: OfficeClass<SheetRange> = {
  properties: {
    Locked: styled(
      (style) => style.locked,
      (value) => ({ locked: asBoolean(value) }),
    ),
  },
};

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw invalidArgument();
  return value;
}

/** The size that all rows (columns) have; null if they differ. */
function alike<Size>(count: number, size: (index: number) => Size): Size | null {
  const first = size(0);
  for (let index = 1; index < count; index++) if (size(index) !== first) return null;
  return first;
}
