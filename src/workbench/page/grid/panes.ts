import type { Area } from '../../../grid/area';
import type { Axis } from './axis';
import type { SheetAxes } from './sheetAxes';

/** What is seen of the grid: scrolled by so much, in a window of this size (without the headings), in pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of the window: cells that scroll, frozen rows above, frozen columns beside, and their corner. */
export type PaneName = 'main' | 'top' | 'side' | 'corner';

/** The cells that each part shows now; a part without frozen lines shows none (null). */
export type Panes = Readonly<Record<PaneName, Area | null>>;

/** The blocks of cells to be drawn. Frozen lines are counted from the sheet's edge, as Excel counts them. */
export function visiblePanes(
  { rows, columns }: SheetAxes,
  view: View,
  freeze: { readonly rows: number; readonly columns: number } | null,
): Panes {
  const frozenRows = Math.min(freeze?.rows ?? 0, rows.count);
  const frozenColumns = Math.min(freeze?.columns ?? 0, columns.count);
  const down = range(rows, frozenRows, view.top, view.height);
  const across = range(columns, frozenColumns, view.left, view.width);
  const area = (row: number, rowEnd: number, column: number, columnEnd: number): Area | null =>
    rowEnd > row && columnEnd > column
      ? { row, column, rows: rowEnd - row, columns: columnEnd - column }
      : null;
  return {
    main: area(down.start, down.end, across.start, across.end),
    top: area(0, frozenRows, across.start, across.end),
    side: area(down.start, down.end, 0, frozenColumns),
    corner: area(0, frozenRows, 0, frozenColumns),
  };
}

function range(axis: Axis, frozen: number, scrolled: number, size: number): { start: number; end: number } {
  const first = scrolled + axis.offsetOf(frozen);
  return {
    start: Math.max(frozen, axis.indexAt(first)),
    end: Math.min(axis.count, axis.indexAt(Math.max(first, scrolled + size)) + 1),
  };
}
