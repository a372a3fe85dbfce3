import { conditionalStyles } from '../../formulas/conditionalStyle';
import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { drawCharts } from '../charts/drawCharts';
import { cellViews, type ViewedSheet, type Measure } from './cellViews';
import {
  activeCellId,
  drawCells,
  drawGridlines,
  drawHeadings,
  drawPageLines,
  drawSelection,
} from './drawSheet';
import {
  headingSize,
  makeLayers,
  sizeLayers,
  type GridLayers,
  visiblePanes,
  type PaneName,
  type Panes,
} from './layers';
import { pageLines } from './pageLines';
import { scrollTo } from './moveSelection';
import { sheetAxes, type SheetAxes } from './sheetAxes';
import type { CellStyle } from '../../../xlsx/model/styles';
import { pixels } from '../element';
import { fontFamily } from './cellCss';

const paneNames: readonly PaneName[] = ['main', 'top', 'side', 'corner'];

const fontOf = ({ name, size, bold, italic }: CellStyle['font']): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels(size)}px ${fontFamily(name)}`;

/** Draws the active sheet of a workbook into a scrolling element, and only the part of it that is seen. */
export class Grid {
  private readonly layers: GridLayers;
  private readonly measure = browserMeasure();
  private workbook: Workbook | null = null;
  private viewed: Sheet | null = null;
  private axesOfSheet: SheetAxes | null = null;
  private shown = '';
  private waiting = false;

  constructor(readonly scroller: HTMLElement) {
    this.layers = makeLayers(scroller);
    scroller.addEventListener('scroll', () => this.draw(false), { passive: true });
    new ResizeObserver(() => this.draw(false)).observe(scroller);
  }

  show(workbook: Workbook): void {
    this.workbook = workbook;
    this.viewed = null;
    this.refresh();
  }

  get sheet(): Sheet | null {
    return this.workbook?.activeSheet ?? null;
  }

  /** Where an editing field is laid: over everything, scrolled with the cells. */
  get editorHome(): HTMLElement {
    return this.layers.canvas;
  }

  get axes(): SheetAxes | null {
    return this.axesOfSheet;
  }

  /** Draws anew before the next picture, however often it is asked for until then. */
  refresh(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw(true);
    });
  }

  /** Scrolls so far that the first cell of an area is seen. */
  reveal(area: Area): void {
    if (!this.axesOfSheet || !this.sheet) return;
    scrollTo(this.scroller, this.axesOfSheet, area, this.sheet.freeze);
  }

  private draw(changed: boolean): void {
    const { workbook, sheet, layers } = this;
    if (!workbook || !sheet) return;
    if (changed || !this.axesOfSheet) this.measureSheet(sheet);
    const axes = this.axesOfSheet!;
    const panes = visiblePanes(axes, this.view(), sheet.freeze);
    const shown = JSON.stringify(panes);
    if (!changed && shown === this.shown) return;
    this.shown = shown;
    for (const name of paneNames) this.drawPane(workbook, sheet, axes, name, panes[name]);
    this.drawHeadings(sheet, axes, panes);
    if (changed) {
      drawPageLines(layers.pages, axes, pageLines(sheet));
      drawCharts(layers.charts, workbook, sheet);
      this.scroller.setAttribute('aria-label', `Cells of ${sheet.name}`);
      this.scroller.setAttribute('aria-rowcount', String(axes.rows.count));
      this.scroller.setAttribute('aria-colcount', String(axes.columns.count));
      this.scroller.setAttribute('aria-activedescendant', activeCellId);
    }
  }

  private measureSheet(sheet: Sheet): void {
    this.axesOfSheet = sheetAxes(sheet);
    sizeLayers(this.layers, this.axesOfSheet, sheet.freeze);
    if (this.viewed === sheet) return;
    this.viewed = sheet;
    this.scroller.scrollTo(0, 0);
    this.reveal(sheet.selection);
  }

  private drawPane(
    workbook: Workbook,
    sheet: Sheet,
    axes: SheetAxes,
    name: PaneName,
    area: Area | null,
  ): void {
    const layers = this.layers.panes[name];
    layers.clip.hidden = area === null;
    if (!area) return;
    const conditional = conditionalStyles(workbook, sheet, area);
    const viewed: ViewedSheet = { workbook, sheet, axes, conditional, measure: this.measure };
    if (sheet.gridlines) drawGridlines(layers.lines, axes, area);
    else layers.lines.replaceChildren();
    drawCells(layers.cells, cellViews(viewed, area));
    drawSelection(layers, axes, sheet, area);
  }

  private drawHeadings(sheet: Sheet, { rows, columns }: SheetAxes, { main, side, top }: Panes): void {
    const { layers } = this;
    const { selection, freeze } = sheet;
    const across = main ?? top;
    const down = main ?? side;
    const strip = (direction: 'rows' | 'columns', start: number, count: number) => ({
      axis: direction === 'rows' ? rows : columns,
      start,
      end: start + count,
      direction,
      selection,
    });
    drawHeadings(layers.columnHeadings, across ? [strip('columns', across.column, across.columns)] : []);
    drawHeadings(layers.rowHeadings, down ? [strip('rows', down.row, down.rows)] : []);
    drawHeadings(layers.frozenColumnHeadings, [strip('columns', 0, freeze?.columns ?? 0)]);
    drawHeadings(layers.frozenRowHeadings, [strip('rows', 0, freeze?.rows ?? 0)]);
  }

  private view() {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    return {
      left: scrollLeft,
      top: scrollTop,
      width: Math.max(0, clientWidth - headingSize.width),
      height: Math.max(0, clientHeight - headingSize.height),
    };
  }
}

/** Widths of texts as the browser draws them; kept, since the same words come again with every scroll. */
function browserMeasure(): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { font }) => {
    if (!canvas) return 0;
    const css = fontOf(font);
    const key = `${css}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 20_000) known.clear();
    canvas.font = css;
    const { width } = canvas.measureText(text);
    known.set(key, width);
    return width;
  };
}
