import type { PageSetup, SheetDescription } from '../description';
import {
  charactersOfPoints,
  columnPoints,
  type Device,
  devices,
  digitWidth,
  type NormalFont,
  standardDigits,
  standardPoints,
} from '../../grid/columnWidths';
import { rowPoints, spreadOf } from './device';

/** A sheet as it is printed: every size in points, of the device that prints it. */
export interface SheetToPrint {
  /** Widths of the printed columns, heights of the printed rows; 0 for hidden ones. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** The paper as it lies, turned already. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: Pick<PageSetup['margins'], 'top' | 'bottom' | 'left' | 'right'>;
  /** Percent of full size, or so many pages across and down at most; null for as many as it takes. */
  readonly size:
    { readonly percent: number } | { readonly across: number | null; readonly down: number | null };
  /** Rows and columns before which a page ends, from 0. They do not count where the size is fitted, as in Excel. */
  readonly breaksBefore: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Rows that stand at the head of every further page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
}

/** How a sheet comes to stand on pages. */
export interface PrintedPages {
  readonly across: number;
  readonly down: number;
  /** across × down. */
  readonly pages: number;
  /** Percent of full size at which it prints. */
  readonly percent: number;
  /** Points of all columns and of the highest page, in full size, against the room of a page. */
  readonly width: number;
  readonly height: number;
  readonly room: { readonly width: number; readonly height: number };
}

/** A4, in points. */
export const a4 = { short: 595.3, long: 841.9 };

/** Sums of sizes differ in their last bits. */
const tiny = 1e-6;

/** Excel prints no smaller. */
const leastPercent = 10;

/**
 * The pages of a sheet. A page ends before the row or column that no longer fits, and before the breaks; one that fits on
 * no page by itself has one of its own. Fitting never enlarges. A sheet without rows or columns has no page.
 *
 * Example: columns of 300 and 300 points on 541 points of room → 2 across.
 */
export function printedPages(sheet: SheetToPrint): PrintedPages {
  const { columns, rows, paper, margins, size, breaksBefore, titleRows } = sheet;
  const room = {
    width: paper.width - margins.left - margins.right,
    height: paper.height - margins.top - margins.bottom,
  };
  const title = titleRows
    ? {
        until: titleRows.row + titleRows.rows,
        size: sum(rows.slice(titleRows.row, titleRows.row + titleRows.rows)),
      }
    : { until: 0, size: 0 };
  const fitted = 'percent' in size ? null : size;
  const breaks = fitted ? { rows: [], columns: [] } : breaksBefore;
  const at = (percent: number): { wide: number[]; high: number[] } => ({
    wide: parts(columns, (room.width * 100) / percent, breaks.columns, { until: 0, size: 0 }),
    high: parts(rows, (room.height * 100) / percent, breaks.rows, title),
  });
  const tooMany = (percent: number): boolean => {
    const { wide, high } = at(percent);
    return wide.length > (fitted?.across ?? Infinity) || high.length > (fitted?.down ?? Infinity);
  };
  let percent = 'percent' in size ? size.percent : 100;
  while (fitted && percent > leastPercent && tooMany(percent)) percent -= 1;
  const { wide, high } = at(percent);
  return {
    across: wide.length,
    down: high.length,
    pages: wide.length * high.length,
    percent,
    width: sum(columns),
    height: Math.max(0, ...high),
    room,
  };
}

/** What stands on each page, in points: `title` comes again on those that begin behind it. */
function parts(
  sizes: readonly number[],
  room: number,
  breaksBefore: readonly number[],
  title: { readonly until: number; readonly size: number },
): number[] {
  const found: number[] = [];
  sizes.forEach((one, index) => {
    const now = found.at(-1);
    if (now !== undefined && !breaksBefore.includes(index) && now + one <= room + tiny)
      found[found.length - 1] = now + one;
    else found.push(one + (index >= title.until && index > 0 ? title.size : 0));
  });
  return found.filter((part) => part > 0);
}

/** A described sheet on the pages of a device. */
export interface DevicePages extends PrintedPages {
  readonly device: Device;
}

/**
 * The pages of a described sheet on each device, its widths and heights summed, in a workbook of this Normal font. Of a font
 * whose digits nobody measured, at their widest away from Windows. None of a sheet without a page.
 */
export function pagesByDevice(described: SheetDescription, font: NormalFont): DevicePages[] {
  if (!described.page) return [];
  const { most } = spreadOf(font);
  return devices.map((device) => {
    const isKnown = device === 'windows' || digitWidth(font).known;
    const sheet = asPrinted(described, isKnown ? device : 'windows', font);
    const columns = isKnown ? sheet.columns : sheet.columns.map((one) => one * most);
    return { device, ...printedPages({ ...sheet, columns }) };
  });
}

/** Points that a sheet is too wide for its page by, on the device that sets it widest; 0 where it fits or has no page. */
export const overWidth = (described: SheetDescription, font: NormalFont): number =>
  Math.max(0, ...pagesByDevice(described, font).map(({ width, room }) => width - room.width));

const sum = (sizes: readonly number[]): number => sizes.reduce((total, one) => total + one, 0);

/**
 * A described sheet as a device prints it, in a workbook of this Normal font. The description's widths are points of
 * Windows. Throws where it has no page.
 */
export function asPrinted(
  { page, columnWidths, rowHeights }: SheetDescription,
  device: Device,
  font: NormalFont,
): SheetToPrint {
  if (!page) throw new Error('The sheet has no page.');
  const { printArea, orientation, margins, scale, breaksBefore, titleRows } = page;
  const landscape = orientation === 'Landscape';
  const [columns, rows] = [new Map<number, number>(), new Map<number, number>()];
  for (const { column, columns: count, width } of columnWidths)
    for (let at = column; at < column + count; at += 1) columns.set(at, width);
  for (const { row, rows: count, height } of rowHeights)
    for (let at = row; at < row + count; at += 1) rows.set(at, height);
  const standard = { width: standardPoints(standardDigits, font), height: 15 };
  return {
    columns: Array.from({ length: printArea.columns }, (_, at) =>
      columnPoints(
        device,
        charactersOfPoints(columns.get(printArea.column + at) ?? standard.width, font),
        font,
      ),
    ),
    rows: Array.from({ length: printArea.rows }, (_, at) =>
      rowPoints(device, rows.get(printArea.row + at) ?? standard.height),
    ),
    paper: landscape ? { width: a4.long, height: a4.short } : { width: a4.short, height: a4.long },
    margins,
    size: { percent: scale },
    breaksBefore: { rows: breaksBefore.map((row) => row - printArea.row), columns: [] },
    ...(titleRows && { titleRows: { ...titleRows, row: titleRows.row - printArea.row } }),
  };
}
