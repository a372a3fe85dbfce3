import { type Area, holdsCell, overlaps } from '../../../grid/area';
import { isError, type Scalar } from '../../../xlsx/model/cell';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { CellStyle, DifferentialStyle } from '../../../xlsx/model/styles';
import type { Workbook } from '../../../xlsx/model/workbook';
import { displayText } from '../../../xlsx/shown/displayText';
import { cellCss, type Css, type Leaning, tableLook } from './cellCss';
import type { SheetAxes } from './sheetAxes';

function mergeAt(merges: readonly Area[], row: number, column: number): Area | null {
  return merges.find((merge) => holdsCell(merge, row, column)) ?? null;
}

/** Of the merged blocks those that show in an area, so that a long list is gone through once a drawing. */
function mergesIn(merges: readonly Area[], area: Area): Area[] {
  return merges.filter((merge) => overlaps(merge, area));
}

/** The cell and block that stand for a place: the whole merged block where there is one, else the cell itself. */
export function blockAt(merges: readonly Area[], row: number, column: number): Area {
  return mergeAt(merges, row, column) ?? { row, column, rows: 1, columns: 1 };
}

/** A cell as it is drawn: where, in whole pixels from the sheet's corner, and how. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  readonly text: string;
  readonly css: Css;
  readonly wrap: boolean;
  /** Degrees, against the clock; 0 for level text. */
  readonly rotation: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width in pixels of a text in a cell's font. */
export type Measure = (text: string, style: CellStyle) => number;

type ConditionalStyle = (row: number, column: number) => DifferentialStyle | null;

/** Room beside the text in a cell, both sides together. */
const padding = 6;
/** How far to the left of the window a text is looked for that runs into it. */
const reach = 12;

export interface ViewedSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly axes: SheetAxes;
  readonly conditional: ConditionalStyle;
  readonly measure: Measure;
}

/** What there is to draw of a block of cells: cells with content or a look; merged blocks once, as a whole. */
export function cellViews(viewed: ViewedSheet, area: Area): CellView[] {
  const { sheet, axes } = viewed;
  const merges = mergesIn(sheet.merges, area);
  const views: CellView[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (axes.rows.sizeOf(row) === 0) continue;
    for (let column = Math.max(0, area.column - reach); column < area.column + area.columns; column += 1) {
      if (axes.columns.sizeOf(column) === 0 || mergeAt(merges, row, column)) continue;
      const end = spillEnd(viewed, row, column);
      if (end <= area.column) continue;
      const view = viewOf(viewed, { row, column, rows: 1, columns: end - column });
      if (view) views.push(view);
    }
  }
  for (const merge of merges) {
    const view = viewOf(viewed, merge);
    if (view) views.push(view);
  }
  return views;
}

/** The drawn cell of a block, which stands for its first cell; null where there is nothing to see. */
function viewOf(viewed: ViewedSheet, block: Area): CellView | null {
  const { workbook, sheet, axes, conditional, measure } = viewed;
  const { row, column } = block;
  const value = sheet.value(row, column);
  const style = workbook.styles.get(sheet.styleAt(row, column));
  const table = tableLook(sheet, row, column);
  const change = conditional(row, column);
  if (value === null && !table && !change && !hasLook(style)) return null;
  const box = boxOf(axes, block);
  const room = box.width - padding;
  const text = displayText(value, change?.numberFormat ?? style.numberFormat, {
    date1904: workbook.date1904,
  });
  const general = style.numberFormat === 'General';
  const shown =
    typeof value === 'number' && style.rotation === 0
      ? fitNumber(text, value, general, room, (part) => measure(part, style))
      : text;
  return {
    row,
    column,
    box,
    text: shown,
    css: cellCss(style, workbook.styles.get(0).font.color, table, change, leaningOf(value)),
    wrap: style.wrap && typeof value !== 'number',
    rotation: style.rotation,
  };
}

/**
 * A number's text in a cell of some width, as Excel shows it: a General number loses decimals until it fits,
 * any other becomes "####". `width` measures a text in the same unit as `room`.
 */
export function fitNumber(
  text: string,
  value: number,
  general: boolean,
  room: number,
  width: (text: string) => number,
): string {
  if (width(text) <= room) return text;
  if (general) {
    const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const shorter = String(Number(value.toFixed(kept)));
      if (width(shorter) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / width('#'))));
}

/** Pixels of a block, with the line to its left and above it, where its own borders are drawn. */
export function boxOf({ rows, columns }: SheetAxes, block: Area): Box {
  const left = Math.round(columns.offsetOf(block.column));
  const top = Math.round(rows.offsetOf(block.row));
  return {
    left: left - 1,
    top: top - 1,
    width: Math.round(columns.offsetOf(block.column + block.columns)) - left + 1,
    height: Math.round(rows.offsetOf(block.row + block.rows)) - top + 1,
  };
}

function hasLook({ fill, borders }: CellStyle): boolean {
  return fill !== null || Object.values(borders).some((border) => border !== null);
}

function leaningOf(value: Scalar): Leaning {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isError(value) ? 'center' : 'left';
}

/**
 * The column before which a cell's drawing ends: text that is wider than its cell runs on over empty cells to its
 * right, and text centred across a selection takes all of it, as in Excel. Everything else ends with its own cell.
 */
function spillEnd(viewed: ViewedSheet, row: number, column: number): number {
  const { workbook, sheet, axes, measure } = viewed;
  const value = sheet.value(row, column);
  if (typeof value !== 'string' || value === '') return column + 1;
  const style = workbook.styles.get(sheet.styleAt(row, column));
  const isFree = (at: number): boolean =>
    at < axes.columns.count && sheet.value(row, at) === null && !isMerged(viewed, row, at);
  let end = column + 1;
  if (style.horizontal === 'CenterAcrossSelection') {
    while (isFree(end) && workbook.styles.get(sheet.styleAt(row, end)).horizontal === 'CenterAcrossSelection')
      end += 1;
    return end;
  }
  const runsOn = !style.wrap && style.rotation === 0 && ['General', 'Left'].includes(style.horizontal);
  if (!runsOn || value.includes('\n')) return end;
  const start = axes.columns.offsetOf(column);
  const needed = measure(value, style) + 6 + style.indent * 9;
  while (axes.columns.offsetOf(end) - start < needed && isFree(end)) end += 1;
  return end;
}

const isMerged = ({ sheet }: ViewedSheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
