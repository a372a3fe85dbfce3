import { columnLetters } from '../../grid/a1';
import { type Area, overlaps } from '../../grid/area';
import { filledColumns, type Grid } from '../../grid/sheetGrid';
import type { SheetSnapshot } from '../../grid/snapshot';
import type { Palette } from '../../plan/details';
import { rowKind } from '../../plan/read/rowKind';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { Column, Reference } from '../../plan/tables/column';
import { type Field, fieldOf, type TableKind } from '../../plan/tables/kinds';
import { type Block, type CellContent, emptySheet, type SheetDescription } from '../description';
import { ragFormats } from '../ragFormats';
import { choiceList } from '../tables/describeTable';

/** Rows below each other: the first, counted from 0 on the sheet, and how many. */
interface Rows {
  readonly row: number;
  readonly rows: number;
}

interface TableRows {
  /** The headings, and where they stand again after a page break; each as deep as the first. */
  readonly headings: readonly Rows[];
  /** What stands between them: rows, group names, titles, totals. */
  readonly bodies: readonly Rows[];
}

/** Tells the headings of a table, repeated ones too, from what stands between; `area` is all of the table. */
export function tableRows(grid: Grid, table: RecognisedTable, area: Area): TableRows {
  const depth = table.headings.rows;
  const first = table.headings.row;
  const end = area.row + area.rows;
  const headings: Rows[] = [{ row: first, rows: depth }];
  const bodies: Rows[] = [];
  let start = first + depth;
  for (let row = start; row < end; row += 1) {
    if (rowKind(grid, table, row) !== 'headings') continue;
    const top = Math.max(start, row - headingLike(grid, table, row));
    if (top > start) bodies.push({ row: start, rows: top - start });
    headings.push({ row: top, rows: Math.min(depth, end - top) });
    start = top + depth;
    row = start - 1;
  }
  if (start < end) bodies.push({ row: start, rows: end - start });
  return { headings, bodies };
}

/** Which of the heading rows a row repeats, counted from the first of them. */
function headingLike(grid: Grid, { headings, area }: RecognisedTable, row: number): number {
  const words = (at: number): string =>
    filledColumns(grid, at, area.column, area.column + area.columns)
      .map((column) => `${column} ${grid.text(at, column)}`)
      .join('\n');
  const wanted = words(row);
  for (let offset = 0; offset < headings.rows; offset += 1)
    if (words(headings.row + offset) === wanted) return offset;
  return headings.rows - 1;
}

/** Columns to be added, and where: `area` is all their cells, from the headings to the table's last row. */
interface ColumnsToDescribe<K extends TableKind> {
  readonly grid: Grid;
  readonly table: RecognisedTable<K>;
  readonly columns: readonly Column<Field<K>>[];
  readonly area: Area;
  readonly rows: TableRows;
  readonly palette: Palette;
}

/** How the looks of a column are taken over, row by row. */
export interface FormatSource {
  /** The column of theirs that the new ones are to look like, counted from 0 on the sheet. */
  readonly column: number;
  /** Rows whose formats can be copied as they are. */
  readonly copied: readonly Rows[];
  /** Rows where the column's cell is part of a merged block, and that block: its look is taken over, not its merge. */
  readonly merged: readonly { readonly rows: Rows; readonly block: Area }[];
}

/**
 * What is written for new columns at the right edge of an officer's table: headings (again after page breaks),
 * calculated cells where their figures stand, lists to choose from, RAG colours, and of the looks only what belongs
 * to the column: alignment, wrapping, number format. All else of the looks is taken over from a column of theirs.
 */
