import type { Area } from '../area';
import type { CellValue } from '../snapshot';
import type { FilledRow } from './filledBlocks';
import { fits, smallBlock, splitFilled } from './splitFilled';

/** A block of a sheet, and what its cells hold. */
export interface ReadPart {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** The block of a sheet that is kept, and what is far away from it. */
interface CutParts extends ReadPart {
  readonly farAway: readonly Area[];
}

/**
 * What of the parts that were read of a sheet belongs together, as one block: parts that do not overlap, in any order,
 * at least one. One part of up to 250,000 cells is kept as it is, and so is whatever holds nothing far away.
 */
export function cutParts(parts: readonly [ReadPart, ...ReadPart[]]): CutParts {
  const [first, ...others] = parts;
  const { area, values } = first;
  if (others.length === 0 && area.rows * area.columns <= smallBlock) return { area, values, farAway: [] };
  // The usual case, without a list of every filled cell.
  const whole = wholeOf(parts);
  if (whole && fits(whole.area, whole.filled))
    return others.length === 0
      ? { area, values, farAway: [] }
      : { area: whole.area, values: valuesIn(whole.area, parts), farAway: [] };
  const { used, farAway } = splitFilled(filledRows(parts));
  if (!used || (others.length === 0 && farAway.length === 0)) return { area, values, farAway };
  return { area: used, values: valuesIn(used, parts), farAway };
}

/** The block that the filled cells of all parts span, and how many they are; null for none. */
function wholeOf(parts: readonly ReadPart[]): { readonly area: Area; readonly filled: number } | null {
  let [top, bottom, left, right, filled] = [Infinity, -1, Infinity, -1, 0];
  for (const { area, values } of parts)
    values.forEach((cells, at) => {
      const before = filled;
      for (let column = 0; column < cells.length; column += 1) {
        if (cells[column] === '') continue;
        if (area.column + column < left) left = area.column + column;
        if (area.column + column > right) right = area.column + column;
        filled += 1;
      }
      if (filled === before) return;
      top = Math.min(top, area.row + at);
      bottom = Math.max(bottom, area.row + at);
    });
  if (filled === 0) return null;
  return { area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, filled };
}

function filledRows(parts: readonly ReadPart[]): FilledRow[] {
  const rows = new Map<number, number[]>();
  // Parts beside each other come from the left, so that the columns of a row do, too.
  for (const { area, values } of [...parts].sort((a, b) => a.area.column - b.area.column))
    values.forEach((cells, at) => {
      let columns = rows.get(area.row + at);
      cells.forEach((value, column) => {
        if (value === '') return;
        if (!columns) rows.set(area.row + at, (columns = []));
        columns.push(area.column + column);
      });
    });
  return [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => ({ row, columns }));
}

function valuesIn(used: Area, parts: readonly ReadPart[]): CellValue[][] {
  const block = Array.from({ length: used.rows }, () => new Array<CellValue>(used.columns).fill(''));
  for (const { area, values } of parts) {
    const last = Math.min(area.row + area.rows, used.row + used.rows);
    for (let row = Math.max(area.row, used.row); row < last; row += 1) {
      const goal = block[row - used.row];
      values[row - area.row]?.forEach((value, at) => {
        const column = area.column + at - used.column;
        if (goal && value !== '' && column >= 0 && column < used.columns) goal[column] = value;
      });
    }
  }
  return block;
}
