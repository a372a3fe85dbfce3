import { isError, type Scalar } from '../model/cell';
import type { Workbook } from '../model/workbook';
import { parseReference } from '../../grid/a1';

/** Cells of a reference with the number format of the first; for the points that a chart keeps besides. */
export interface ReferencedCells {
  readonly values: readonly Scalar[];
  readonly format: string;
}

/** Reads "'Plan'!$B$2:$B$5" row by row; null for what is no such reference (a name, several areas, a lost sheet). */
export function referencedCells(workbook: Workbook, reference: string): ReferencedCells | null {
  const { sheet: name, area } = parseReference(reference) ?? { sheet: null, area: null };
  const sheet = workbook.findSheet(name ?? '');
  // A whole column has more cells than a chart has points.
  if (!sheet || !area || area.rows * area.columns > 32_000) return null;
  const values: Scalar[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      values.push(sheet.value(row, column));
  return { values, format: workbook.styles.get(sheet.styleAt(area.row, area.column)).numberFormat };
}

/** A value as a category or a name shows it. */
export const pointText = (value: Scalar): string =>
  value === null
    ? ''
    : isError(value)
      ? value.error
      : typeof value === 'boolean'
        ? value
          ? 'TRUE'
          : 'FALSE'
        : String(value);
