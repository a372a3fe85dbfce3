import type { Unreadable } from '../../words/xml/kept';
import type { TableKind } from '../tables/kinds';
import { textKey } from '../../words/fold';

/** What most cells of a column hold. 'mixed': no kind has the most, or too few cells are filled to tell. */
export const contentKinds = ['figures', 'dates', 'colours', 'words', 'mixed', 'empty'] as const;

export type Contents = (typeof contentKinds)[number];

/** A column of a table (a row of a transposed one) as it was when the officer said what it means. */
export interface KeptLine {
  /** As `plainHeading` gives it; '' for a column without one. */
  readonly heading: string;
  /** A field of the table's kind; '' for a column that is not used. */
  readonly meaning: string;
  /** The officer picked the meaning; the others were read and shown beside it. */
  readonly chosen: boolean;
  readonly contents: Contents;
}

/**
 * What an officer said of one table. It holds nothing of where the table stands but its sheet: it is found again by
 * the name of the real Excel table, else by its headings on its sheet, else by its headings anywhere.
 */
export interface KeptMapping {
  /** Unique in the workbook. */
  readonly id: string;
  /** 'none': not a table of the plan. */
  readonly kind: TableKind | 'none';
  readonly sheet: string;
  /** Name of the real Excel table, '' for a plain range. */
  readonly tableName: string;
  readonly transposed: boolean;
  readonly headingRows: number;
  /** The nearest text above the table, '' for none: it tells apart tables with equal headings on one sheet. */
  readonly title: string;
  /** Which of the tables with these headings on the sheet it was, from 1, and how many there were. */
  readonly place: number;
  readonly of: number;
  /** All its columns, from the left. */
  readonly lines: readonly KeptLine[];
}

/** What the workbook holds of mappings. */
export interface KeptMappings {
  readonly mappings: readonly KeptMapping[];
  /** Why some could not be read, each reason once; they are left as they are. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * A heading as it is kept and compared: spaces and line breaks made one space, and without the characters that XML
 * does not allow.
 */
export const plainHeading = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** By which headings are compared: capitals and small letters are one. */
export const headingKey = (text: string): string => textKey(plainHeading(text));
