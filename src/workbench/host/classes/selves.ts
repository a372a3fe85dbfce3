import type { Area } from '../../../grid/area';
import type { CustomXmlPart, Workbook } from '../../../xlsx/model/workbook';
import type { NamedStyle } from '../../../xlsx/model/styles';
import type {
  Chart,
  ChartSeries,
  ConditionalFormat,
  DefinedName,
  Table,
  TableColumn,
} from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { SheetRange, SheetTable } from '../cells/area';
import type { BorderSide } from '../cells/borders';
import type { EventHub } from '../kernel/events';
import type { OfficeClass } from '../kernel/officeClass';
import { OfficeObject } from '../kernel/officeObject';

export interface SettingOf {
  readonly workbook: Workbook;
  readonly key: string;
}

/** All parts of the workbook, or those of one namespace. */
export interface PartsOf {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

export interface PartOf {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

/** The names local to a sheet, or with null those of the workbook. */
export interface NamesOf {
  readonly sheet: Sheet | null;
}

/** The tables of a sheet, or with null those of all sheets. */
export interface TablesOf {
  readonly sheet: Sheet | null;
}

export interface TablesOfRange {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

export interface ColumnOf extends SheetTable {
  readonly column: TableColumn;
}

/** The filter of a table, or a sheet's own. */
interface Filtered {
  readonly sheet: Sheet;
  readonly table?: Table;
}

export interface SheetAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface RangeSide {
  readonly range: SheetRange;
  readonly side: BorderSide;
}

/** Breaks set by hand: horizontal ones lie before rows, vertical ones before columns. */
export interface BreaksOf {
  readonly sheet: Sheet;
  readonly along: 'rows' | 'columns';
}

interface BreakAt extends BreaksOf {
  /** Row or column before which a page ends. */
  readonly before: number;
}

/** A conditional format, with the range it was fetched from: its formulas are read as seen from there. */
export interface FormatOf {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
  readonly from: Area;
}

export interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesOf extends SheetChart {
  readonly series: ChartSeries;
}

export interface PointOf extends SeriesOf {
  /** From 0. */
  readonly index: number;
}

/** Labels of some series of a chart. */
export interface LabelsOf extends SheetChart {
  readonly series: readonly ChartSeries[];
}

/**
 * What the objects of each class stand for in the workbook, by the class's key: Excel's name of it, and after a slash
 * which one where the host has several ("ChartFont/title" can do less than "ChartFont"). Classes name one another by
 * these keys alone, so that no file of a class imports another class.
 */
interface Selves {
  AddinInternalService: null;
  Application: Workbook;
  AutoFilter: Filtered;
  CellValueConditionalFormat: FormatOf;
  Chart: SheetChart;
  ChartAreaFormat: SheetChart;
  ChartAxes: SheetChart;
  'ChartAxis/category': SheetChart;
  'ChartAxis/value': SheetChart;
  ChartBorder: SheetChart;
  ChartCollection: Sheet;
  ChartDataLabels: LabelsOf;
  'ChartFill/point': PointOf;
  'ChartFill/series': SeriesOf;
  ChartFont: SheetChart;
  'ChartFont/legend': SheetChart;
  'ChartFont/title': SheetChart;
  ChartGridlines: SheetChart;
  ChartLegend: SheetChart;
  ChartLegendFormat: SheetChart;
  ChartLineFormat: SeriesOf;
  ChartPoint: PointOf;
  ChartPointFormat: PointOf;
  ChartPointsCollection: SeriesOf;
  ChartSeries: SeriesOf;
  ChartSeriesCollection: SheetChart;
  ChartSeriesFormat: SeriesOf;
  ChartTitle: SheetChart;
  ChartTitleFormat: SheetChart;
  Comment: Sheet['comments'][number];
  CommentCollection: Sheet;
  ConditionalFormat: FormatOf;
  ConditionalFormatCollection: SheetRange;
  ConditionalFormatRule: FormatOf;
  ConditionalRangeFill: FormatOf;
  ConditionalRangeFont: FormatOf;
  ConditionalRangeFormat: FormatOf;
  CultureInfo: Workbook;
  CustomConditionalFormat: FormatOf;
  CustomXmlPart: PartOf;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: PartsOf;
  DataValidation: SheetRange;
  FormatProtection: SheetRange;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: DefinedName;
  NamedItemCollection: NamesOf;
  PageBreak: BreakAt;
  PageBreakCollection: BreaksOf;
  PageLayout: Sheet;
  Range: SheetRange;
  RangeAreas: SheetAreas;
  RangeBorder: RangeSide;
  RangeBorderCollection: SheetRange;
  RangeCollection: SheetAreas;
  RangeFill: SheetRange;
  'RangeFill/style': NamedStyle;
  RangeFont: SheetRange;
  'RangeFont/style': NamedStyle;
  RangeFormat: SheetRange;
  Runtime: EventHub;
  Setting: SettingOf;
  SettingCollection: Workbook;
  Style: NamedStyle;
  StyleCollection: Workbook;
  Table: SheetTable;
  TableCollection: TablesOf;
  TableColumn: ColumnOf;
  TableColumnCollection: SheetTable;
  TableRowCollection: SheetTable;
  TableScopedCollection: TablesOfRange;
  TextConditionalFormat: FormatOf;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

type ClassKey = keyof Selves;

/** The classes by their keys. A file declares those that it holds, and `index.ts` puts them together. */
export type Classes = { readonly [Key in ClassKey]: OfficeClass<Selves[Key]> };

/** An object of a class: objectOf('Worksheet', sheet). */
export const objectOf = <Key extends ClassKey>(type: Key, self: Selves[Key]): OfficeObject<Selves[Key]> =>
  new OfficeObject(type, self);

/** Whether a value is an object of a class: how arguments are told apart. */
export function isA<Key extends ClassKey>(value: unknown, type: Key): value is OfficeObject<Selves[Key]> {
  return value instanceof OfficeObject && value.type === type;
}
