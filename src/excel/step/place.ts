import { maxRows, type Area } from '../../grid/area';
import type { ColumnWidth, RowHeight } from '../../sheets/description';
import { pointsHere } from '../columnsHere';
import { rangeOf } from '../rangeOf';

/** How cells look that are all alike. Colours are "#RRGGBB". */
export interface UniformLook {
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/**
 * Queues the question how an area looks; the next round trip answers it. What is given then is null where the cells
 * are plain, or differ among each other: then clearing them is the best that can be done.
 */
function askLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): () => UniformLook | null {
  const { format } = rangeOf(sheet, area);
  format.load('fill/color,font/name,font/size,font/color,font/bold,font/italic');
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  // An older Excel cannot be asked for a style that may not be there: then no look is taken for the plain one.
  const normal = Office.context.requirements.isSetSupported('ExcelApi', '1.14')
    ? context.workbook.styles.getItemOrNullObject('Normal').load('font/name,font/size,font/color,fill/color')
    : null;
  return () => {
    const { fill, font } = format;
    const look = {
      fill: fill.color,
      fontName: font.name,
      fontSize: font.size,
      fontColor: font.color,
      bold: font.bold,
      italic: font.italic,
      horizontal: format.horizontalAlignment as string,
      vertical: format.verticalAlignment as string,
      wrap: format.wrapText,
    };
    // Excel answers null, or an empty colour, for what is not alike.
    if (Object.values(look).some((value: unknown) => value === null || value === undefined)) return null;
    const plain =
      normal !== null &&
      !normal.isNullObject &&
      isNoFill(look.fill) &&
      look.fontName === normal.font.name &&
      look.fontSize === normal.font.size &&
      !look.bold &&
      !look.italic &&
      look.horizontal === 'General' &&
      look.vertical === 'Bottom' &&
      !look.wrap;
    return plain ? null : look;
  };
}

/** White is what Excel says of no fill. */
const isNoFill = (color: string): boolean => color === '' || color.toUpperCase() === '#FFFFFF';

/** Queues a look on cells that were cleared. */
export function writeLook({ format }: Excel.Range, look: UniformLook): void {
  if (!isNoFill(look.fill)) format.fill.color = look.fill;
  format.font.name = look.fontName;
  format.font.size = look.fontSize;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  if (look.fontColor.toUpperCase() !== '#000000') format.font.color = look.fontColor;
  format.horizontalAlignment = look.horizontal as Excel.RangeFormat['horizontalAlignment'];
  format.verticalAlignment = look.vertical as Excel.RangeFormat['verticalAlignment'];
  format.wrapText = look.wrap;
}

/** What a place on a sheet was like before something is put there. */
interface PlaceBefore {
  readonly widthsBefore: readonly SizeBefore[];
  readonly heightsBefore: readonly SizeBefore[];
  readonly lookBefore: UniformLook | null;
}

/** The size of one column or row, in points, of columns those of Windows; 'standard' where nobody had given it one of its own. */
export interface SizeBefore {
  readonly index: number;
  readonly size: number | 'standard';
}

/** So many rows below columns are looked at: a row that is inserted there takes their look over. */
const rowsBelow = 40;

/** Queues the question how far down cells below an area are filled or have a look; null where none has. */
export function askBelow(sheet: Excel.Worksheet, area: Area): () => number | null {
  const row = area.row + area.rows;
  const rows = Math.min(rowsBelow, maxRows - row);
  if (rows <= 0) return () => null;
  const used = rangeOf(sheet, { ...area, row, rows })
    .getUsedRangeOrNullObject()
    .load('rowIndex,rowCount');
  return () => (used.isNullObject ? null : used.rowIndex + used.rowCount);
}

/** Reads the sizes of columns and rows that are to change, and how an area looks. One round trip. */
export async function readPlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, widths, heights }: { area: Area; widths: readonly ColumnWidth[]; heights: readonly RowHeight[] },
): Promise<PlaceBefore> {
  const columns = widths
    .flatMap(({ column, columns: count }) => countedFrom(column, count))
    .map((index) => ({
      index,
      format: columnAt(sheet, index).format.load('columnWidth,useStandardWidth'),
    }));
  const rows = heights
    .flatMap(({ row, rows: count }) => countedFrom(row, count))
    .map((index) => ({
      index,
      format: rowAt(sheet, index).format.load('rowHeight,useStandardHeight'),
    }));
  const look = askLook(context, sheet, area);
  await context.sync();
  const here = pointsHere(sheet);
  return {
    widthsBefore: columns.map(({ index, format }) => ({
      index,
      size: format.useStandardWidth ? 'standard' : format.columnWidth / here,
    })),
    heightsBefore: rows.map(({ index, format }) => ({
      index,
      size: format.useStandardHeight ? 'standard' : format.rowHeight,
    })),
    lookBefore: look(),
  };
}

/**
 * Queues giving columns and rows their former sizes. They are found from the first cell of the area, wherever it stands
 * when this is sent; `area` is where it stood when the sizes were read.
 */
export function writeSizes(
  sheet: Excel.Worksheet,
  first: Excel.Range,
  {
    area,
    widthsBefore,
    heightsBefore,
  }: Pick<PlaceBefore, 'widthsBefore' | 'heightsBefore'> & { readonly area: Area },
): void {
  for (const { index, size } of widthsBefore) {
    const { format } = first.getOffsetRange(0, index - area.column);
    if (size === 'standard') format.useStandardWidth = true;
    else format.columnWidth = size * pointsHere(sheet);
  }
  for (const { index, size } of heightsBefore) {
    const { format } = first.getOffsetRange(index - area.row, 0);
    if (size === 'standard') format.useStandardHeight = true;
    else format.rowHeight = size;
  }
}

const countedFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_one, at) => first + at);

const columnAt = (sheet: Excel.Worksheet, column: number): Excel.Range =>
  rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 });

const rowAt = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 });
