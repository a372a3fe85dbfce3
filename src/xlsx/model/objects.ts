import type { Area } from '../../grid/area';
import type { DifferentialStyle } from './styles';

/** What stands on a sheet beside its cells. Lengths are points, colours "#RRGGBB". */

export interface Table {
  id: string;
  name: string;
  /** With header row and totals row, where shown. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string | null;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButtons: boolean;
  /** Some rows are hidden by its filter. */
  filtered: boolean;
  columns: TableColumn[];
}

export interface TableColumn {
  id: number;
  name: string;
  /** Formula of a calculated column and of the totals row, without "="; undefined for none. */
  calculated?: string | undefined;
  totalsFormula?: string | undefined;
  totalsLabel?: string | undefined;
}

/** A defined name. `sheet` is the id of the sheet it is local to; '' for the workbook. */
export interface DefinedName {
  name: string;
  /** Without "=". */
  formula: string;
  sheet: string;
  visible: boolean;
  comment: string;
}

/**
 * Operators have SpreadsheetML's names: equal, lessThan, between …; containsText, notContains, beginsWith, endsWith.
 * A text that begins with "=" is a formula.
 */
export type ConditionalRule =
  | { type: 'custom'; formula: string }
  | { type: 'cellValue'; operator: string; formula1: string; formula2: string | null }
  | { type: 'containsText'; operator: string; text: string }
  /** Kinds that the workbench does not model: kept in the file as they are, `name` is SpreadsheetML's. */
  | { type: 'other'; name: string };

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** 1 is first. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  style: DifferentialStyle;
}

export interface Validation {
  areas: Area[];
  /** SpreadsheetML names: list, whole, decimal, date, textLength, custom … */
  type: string;
  /** For a list: '"Green,Amber,Red"' or a reference; else the first formula. Without "=". */
  formula1: string;
  formula2: string | null;
  operator: string | null;
  allowBlank: boolean;
  inCellDropDown: boolean;
  error: { show: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export interface ChartSeries {
  name: string;
  /** References with their sheet, without "=": 'Plan'!$B$2:$B$5. */
  nameRef: string | null;
  valuesRef: string | null;
  categoriesRef: string | null;
  color: string | null;
  /** Colour of single points, by their index. */
  pointColors: Map<number, string>;
  dataLabels: boolean;
}

export interface Chart {
  id: string;
  name: string;
  /** Office.js names: Doughnut, Pie, ColumnClustered, BarClustered, BarStacked, Line … */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: string | null;
  legend: 'Bottom' | 'Right' | 'Top' | 'Left' | null;
  series: ChartSeries[];
  /** Percent, for doughnuts. */
  holeSize: number;
  gapWidth: number;
  fontName: string | null;
  fontSize: number | null;
  titleSize: number | null;
  /**
   * The axis of values: whether it is drawn, lines across the plot at its steps, and whether its numbers stand level,
   * however little room they have. The format of its numbers; null for that of the cells. Round charts have none.
   */
  valueAxis: { visible: boolean; gridlines: boolean; level: boolean; numberFormat: string | null };
  /** Where categories are named: beside their axis, or at the low end of the values, clear of negative bars. */
  categoryLabels: 'NextToAxis' | 'Low';
  /** Every category is named; else as many as Excel finds room for. */
  namesAll: boolean;
  /** A line round the whole. */
  border: boolean;
  altText: string;
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Code of SpreadsheetML: 9 is A4. */
  paperSize: number;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Percent; null when pages are fitted instead. */
  scale: number | null;
  fit: { wide: number | null; tall: number | null } | null;
  printArea: Area[] | null;
  printTitleRows: string | null;
  printTitleColumns: string | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  /** The number that the first page prints; null to count on from the sheet before. */
  firstPageNumber: number | null;
  headersFooters: HeaderFooter;
  /** Rows (columns) before which a page ends, set by hand. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export const plainPage = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 9,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  scale: 100,
  fit: null,
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  firstPageNumber: null,
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
  rowBreaks: [],
  columnBreaks: [],
});
