import { portraitWidth } from './look';
import type { Place } from './textRows';

/** Columns of the report's pages: number, status, description, number of KPIs, percentage. */
export const widths = [26, 62, 242, 70, 72] as const;

const place = (column: number, columns: number): Place => ({
  column,
  columns,
  width: widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
});

/** Places on the page: all of it, the text beside the number of its paragraph, and the halves of the cover. */
export const grid = {
  whole: { column: 0, columns: widths.length, width: portraitWidth },
  text: place(1, 4),
  left: place(0, 3),
  right: place(3, 2),
} as const satisfies Record<string, Place>;
