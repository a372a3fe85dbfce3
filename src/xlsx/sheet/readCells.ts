import type { Cell } from '../model/cell';
import type { RowFormat, Sheet } from '../model/sheet';
import { cellValue } from './cellValue';
import { XmlFault } from '../xml/decodeXml';
import { scanCells, scanRows, type CellSource, type RowSource } from './scanRows';
import { SharedFormulas } from './sharedFormulas';
import { placeOfStyle } from './soundCells';

/** What the cells of every sheet of a file refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Counts the cells that refer to `strings`, while a file is read. */
  readonly references?: { count: number };
  readonly date1904: boolean;
  /** How many cell formats the file has. */
  readonly formats: number;
}

/** Reads the content of <sheetData> into the sheet. Answers with the sheet's shared formulas, for saving. */
export function readCells(sheet: Sheet, sheetData: string, context: CellContext): SharedFormulas {
  const shared = new SharedFormulas();
  let last: RowFormat | null = null;
  for (const row of scanRows(sheetData)) {
    const format = rowFormat(row, context.formats);
    // Neighbours that are alike share one: formats are put in place of others, never changed.
    if (format) sheet.rowFormats.set(row.row, last && isAlike(last, format) ? last : format);
    last = sheet.rowFormats.get(row.row) ?? null;
    const sources = scanCells(sheetData, row);
    if (sources.length === 0) continue;
    const cells = sheet.cells.get(row.row) ?? new Map<number, Cell>();
    for (const source of sources) cells.set(source.column, readCell(source, row.row, shared, context));
    sheet.cells.set(row.row, cells);
  }
  return shared;
}

export function readCell(
  source: CellSource,
  row: number,
  shared: SharedFormulas,
  context: CellContext,
): Cell {
  if (context.references && source.attributes.get('t') === 's') context.references.count += 1;
  const cell: Cell = {
    value: cellValue(source, context.strings, context.date1904),
    style: placeOfStyle(source.attributes.get('s'), context.formats),
  };
  const formula = source.formula ? shared.read(source.formula, row, source.column) : undefined;
  if (formula === undefined) return cell;
  cell.formula = formula;
  // Dynamic array formulas are array formulas with metadata beside (cm).
  if (source.formula?.type !== 'array' && !source.attributes.has('cm')) cell.intersects = true;
  return cell;
}

/** Height, hiding and style of a row, of so many formats of the file; null where it has none of its own. */
export function rowFormat({ attributes }: RowSource, formats = Infinity): RowFormat | null {
  const height = heightOf(attributes.get('ht'));
  const style = placeOfStyle(attributes.get('s'), formats);
  const hidden = isTrue(attributes.get('hidden'));
  const styled = isTrue(attributes.get('customFormat')) && attributes.has('s');
  if (Number.isNaN(height) && !hidden && !styled) return null;
  return {
    hidden,
    ...(Number.isNaN(height) ? {} : { height }),
    ...(styled ? { style } : {}),
  };
}

function heightOf(text: string | undefined): number {
  const height = text === undefined ? NaN : Number(text);
  if (text !== undefined && !(text.trim() !== '' && height >= 0 && height < 10_000))
    throw new XmlFault(`has a row whose height is no number (“${text.slice(0, 20)}”)`);
  return height;
}

const isAlike = (a: RowFormat, b: RowFormat): boolean =>
  a.height === b.height && a.hidden === b.hidden && a.style === b.style;

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
