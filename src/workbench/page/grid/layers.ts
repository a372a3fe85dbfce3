import { element } from '../element';
import type { SheetAxes, Axis } from './sheetAxes';
import type { Area } from '../../../grid/area';

/** Room for the headings, in pixels. */
export const headingSize = { width: 44, height: 22 };

/** The layers of one part of the window, lowest first. */
export interface PaneLayers {
  /** Cuts off what lies outside the part. */
  readonly clip: HTMLElement;
  readonly lines: HTMLElement;
  readonly cells: HTMLElement;
  readonly marks: HTMLElement;
}

/** What is seen of the grid: scrolled by so much, in a window of this size (without the headings), in pixels. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of the window: cells that scroll, frozen rows above, frozen columns beside, and their corner. */
export type PaneName = 'main' | 'top' | 'side' | 'corner';

/** The cells that each part shows now; a part without frozen lines shows none (null). */
export type Panes = Readonly<Record<PaneName, Area | null>>;

export interface GridLayers {
  /** As large as the sheet, so that the browser scrolls it. */
  readonly canvas: HTMLElement;
  readonly panes: Readonly<Record<PaneName, PaneLayers>>;
  readonly columnHeadings: HTMLElement;
  readonly frozenColumnHeadings: HTMLElement;
  readonly rowHeadings: HTMLElement;
  readonly frozenRowHeadings: HTMLElement;
  readonly charts: HTMLElement;
  readonly pages: HTMLElement;
}

/**
 * Builds the grid's layers inside the scrolling element. Headings and frozen cells stick to the window's edges by
 * CSS alone, so that they never lag behind when it is scrolled.
 */
export function makeLayers(scroller: HTMLElement): GridLayers {
  const canvas = element('div', { class: 'canvas', role: 'presentation' });
  const panes = {
    main: makePane(canvas, 'main'),
    top: makePane(canvas, 'top'),
    side: makePane(canvas, 'side'),
    corner: makePane(canvas, 'corner'),
  };
  const charts = element('div', { class: 'charts' });
  const pages = element('div', { class: 'pages', 'aria-hidden': 'true' });
  panes.main.marks.before(pages, charts);
  const headings = (kind: string): HTMLElement => {
    const strip = element('div', { class: 'strip' });
    canvas.append(element('div', { class: `sticky headings ${kind}`, 'aria-hidden': 'true' }, strip));
    return strip;
  };
  const layers = {
    canvas,
    panes,
    charts,
    pages,
    columnHeadings: headings('columns'),
    rowHeadings: headings('rows'),
    frozenColumnHeadings: headings('columns frozen'),
    frozenRowHeadings: headings('rows frozen'),
  };
  canvas.append(
    element(
      'div',
      { class: 'sticky headings all' },
      element('div', { class: 'strip', 'data-all': '', title: 'Select all' }),
    ),
  );
  scroller.replaceChildren(canvas);
  return layers;
}

function makePane(canvas: HTMLElement, name: PaneName): PaneLayers {
  const layer = (kind: string, hidden: boolean) =>
    element('div', {
      class: `layer ${kind}`,
      ...(hidden ? { 'aria-hidden': 'true' } : { role: 'rowgroup' }),
    });
  const lines = layer('lines', true);
  const cells = layer('cells', false);
  const marks = layer('marks', true);
  const clip = element('div', { class: 'clip', role: 'presentation' }, lines, cells, marks);
  canvas.append(element('div', { class: `sticky pane ${name}`, role: 'presentation' }, clip));
  return { clip, lines, cells, marks };
}

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

/** Gives canvas, parts and headings the sizes of a sheet. */
export function sizeLayers(
  layers: GridLayers,
  { rows, columns }: SheetAxes,
  freeze: { readonly rows: number; readonly columns: number } | null,
): void {
  const width = Math.round(columns.total);
  const height = Math.round(rows.total);
  const frozenWidth = Math.round(columns.offsetOf(freeze?.columns ?? 0));
  const frozenHeight = Math.round(rows.offsetOf(freeze?.rows ?? 0));
  resize(layers.canvas, width + headingSize.width, height + headingSize.height);
  resize(layers.panes.main.clip, width, height);
  resize(layers.panes.top.clip, width, frozenHeight);
  resize(layers.panes.side.clip, frozenWidth, height);
  resize(layers.panes.corner.clip, frozenWidth, frozenHeight);
  resize(layers.columnHeadings, width, headingSize.height);
  resize(layers.frozenColumnHeadings, frozenWidth, headingSize.height);
  resize(layers.rowHeadings, headingSize.width, height);
  resize(layers.frozenRowHeadings, headingSize.width, frozenHeight);
}

function resize({ style }: HTMLElement, width: number, height: number): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
}
