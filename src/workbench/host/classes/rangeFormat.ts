import { invalidArgument } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asBoolean, asInteger, asNumber, oneOf } from '../cells/asArgument';
import { guardSheet } from '../cells/protection';
import { styled } from './looks';
import { objectOf, type Classes } from './selves';
import { displayText } from '../../../xlsx/shown/displayText';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Session } from '../kernel/session';
import { pointsFromDevice, pointsOnDevice } from '../cells/deviceWidths';
import { changeColumns, changeRows } from '../cells/formats';
import { holdsCell, intersect } from '../../../grid/area';

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

/**
 * The workbench has no fonts to measure with, so it estimates: a character is about half as wide as its font is
 * high, a line a third higher. Excel's own results differ by some points.
 */
const characterWidth = (size: number, bold: boolean): number => size * (bold ? 0.52 : 0.48);
const lineHeight = (size: number): number => Math.round(size * 1.36 * 4) / 4;
const cellPadding = 5.25;

interface ShownText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => holdsCell(merge, row, column));

export const rangeFormatClasses = {
  RangeFormat: {
    properties: {
      WrapText: styled('wrap', asBoolean),
      HorizontalAlignment: styled('horizontal', (value) => oneOf(value, horizontal)),
      VerticalAlignment: styled('vertical', (value) => oneOf(value, vertical)),
      IndentLevel: styled('indent', (value) => within(asInteger(value), 0, 250)),
      ShrinkToFit: styled('shrinkToFit', asBoolean),
      TextOrientation: styled('rotation', (value) => within(asInteger(value), -90, 180)),
      ColumnWidth: {
        get: ({ sheet, area }, session) =>
          alike(area.columns, (index) => pointsOnDevice(session, sheet.columnWidth(area.column + index))),
        set: (range, value, session) => {
          const width = within(pointsFromDevice(session, asNumber(value)), 0, 1344.75);
          changeColumns(session, range, () => ({ width }));
        },
      },
      RowHeight: {
        get: ({ sheet, area }) => alike(area.rows, (index) => sheet.rowHeight(area.row + index)),
        set: (range, value, session) =>
          changeRows(session, range, () => ({ height: within(asNumber(value), 0, 409.5) })),
      },
      // Only true does anything: a size of one's own is set by ColumnWidth and RowHeight.
      UseStandardWidth: {
        get: ({ sheet, area }) =>
          alike(area.columns, (index) => sheet.columnFormats.get(area.column + index)?.width === undefined),
        set: (range, value, session) =>
          changeColumns(session, range, () => (asBoolean(value) ? { width: undefined } : null)),
      },
      UseStandardHeight: {
        get: ({ sheet, area }) =>
          alike(area.rows, (index) => sheet.rowFormats.get(area.row + index)?.height === undefined),
        set: (range, value, session) =>
          changeRows(session, range, () => (asBoolean(value) ? { height: undefined } : null)),
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
  },
  FormatProtection: {
    properties: {
      Locked: styled('locked', asBoolean),
    },
  },
} satisfies Partial<Classes>;

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

/** Widens or narrows columns to their longest text; wrapped and merged cells do not count. Empty columns stay. */
function autofitColumns(session: Session, { sheet, area }: SheetRange): void {
  guardSheet(sheet);
  session.recalculate();
  const widths = new Map<number, number>();
  forTexts(session, { sheet, area }, (_row, column, { lines, size, bold, wrap }) => {
    if (wrap) return;
    const longest = Math.max(...lines.map((line) => line.length));
    const width = longest * characterWidth(size, bold) + cellPadding;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.setColumn(column, { width: Math.round(width * 4) / 4 });
  session.touch();
}

/** Makes rows as high as their texts need at the columns' widths. Rows without text take the default height. */
function autofitRows(session: Session, { sheet, area }: SheetRange): void {
  guardSheet(sheet);
  session.recalculate();
  const heights = new Map<number, number>();
  forTexts(session, { sheet, area }, (row, column, { lines, size, bold, wrap }) => {
    const room = Math.max(
      1,
      Math.floor((sheet.columnWidth(column) - cellPadding) / characterWidth(size, bold)),
    );
    const count = lines.reduce(
      (sum, line) => sum + (wrap ? Math.max(1, Math.ceil(line.length / room)) : 1),
      0,
    );
    heights.set(row, Math.max(heights.get(row) ?? 0, count * lineHeight(size)));
  });
  const used = intersect(area, sheet.usedArea(true) ?? area);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    const height = Math.min(409.5, heights.get(row) ?? 0);
    sheet.setRow(row, { height: height > sheet.defaultRowHeight ? height : undefined });
  }
  session.touch();
}

function forTexts(
  session: Session,
  { sheet, area }: SheetRange,
  visit: (row: number, column: number, text: ShownText) => void,
): void {
  const { styles, date1904 } = session.workbook;
  for (const [row, cells] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of cells) {
      if (column < area.column || column >= area.column + area.columns || cell.value === null) continue;
      if (isMerged(sheet, row, column)) continue;
      const { font, wrap, numberFormat } = styles.get(cell.style);
      const lines = displayText(cell.value, numberFormat, { date1904 }).split('\n');
      visit(row, column, { lines, size: font.size, bold: font.bold, wrap });
    }
  }
}
