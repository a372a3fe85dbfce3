import type { Area } from '../grid/area';

/** A range, and a block of it by where it begins within the range; `area` is the block on the sheet. */
interface Within {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
  readonly area: Area | null;
}

/** The range of a block where it is the whole of it; else the range with the block's place in it, as readers take it. */
export function placeIn({ range, row, column, area }: Within): {
  readonly range: Excel.Range;
  readonly row?: number;
  readonly column?: number;
} {
  const isWhole = area?.rows === range.rowCount && area.columns === range.columnCount;
  return isWhole ? { range } : { range, row, column };
}
