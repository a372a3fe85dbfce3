import { type Area, overlaps } from '../../grid/area';
import type { RecognisedTable } from '../../plan/recognised';
import type { SheetSnapshot } from '../../plan/snapshot';
import { fieldOf } from '../../plan/tables/kinds';
import type { Rows } from './tableRows';

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
