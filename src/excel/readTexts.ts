import type { CellValue } from '../grid/snapshot';
import { createPace } from './cancel';
import { readBothInBlocks, readInBlocks, type Source } from './readInBlocks';
import type { UsedCells } from './readPlaces';
import { TornReading } from './steadyReading';

interface Column extends Source {
  readonly sheet: number;
  /** Within the values of its sheet. */
  readonly at: number;
}

/**
 * What Excel shows in each cell. A string shows as itself, so only columns that hold something else are asked for,
 * all of them in one round trip. A column too narrow for its number shows "####", a hidden one perhaps nothing: the
 * number's format then tells a percentage, and costs one round trip more. Throws `TornReading` where the values are others
 * than those that were read before.
 */
export async function readTexts(
  context: Excel.RequestContext,
  sheets: readonly Pick<UsedCells, 'range' | 'row' | 'column'>[],
  values: readonly (readonly (readonly CellValue[])[])[],
): Promise<string[][][]> {
  const { texts, others } = await stringsOf(values);
  const columns = others.flatMap((places, sheet) => {
    const cells = sheets[sheet];
    if (!cells) return [];
    return places.map((at): Column => ({
      sheet,
      at,
      range: cells.range,
      row: cells.row,
      column: cells.column + at,
      rows: values[sheet]?.length ?? 0,
      columns: 1,
    }));
  });
  if (columns.length === 0) return texts;

  // Their values once more: if somebody has sorted rows since, the texts would stand beside other rows' names.
  const [shown, again] = await readBothInBlocks<string, CellValue>(context, columns, ['text', 'values']);
  const valueAt = ({ sheet, at }: Column, row: number): CellValue => values[sheet]?.[row]?.[at] ?? '';
  const narrow = new Set<Column>();
  await inSlices(columns, (column, row, index) => {
    const value = valueAt(column, row);
    if (again[index]?.[row]?.[0] !== value) throw new TornReading('its rows');
    if (isUnshown(shown[index]?.[row]?.[0] ?? '', value)) narrow.add(column);
  });
  const unshown = [...narrow];
  const formats = unshown.length === 0 ? [] : await readInBlocks<string>(context, unshown, 'numberFormat');
  const formatsOf = new Map(unshown.map((column, index) => [column, formats[index]]));

  await inSlices(columns, (column, row, index) => {
    const cells = texts[column.sheet]?.[row];
    if (!cells) return;
    const [text = ''] = shown[index]?.[row] ?? [];
    const value = valueAt(column, row);
    const code = formatsOf.get(column)?.[row]?.[0] ?? 'General';
    cells[column.at] = isUnshown(text, value) && !showsNothing(code) ? plainText(value, code) : text;
  });
  return texts;
}

/** Goes through all rows of the columns, and gives way now and then. */
async function inSlices(
  columns: readonly Column[],
  take: (column: Column, row: number, index: number) => void,
): Promise<void> {
  const pace = createPace();
  await pace();
  for (const [index, column] of columns.entries())
    for (let row = 0; row < column.rows; row += 1) {
      take(column, row, index);
      if (row % rowsAtOnce === rowsAtOnce - 1) await pace();
    }
}

/** What Excel shows of a number in a column too narrow for it. */
export const isHashes = (text: string | undefined) => /^#+$/.test(text ?? '');

/** A number that cannot be told from what its cell shows. */
const isUnshown = (text: string, value: CellValue): boolean =>
  isHashes(text) || (text === '' && typeof value === 'number');

/** Formats with an empty part (";;;") hide a number on purpose. */
const showsNothing = (format: string): boolean => /^;|;;|;$/.test(format);

/** A number that its column is too narrow to show, to nine digits; as a percentage if its format says so. */
function plainText(value: CellValue, format: string): string {
  if (typeof value !== 'number') return String(value);
  const rounded = (number: number) => String(Number(number.toPrecision(9)));
  return format.includes('%') ? `${rounded(value * 100)}%` : rounded(value);
}

/** So many rows are gone through before somebody else may have the thread. */
const rowsAtOnce = 1_000;

/** Every value as a string, and by sheet the columns in which something else than strings stands. */
async function stringsOf(
  values: readonly (readonly (readonly CellValue[])[])[],
): Promise<{ texts: string[][][]; others: number[][] }> {
  const pace = createPace();
  const texts: string[][][] = [];
  const others: number[][] = [];
  await pace();
  for (const rows of values) {
    const strings: string[][] = [];
    const columns = new Set<number>();
    for (const row of rows) {
      strings.push(row.map(String));
      for (let column = 0; column < row.length; column += 1)
        if (typeof row[column] !== 'string') columns.add(column);
      if (strings.length % rowsAtOnce === 0) await pace();
    }
    texts.push(strings);
    others.push([...columns].sort((a, b) => a - b));
  }
  return { texts, others };
}
