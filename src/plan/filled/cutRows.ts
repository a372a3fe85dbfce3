import type { Area, CellValue } from '../snapshot';
import { filledBlocks, type FilledBlock } from './filledBlocks';
import { smallBlock, splitFilled } from './splitFilled';

/** The part of a sheet that was read and is kept, with its rows, and what is far away from it. */
export interface CutRows {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly farAway: readonly Area[];
}

/**
 * Cuts the rows that were read of `area` down to the block that is really filled. Up to 250,000 cells are kept as
 * they are, and so is whatever holds nothing far away.
 */
export function cutRows(area: Area, values: readonly (readonly CellValue[])[]): CutRows {
  if (area.rows * area.columns <= smallBlock) return { area, values, farAway: [] };
  const { used, farAway } = splitFilled(blocksIn(area, values));
  if (!used || farAway.length === 0) return { area, values, farAway: [] };
  const top = used.row - area.row;
  const left = used.column - area.column;
  return {
    area: used,
    values: values.slice(top, top + used.rows).map((row) => row.slice(left, left + used.columns)),
    farAway,
  };
}

function blocksIn(area: Area, values: readonly (readonly CellValue[])[]): FilledBlock[] {
  return filledBlocks(
    values.map((cells, row) => {
      const columns: number[] = [];
      cells.forEach((value, column) => value !== '' && columns.push(area.column + column));
      return { row: area.row + row, columns };
    }),
  );
}
