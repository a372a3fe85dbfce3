import type { Area } from '../grid/area';
import type { CellValue } from '../grid/snapshot';

/**
 * A sheet described as data: what the one writer in src/excel puts into a workbook. Positions count from 0 on the
 * sheet. Lengths are points (1/72 inch). Colours are "#RRGGBB".
 */
export interface SheetDescription {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly tables: readonly TableDescription[];
  readonly validations: readonly ListValidation[];
  readonly ragFormats: readonly RagFormat[];
  readonly charts: readonly ChartDescription[];
  readonly page: PageSetup | null;
  readonly gridlines: boolean;
}

/** A value, a formula (en-GB names, commas, with its "="), or null: leave the cell as it is. */
export type CellContent = CellValue | { readonly formula: string } | null;

/** Cells written in one piece. Text is data: a leading = + - @ never becomes a formula. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly CellContent[])[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

export interface Style {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Steps of indent, as Excel counts them. */
  readonly indent?: number;
  /** en-US code: "#,##0", "dd/mm/yyyy". */
  readonly numberFormat?: string;
  /** Outer edges of the area, and the lines between its rows. */
  readonly borders?: Partial<
    Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal', BorderLine>
  >;
}

export interface BorderLine {
  readonly style: 'Continuous' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium';
  readonly color: string;
}

export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** A real Excel table over cells that the blocks have written (headings and rows, without the totals row). */
export interface TableDescription {
  readonly name: string;
  readonly area: Area;
  /** "TableStyleMedium2" … */
  readonly style: string;
  /** Contents of a totals row below, one a column; null for no totals row. */
  readonly totals: readonly CellContent[] | null;
  /**
   * Formula with its "=" of each calculated column, null for the others. They are written once the table stands:
   * before that Excel refuses a reference to it. None if left out.
   */
  readonly columnFormulas?: readonly (string | null)[];
}

/** A drop-down list; other entries are warned of, not refused, unless `strict`. */
export interface ListValidation {
  readonly area: Area;
  readonly values: readonly string[];
  readonly strict: boolean;
  readonly message: string;
}

/** Colours of ours by the word in a RAG column. Found again by the mark in their formula, and replaced. */
export interface RagFormat {
  readonly area: Area;
  /** Formula with its "=", written for the top left cell of the area. */
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  /** Shows the word with a sign before it; left out, as it is. */
  readonly numberFormat?: string;
}

export type ChartKind = 'Doughnut' | 'ColumnClustered' | 'BarClustered' | 'BarStacked';

export interface ChartDescription {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Place on the sheet, in points from its top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Cells of the chart's own sheet: labels down the first column, one series a further column, headings in the first row. */
  readonly source: { readonly area: Area };
  readonly seriesColors: readonly string[];
  /** Colour of each point of the only series; for doughnuts. */
  readonly pointColors: readonly string[] | null;
  readonly legend: 'Bottom' | 'Right' | null;
  /** Each bar wears its figure, and the axis of figures is left out. Rings never do. */
  readonly dataLabels: boolean;
  readonly fontName: string;
  readonly fontSize: number;
}

export interface PageSetup {
  readonly orientation: 'Landscape' | 'Portrait';
  readonly paper: 'A4';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Percent of full size, 10 to 400. */
  readonly scale: number;
  readonly printArea: Area;
  /** The number that the first page prints, whatever is printed before it. */
  readonly firstPageNumber: number;
  /** Rows that stand at the top of every page: title and headings. None if left out. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** Rows before which a page ends. */
  readonly breaksBefore: readonly number[];
  readonly centreHorizontally: boolean;
  /** In Excel's codes: "&P". */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
}

/** Left, middle and right of a header or footer with nothing in it. */
export const noWords = { left: '', centre: '', right: '' } as const;

/** What most pages have: A4 in full size, nothing at top and foot. To be spread and filled. */
export const plainPage = {
  paper: 'A4',
  scale: 100,
  firstPageNumber: 1,
  breaksBefore: [],
  centreHorizontally: false,
  header: noWords,
  footer: noWords,
} as const satisfies Partial<PageSetup>;

/** A description with nothing in it, to be spread and filled. */
export const emptySheet: SheetDescription = {
  blocks: [],
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  tables: [],
  validations: [],
  ragFormats: [],
  charts: [],
  page: null,
  gridlines: true,
};
