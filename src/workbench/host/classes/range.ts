import { type Property, collectionClass } from '../kernel/officeClass';
import { type SheetRange, isUnbounded, sheetAddress } from '../cells/area';
import { rangeActions } from './rangeActions';
import { rangeNavigation } from './rangeNavigation';
import { objectOf, type SheetAreas, type Classes } from './selves';
import { isEntireColumns, isEntireRows, cellCount } from '../../../grid/area';
import { invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asBoolean } from '../cells/asArgument';
import { deviceScale } from '../cells/deviceWidths';
import { changeFormat, changeRows, changeColumns } from '../cells/formats';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from '../cells/readContents';
import { asRows, writeContents } from '../cells/writeContents';
import { rangeOf } from './ranges';

/** Excel gives -1 where a count does not fit 31 bits. */
const countOf = (range: SheetRange): number => {
  const count = cellCount(range.area);
  return count > 2_147_483_647 ? -1 : count;
};

const addressOf = ({ sheet, areas }: SheetAreas): string =>
  areas.map((area) => sheetAddress({ sheet, area })).join(',');

const rangeProperties: Readonly<Record<string, Property<SheetRange>>> = {
  Address: { get: sheetAddress },
  AddressLocal: { get: sheetAddress },
  CellCount: { get: countOf },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  IsEntireRow: { get: ({ area }) => isEntireRows(area) },
  IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
  Values: {
    get: (range, session) => readValues(session, range),
    set: (range, value, session) => writeContents(session, range, value),
  },
  Formulas: {
    get: (range, session) => readFormulas(session, range),
    set: (range, value, session) => writeContents(session, range, value),
  },
  Text: { get: (range, session) => readText(session, range) },
  ValueTypes: { get: (range, session) => readValueTypes(session, range) },
  NumberFormat: {
    get: (range, session) => readNumberFormats(session, range),
    set: (range, value, session) => setNumberFormats(session, range, value),
  },
  Hidden: { get: (range) => rowsHidden(range) === true || columnsHidden(range) === true },
  RowHidden: {
    get: rowsHidden,
    set: (range, value, session) => changeRows(session, range, () => ({ hidden: asBoolean(value) })),
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (range, value, session) => changeColumns(session, range, () => ({ hidden: asBoolean(value) })),
  },
  Left: { get: ({ sheet, area }, session) => sheet.leftOf(area.column) * deviceScale(session) },
  Top: { get: ({ sheet, area }) => sheet.topOf(area.row) },
  Width: {
    get: ({ sheet, area }, session) =>
      (sheet.leftOf(area.column + area.columns) - sheet.leftOf(area.column)) * deviceScale(session),
  },
  Height: { get: ({ sheet, area }) => sheet.topOf(area.row + area.rows) - sheet.topOf(area.row) },
};

export const rangeClasses = {
  RangeAreas: {
    properties: {
      Address: { get: addressOf },
      AddressLocal: { get: addressOf },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    },
    navigations: {
      Areas: { go: (self) => objectOf('RangeCollection', self) },
      Worksheet: { go: ({ sheet }) => objectOf('Worksheet', sheet) },
    },
  },
  RangeCollection: collectionClass<SheetAreas>(['GetCount', 'GetItemAt'], {
    items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  }),
  Range: {
    properties: rangeProperties,
    navigations: {
      Format: { go: (range) => objectOf('RangeFormat', range) },
      Worksheet: { go: ({ sheet }) => objectOf('Worksheet', sheet) },
      ConditionalFormats: { go: (range) => objectOf('ConditionalFormatCollection', range) },
      DataValidation: { go: (range) => objectOf('DataValidation', range) },
    },
    methods: { ...rangeNavigation, ...rangeActions },
  },
} satisfies Partial<Classes>;

/** One code for all cells, or rows of codes of the range's size; null leaves a cell. */
function setNumberFormats(session: Session, range: SheetRange, value: unknown): void {
  if (typeof value === 'string') {
    changeFormat(session, range, { numberFormat: value });
    return;
  }
  if (isUnbounded(range.area)) throw invalidArgument();
  const rows = asRows(value, range.area.rows, range.area.columns);
  if (!rows.every((row) => row.every((code) => code === null || typeof code === 'string')))
    throw invalidArgument();
  changeFormat(session, range, (style, row, column) => {
    const code = rows[row - range.area.row]?.[column - range.area.column];
    return { numberFormat: typeof code === 'string' ? code : style.numberFormat };
  });
}

/** true or false if all rows are alike, null if some are hidden. */
function rowsHidden({ sheet, area }: SheetRange): boolean | null {
  let hidden = 0;
  for (const [row, format] of sheet.rowFormats)
    if (format.hidden && row >= area.row && row < area.row + area.rows) hidden += 1;
  return hidden === 0 ? false : hidden === area.rows ? true : null;
}

function columnsHidden({ sheet, area }: SheetRange): boolean | null {
  let hidden = 0;
  for (const [column, format] of sheet.columnFormats)
    if (format.hidden && column >= area.column && column < area.column + area.columns) hidden += 1;
  return hidden === 0 ? false : hidden === area.columns ? true : null;
}
