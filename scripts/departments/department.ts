import type { Formula } from '../sample/sheetWriter';
import type { ThemeColours } from '../sample/themePart';

/** A day as an officer types it; shown as 30/09/2026. */
export interface Day {
  /** "2026-09-30" */
  readonly day: string;
}

/**
 * What is typed into a cell. Text that Excel would take for a figure becomes one: "94%" is 0.94 shown as 94%, "£1.20"
 * is 1.2 shown with £. '' leaves the cell empty.
 */
export type Typed = string | number | Day | Formula;

/** A row of a sheet, by what it is; null is an empty row. Cells stand from the sheet's first column on. */
export type Line =
  | null
  /** Over all columns, large, in the accent's colour. */
  | { readonly title: string }
  /** Small and in italics. */
  | { readonly note: string }
  /** A heading over several columns: its text, and how many columns it spans; '' leaves them empty. */
  | { readonly spans: readonly (readonly [text: string, columns: number])[] }
  | { readonly heads: readonly string[] }
  /** A row across the table that says what the rows below are about. */
  | { readonly band: string }
  | { readonly cells: readonly Typed[] }
  | { readonly total: readonly Typed[] }
  /** A heading in a column of running text, and a line of that text. */
  | { readonly lead: string }
  | { readonly text: string };

export interface DepartmentSheet {
  readonly name: string;
  /** Widths of the columns in digits; lines stand from the first one, or from the second where the first is a margin. */
  readonly widths: readonly number[];
  readonly margin?: boolean;
  readonly portrait?: boolean;
  /** Columns whose figures and words stand in the middle, counted from the first of the lines. */
  readonly centred?: readonly number[];
  readonly lines: readonly Line[];
}

/** A department's workbook as plain data: an invented body, with the layout that its officers made for themselves. */
export interface Department {
  /** Name of its file without the ending. */
  readonly file: string;
  /** "Environment Service, Ashwater District Council" */
  readonly name: string;
  readonly typeface: string;
  readonly theme: ThemeColours & { readonly accent1: string };
  /** Fills of headings and of bands, "RRGGBB". */
  readonly headFill: string;
  readonly headColour: string;
  readonly bandFill: string;
  readonly sheets: readonly DepartmentSheet[];
}

/** Rows of cells. */
export const rows = (...of: readonly (readonly Typed[])[]): readonly Line[] =>
  of.map((cells): Line => ({ cells }));

/** day("2026-09-30") */
export const day = (iso: string): Day => ({ day: iso });

/** Lines of running text below a heading. */
export const passage = (lead: string, ...texts: readonly string[]): readonly Line[] => [
  { lead },
  ...texts.map((text): Line => ({ text })),
];
