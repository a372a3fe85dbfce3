import type { Cell } from '../model/cell';
import type { RowFormat, Sheet } from '../model/sheet';
import { cellValue } from './cellValue';
import { scanCells, scanRows, type CellSource, type RowSource } from './scanRows';
import { SharedFormulas } from './sharedFormulas';

/** What the cells of every sheet of a file refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Reads the content of <sheetData> into the sheet. Answers with the sheet's shared formulas, for saving. */
export function readCells(sheet: Sheet, sheetData: string, context: CellContext): SharedFormulas {
  const shared = new SharedFormulas();
  let last: RowFormat | null = null;
  for (const row of scanRows(sheetData)) {
    const format = rowFormat(row);
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
  const cell: Cell = {
    value: cellValue(source, context.strings, context.date1904),
    style: Number(source.attributes.get('s') ?? 0),
  };
  const formula = source.formula ? shared.read(source.formula, row, source.column) : undefined;
  if (formula === undefined) return cell;
  cell.formula = formula;
  // Dynamic array formulas are array formulas with metadata beside (cm).
  if (source.formula?.type !== 'array' && !source.attributes.has('cm')) cell.intersects = true;
  return cell;
}

/** Height, hiding and style of a row; null where it has none of its own. */
export function rowFormat({ attributes }: RowSource): RowFormat | null {
  const height = Number(attributes.get('ht') ?? NaN);
  const hidden = isTrue(attributes.get('hidden'));
  const styled = isTrue(attributes.get('customFormat')) && attributes.has('s');
  if (Number.isNaN(height) && !hidden && !styled) return null;
  return {
    hidden,
    ...(Number.isNaN(height) ? {} : { height }),
    ...(styled ? { style: Number(attributes.get('s')) } : {}),
  };
}

const isAlike = (a: RowFormat, b: RowFormat): boolean =>
  a.height === b.height && a.hidden === b.hidden && a.style === b.style;

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
