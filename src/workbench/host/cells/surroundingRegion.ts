import { type Area, maxColumns, maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { boundingArea } from '../../../grid/area';
import { intersect } from './area';

/** The block around a range that empty rows and columns bound: what Ctrl+Shift+* selects. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const grown = grow(sheet, region);
    if (grown.rows === region.rows && grown.columns === region.columns) return trimmed(sheet, area, region);
    region = grown;
  }
}

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
};

/** One step out on each side where a filled cell touches the block. */
function grow(sheet: Sheet, { row, column, rows, columns }: Area): Area {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const bottom = Math.min(maxRows - 1, row + rows);
  const right = Math.min(maxColumns - 1, column + columns);
  let region: Area = { row, column, rows, columns };
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++) {
      const isRim = r === top || r === bottom || c === left || c === right;
      if (isRim && isFilled(sheet, r, c))
        region = boundingArea(region, { row: r, column: c, rows: 1, columns: 1 });
    }
  return region;
}

/** A start in an empty cell beside the data does not belong to the region unless nothing else does. */
function trimmed(sheet: Sheet, start: Area, region: Area): Area {
  let filled: Area | null = null;
  for (let r = region.row; r < region.row + region.rows; r++)
    for (let c = region.column; c < region.column + region.columns; c++)
      if (isFilled(sheet, r, c)) {
        const one = { row: r, column: c, rows: 1, columns: 1 };
        filled = filled ? boundingArea(filled, one) : one;
      }
  return filled && intersect(filled, start) ? filled : region;
}