export function describeColumns<K extends TableKind>(plan: ColumnsToDescribe<K>): SheetDescription {
  const { grid, table, columns, area, rows, palette } = plan;
  const deep = rows.headings.filter(() => isMergedDown(grid, table));
  const at = (index: number, { row, rows: count }: Rows): Area => ({
    row,
    rows: count,
    column: area.column + index,
    columns: 1,
  });
  const each = <Item>(
    make: (column: Column<Field<K>>, index: number, body: Rows) => readonly Item[],
  ): Item[] => columns.flatMap((column, index) => rows.bodies.flatMap((body) => make(column, index, body)));

  return {
    ...emptySheet,
    blocks: [
      ...rows.headings.map((heading): Block => ({
        row: deep.length > 0 ? heading.row : heading.row + heading.rows - 1,
        column: area.column,
        cells: [columns.map(({ heading: words }) => words)],
      })),
      ...each((column, index, body) => formulaBlocks(plan, column, area.column + index, body)),
    ],
    merges: deep.flatMap((heading) => columns.map((_, index) => at(index, heading))),
    styles: each(({ wrap, horizontal, numberFormat }, index, body) => [
      {
        area: at(index, body),
        style: {
          horizontal: horizontal ?? 'Left',
          numberFormat: numberFormat ?? 'General',
          ...(wrap ? { wrap, vertical: 'Top' as const } : {}),
        },
      },
    ]),
    columnWidths: columns.map(({ width }, index) => ({ column: area.column + index, columns: 1, width })),
    validations: each(({ choices }, index, body) => (choices ? [choiceList(at(index, body), choices)] : [])),
    ragFormats: each(({ rag }, index, body) => (rag ? ragFormats(at(index, body), palette) : [])),
  };
}

/** Whether the headings beside, of more than one row, are each merged into one cell. */
function isMergedDown({ sheet }: Grid, { headings, area }: RecognisedTable): boolean {
  const last = area.column + area.columns - 1;
  return (
    headings.rows > 1 &&
    sheet.merges.some(
      ({ row, rows, column, columns }) =>
        row === headings.row && rows === headings.rows && columns === 1 && column === last,
    )
  );
}

/** A calculated column's formulas, in the rows where a figure that they work from stands; none if one is missing. */
function formulaBlocks<K extends TableKind>(
  { grid, table }: ColumnsToDescribe<K>,
  { formula }: Column<Field<K>>,
  column: number,
  { row, rows }: Rows,
): Block[] {
  const used = new Set<number>();
  let isWhole = true;
  const referenceAt =
    (at: number): Reference<Field<K>> =>
    (field: Field<K>) => {
      const place: number | undefined = table.columns[field];
      if (place === undefined) isWhole = false;
      else used.add(place);
      return `${columnLetters(place ?? 0)}${at + 1}`;
    };
  if (!formula) return [];
  formula(referenceAt(row));
  if (!isWhole) return [];
  const cells = Array.from({ length: rows }, (_, offset): readonly CellContent[] => {
    const stands = [...used].some((place) => typeof grid.value(row + offset, place) === 'number');
    return [stands ? { formula: formula(referenceAt(row + offset)) } : null];
  });
  return cells.some(([cell]) => cell !== null) ? [{ row, column, cells }] : [];
}

/**
 * The rightmost column that shows, is not coloured cell by cell and is least merged; `area` is all of the table. A
 * group's name merged across the whole table touches every column alike.
 */
export function formatSource(sheet: SheetSnapshot, table: RecognisedTable, area: Area): FormatSource {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const avoided = new Set(
    Object.entries(table.columns).flatMap(([field, column]) =>
      fieldOf(table.kind, field)?.coloured ? [column] : [],
    ),
  );
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + area.columns - 1 - index);
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  const mergedAt = (column: number) =>
    merges.filter((merge) => overlaps(merge, { ...area, column, columns: 1 })).length;
  const shown = columns.filter((column) => !hidden.has(column));
  const plain = shown.filter((column) => !avoided.has(column));
  const choice = plain.length > 0 ? plain : shown.length > 0 ? shown : columns;
  const fewest = Math.min(...choice.map(mergedAt));
  const column = choice.find((one) => mergedAt(one) === fewest) ?? area.column;
  return { column, ...splitRows(merges, area, column) };
}

function splitRows(
  merges: readonly Area[],
  area: Area,
  column: number,
): Pick<FormatSource, 'copied' | 'merged'> {
  const copied: Rows[] = [];
  const merged: { rows: Rows; block: Area }[] = [];
  const touching = merges
    .filter((merge) => overlaps(merge, { ...area, column, columns: 1 }))
    .sort((a, b) => a.row - b.row);
  let row = area.row;
  const end = area.row + area.rows;
  for (const block of touching) {
    const top = Math.max(block.row, area.row);
    const bottom = Math.min(block.row + block.rows, end);
    if (top > row) copied.push({ row, rows: top - row });
    merged.push({ rows: { row: top, rows: bottom - top }, block });
    row = bottom;
  }
  if (row < end) copied.push({ row, rows: end - row });
  return { copied, merged };
}
