import { type Area, overlaps, holdsCell } from '../../../grid/area';

export function mergeAt(merges: readonly Area[], row: number, column: number): Area | null {
  return merges.find((merge) => holdsCell(merge, row, column)) ?? null;
}

/** Of the merged blocks those that show in an area, so that a long list is gone through once a drawing. */
export function mergesIn(merges: readonly Area[], area: Area): Area[] {
  return merges.filter((merge) => overlaps(merge, area));
}

/** The cell and block that stand for a place: the whole merged block where there is one, else the cell itself. */
export function blockAt(merges: readonly Area[], row: number, column: number): Area {
  return mergeAt(merges, row, column) ?? { row, column, rows: 1, columns: 1 };
}
