import type { CellContent, RowHeight } from '../description';
import { lineHeight } from '../text/measure';
import { wrapText } from '../text/wrapText';

/** What of a column its rows' heights depend on; `width` in points. */
interface Width {
  readonly heading: string;
  readonly width: number;
  readonly wrap?: boolean;
}

const headingFont = { name: 'Arial', size: 10, bold: true };
/** Room for the longest heading, beside the filter button. */
export const headingHeight = (columns: readonly Width[]): number =>
  Math.max(
    ...columns.map(({ heading, width }) => wrapText(heading, Math.max(20, width - 22), headingFont).length),
  ) *
    lineHeight({ ...headingFont, size: 11 }) +
  3;

const bodyFont = { name: 'Arial', size: 11 };
/** Excel's rows are no higher. */
const highest = 409;

/** Rows as high as their longest text, neighbours of one height together; rows of one line keep the usual height. */
export function bodyHeights(
  columns: readonly Width[],
  body: readonly (readonly CellContent[])[],
  firstRow: number,
): RowHeight[] {
  const heights: RowHeight[] = [];
  for (const [index, cells] of body.entries()) {
    const lines = columns.map(({ wrap, width }, column) => {
      const content = cells[column];
      return wrap && typeof content === 'string' ? wrapText(content, width - 8, bodyFont).length : 1;
    });
    const most = Math.max(...lines);
    if (most === 1) continue;
    const height = Math.min(highest, most * lineHeight(bodyFont));
    const last = heights.at(-1);
    if (last && last.row + last.rows === firstRow + index && last.height === height)
      heights[heights.length - 1] = { ...last, rows: last.rows + 1 };
    else heights.push({ row: firstRow + index, rows: 1, height });
  }
  return heights;
}
