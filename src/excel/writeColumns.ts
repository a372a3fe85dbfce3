import type { Area } from '../grid/area';
import type { ColumnsToWrite } from '../sheets/columns/planColumns';
import { rangeOf } from './rangeOf';
import { writeSheet } from './writeSheet';

/** How the merged blocks look beside which new cells stand alone; to be read before the columns are written. */
interface BlockLook {
  readonly goal: Area;
  readonly format: Excel.RangeFormat;
  readonly top: Excel.RangeBorder;
  readonly bottom: Excel.RangeBorder;
}

/** Queues the reading of the merged blocks' looks; the next round trip brings them. */
export function askLooks(sheet: Excel.Worksheet, { area, looks }: ColumnsToWrite): BlockLook[] {
  return looks.merged.map(({ rows, block }) => {
    const { format } = rangeOf(sheet, { ...block, rows: 1, columns: 1 });
    format.load('verticalAlignment,fill/color,font/name,font/size,font/bold,font/italic,font/color');
    const { borders } = rangeOf(sheet, block).format;
    return {
      goal: { ...area, ...rows },
      format,
      top: borders.getItem('EdgeTop').load('style,weight,color'),
      bottom: borders.getItem('EdgeBottom').load('style,weight,color'),
    };
  });
}

/**
 * Queues new columns at the right edge of a table: a real table takes them in, cells take over the looks of a column
 * of the officer's, then come headings, formulas, lists and colours.
 */
export function writeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: ColumnsToWrite,
  read: readonly BlockLook[],
): void {
  const { area, realTable, headings, looks, description } = plan;
  if (realTable) {
    const table = context.workbook.tables.getItem(realTable.id);
    // A table that shows its totals is not resized: whether that moves its totals is not documented.
    if (realTable.showTotals)
      for (const heading of headings) table.columns.add(undefined, undefined, heading);
    else table.resize(rangeOf(sheet, { ...realTable.area, columns: realTable.area.columns + area.columns }));
  }
  for (const rows of looks.copied) {
    const source = rangeOf(sheet, { ...rows, column: looks.column, columns: 1 });
    rangeOf(sheet, { ...area, ...rows }).copyFrom(source, 'Formats');
  }
  for (const look of read) writeLook(sheet, look);
  writeSheet(sheet, description);
}

/** White is what Excel says of no fill, and a fill of white would hide the gridlines. */
const noFill = '#FFFFFF';

function writeLook(sheet: Excel.Worksheet, { goal, format, top, bottom }: BlockLook): void {
  const own = rangeOf(sheet, goal).format;
  if (format.fill.color && format.fill.color.toUpperCase() !== noFill) own.fill.color = format.fill.color;
  const { name, size, bold, italic, color } = format.font;
  own.font.name = name;
  own.font.size = size;
  own.font.bold = bold;
  own.font.italic = italic;
  own.font.color = color;
  own.verticalAlignment = format.verticalAlignment;
  for (const [edge, border] of [
    ['EdgeTop', top],
    ['EdgeBottom', bottom],
  ] as const) {
    if (!border.style || border.style === 'None') continue;
    const line = own.borders.getItem(edge);
    line.style = border.style;
    line.weight = border.weight;
    line.color = border.color;
  }
}
