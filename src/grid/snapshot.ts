import type { Area } from './area';

/** What a cell holds. '' is an empty cell; an error is its text, as Excel shows it: '#N/A', '#DIV/0!'. */
export type CellValue = string | number | boolean;

/** A real Excel table (ListObject). `area` includes the header row and the totals row where they are shown. */
export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Names of its columns, which a table keeps while its header row is hidden. */
  readonly columnNames?: readonly string[];
  /** Its filter hides rows. */
  readonly filtered?: boolean;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** A summary that the add-in made: what stands there repeats the plan and is no table of it. */
  readonly isSummary?: boolean;
  /** The block of cells that hold anything, but for what is far away; null for an empty sheet. */
  readonly used: Area | null;
  /** Filled cells so far from `used` that they were not read (a word in XFD1048576); absent or empty for none. */
  readonly farAway?: readonly Area[];
  /** Rows of `used`. */
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel shows in each cell of `used` (0.69 formatted as a percentage shows "69%"). */
  readonly text: readonly (readonly string[])[];
  /** Merged blocks that touch `used` or lie between it and what is far away. */
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  /** The sheet's own filter, not a table's, hides rows. */
  readonly filtered?: boolean;
  /** Rows and columns of `used` that do not show, counted from 0 on the sheet. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * A workbook as it was read: plain cells, positions counted from 0, nothing of Office in it.
 * Every decision of the add-in is a pure function of this and of the plan's settings.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Id of the sheet that stands open. */
  readonly activeSheet: string;
  /** Names that are taken, of tables and defined names alike, as written. */
  readonly names: readonly string[];
}

/** One cell as the plan sees it: what it holds, what it shows, where it stands (sheet name; row and column from 0). */
export interface SourceCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  /** The cells whose texts were joined to this one, of a row that a page break cut apart. */
  readonly parts?: readonly SourceCell[];
}

/**
 * Sheets that commands make wear a hidden name of their own sheet, which goes with the sheet when it is renamed,
 * copied or deleted, and which nobody sees. By it they are known, in an open workbook and in a file.
 */
export const madeNames = {
  summary: 'BusinessPlanSummary',
  /** Any other sheet; its formula says what kind. */
  sheet: 'BusinessPlanSheet',
} as const;

/** Whether a sheet with these names of its own was made by a command: it repeats the plan and is none of its tables. */
export const isMadeSheet = (names: readonly string[]): boolean =>
  names.some((name) => name === madeNames.summary || name === madeNames.sheet);
