import type { CellContent } from '../description';
import { type Font, textWidth } from '../text/measure';
import { unbroken } from '../text/wrapText';

/** The address of a column's cell in the line that a formula stands in; `rows` of all its rows, held fixed. */
export type CellOf = (heading: string) => string;

/** What a list's cell holds of a line: "A7", and of all rows of the list "A$9:A$20". */
export interface ListPlace {
  readonly cell: CellOf;
  readonly rows: CellOf;
}

/** A column of a list; `width` in points. */
export interface ListColumn<Row> {
  readonly heading: string;
  readonly width: number;
  /** What the column is about. Columns of one subject stay beside each other; one of none stands in every block. */
  readonly subject?: string;
  readonly content: (row: Row) => CellContent;
  /** A formula in place of `content`. It may name columns of its own subject and those of none. */
  readonly formula?: (cell: CellOf) => string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  /** Its words are names of files and the like: the column is as wide as the longest of them needs. */
  readonly whole?: boolean;
  /** Points below which it does not give way; 0 if left out. */
  readonly least?: number;
  /** Figures that a dash may stand for keep to one side. */
  readonly align?: 'Right';
  /** Cells wear the colour of their word. */
  readonly rag?: boolean;
  /** Summed above the list, or a formula of the sums in the same line. */
  readonly total?: 'sum' | ((place: ListPlace) => string);
  /** Whether any row has something here; left out, as its contents say: neither empty nor a dash. */
  readonly recorded?: boolean;
  /** What is said not to be recorded where the column is left out; left out, its heading. */
  readonly of?: string;
}

/** What a cell keeps clear at its sides, in points. */
export const sides = 6;

/** Not 0: nothing says whether there are any. */
export const notKnown = '–';

/** The columns of which some row says something. A list without rows has them all. */
export const recordedColumns = <Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): readonly ListColumn<Row>[] =>
  columns.filter(
    ({ recorded, formula, content }) =>
      recorded ??
      (formula !== undefined ||
        rows.length === 0 ||
        rows.some((row) => !['', null, notKnown].includes(content(row) as string | null))),
  );

/** Columns that stand beside each other, and the subjects that they are of. */
export interface ListBlock<Row> {
  readonly subjects: readonly string[];
  readonly columns: readonly ListColumn<Row>[];
}

/**
 * A list cut into blocks that each are no wider than `most` points: as many subjects as fit, in their order, and the
 * columns of no subject again at the left of each. One block where all fit. A subject is never parted, even if it alone
 * is too wide.
 *
 * Example: a name of 100 points, and two subjects of 300 on 600 → two blocks of 400.
 */
export function cutColumns<Row>(columns: readonly ListColumn<Row>[], most: number): ListBlock<Row>[] {
  const always = columns.filter(({ subject }) => subject === undefined);
  const subjects = [...new Set(columns.flatMap(({ subject }) => subject ?? []))];
  const blocks: ListBlock<Row>[] = [];
  for (const subject of subjects) {
    const own = columns.filter((column) => column.subject === subject);
    const last = blocks.at(-1);
    const beside = last && [...last.columns, ...own];
    const others = blocks.slice(0, -1);
    if (last && beside && widthOf([...others, { columns: beside }]) <= most)
      blocks[blocks.length - 1] = { subjects: [...last.subjects, subject], columns: beside };
    else blocks.push({ subjects: [subject], columns: [...always, ...own] });
  }
  return blocks.length > 0 ? blocks : [{ subjects: [], columns: always }];
}

/** Columns at least as wide as the longest word of their headings needs in this type. */
export const withWholeHeadings = <Row>(
  columns: readonly ListColumn<Row>[],
  font: Font,
): readonly ListColumn<Row>[] =>
  columns.map((column) => {
    const words = column.heading.split(' ').map((word) => textWidth(word, { ...font, bold: true }));
    return { ...column, width: Math.max(column.width, Math.ceil(Math.max(...words) / 0.96 + sides)) };
  });

/** A name is given no more, in points: what is longer is parted all the same. */
const widestName = 150;
/** Part of a column that words take, where it stands narrowest. */
const narrowest = 0.92;

/**
 * Columns of names at least as wide as the longest part of a name that no line end may part: of
 * "district-environment.xlsx" that is "environment.xlsx". They do not give way below that.
 */
export const withWholeNames = <Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  font: Font,
): readonly ListColumn<Row>[] =>
  columns.map((column) => {
    if (!column.whole) return column;
    const parts = rows.flatMap((row) => unbroken(String(column.content(row) ?? '')));
    const longest = parts.reduce((most, part) => Math.max(most, textWidth(part, font)), 0);
    const least = Math.min(widestName, Math.ceil(longest / narrowest + sides));
    return { ...column, least, width: Math.max(column.width, least) };
  });

/**
 * Columns no wider than `most` points together: those that wrap give way, all by one share, where they are too wide,
 * but none below its least width nor below half its width.
 *
 * Example: a figure of 50 and texts of 100 and 200 on 200 → 50, 50 and 100.
 */
export function fittedColumns<Row>(
  columns: readonly ListColumn<Row>[],
  most: number,
  held: ReadonlySet<string> = new Set(),
): readonly ListColumn<Row>[] {
  const gives = ({ wrap, heading }: ListColumn<Row>): boolean => wrap === true && !held.has(heading);
  const fixed = widthOf([{ columns: columns.filter((column) => !gives(column)) }]);
  const giving = widthOf([{ columns }]) - fixed;
  const factor = Math.min(1, Math.max(0.5, (most - fixed) / giving));
  if (factor === 1) return columns;
  const short = columns.filter((one) => gives(one) && Math.floor(one.width * factor) < (one.least ?? 0));
  if (short.length > 0) {
    const atLeast = columns.map((one) => (short.includes(one) ? { ...one, width: one.least ?? 0 } : one));
    return fittedColumns(atLeast, most, new Set([...held, ...short.map(({ heading }) => heading)]));
  }
  return columns.map((column) =>
    gives(column) ? { ...column, width: Math.floor(column.width * factor) } : column,
  );
}

type Columns = { readonly columns: readonly { readonly width: number }[] };

/** Widths of a sheet's columns on which blocks stand below each other: of each the widest that stands there. */
export const sheetWidths = (blocks: readonly Columns[]): number[] =>
  Array.from({ length: Math.max(...blocks.map(({ columns }) => columns.length)) }, (_, at) =>
    Math.max(...blocks.map(({ columns }) => columns[at]?.width ?? 0)),
  );

const widthOf = (blocks: readonly Columns[]): number =>
  sheetWidths(blocks).reduce((sum, width) => sum + width, 0);
