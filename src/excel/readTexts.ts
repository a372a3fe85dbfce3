import type { CellValue } from '../grid/snapshot';
import { runs } from '../words/lists';
import { createPace } from './cancel';
import { eachBlock, type Source } from './readInBlocks';
import { TornReading, type UsedCells } from './readPlaces';

/** Columns of a sheet that stand side by side. */
interface Columns extends Source {
  readonly sheet: number;
  /** The first within the values of its sheet. */
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
  const columnsOf = ([sheet, at, columns]: readonly [number, number, number]): Columns[] => {
    const cells = sheets[sheet];
    if (!cells) return [];
    const { range, row, column } = cells;
    return [
      { sheet, at, range: () => range, row, column: column + at, rows: values[sheet]?.length ?? 0, columns },
    ];
  };
  const asked = others.flatMap((columns, sheet) =>
    runs(columns).flatMap(([at, count]) => columnsOf([sheet, at, count])),
  );
  if (asked.length === 0) return texts;

  // Their values once more: if somebody has sorted rows since, the texts would stand beside other rows' names.
  const narrow = values.map(() => new Set<number>());
  await eachBlock(
    context,
    asked,
    ['text', 'values'],
    ({ source, row, column, properties: [shown, again] }) => {
      const { sheet, at } = asked[source] ?? { sheet: 0, at: 0 };
      return inSlices(shown?.length ?? 0, shown?.[0]?.length ?? 0, (down) => {
        const own = values[sheet]?.[row + down] ?? [];
        const goal = texts[sheet]?.[row + down] ?? [];
        shown?.[down]?.forEach((text, along) => {
          const place = at + column + along;
          const value = own[place] ?? '';
          if (again?.[down]?.[along] !== value) throw new TornReading('its rows');
          goal[place] = text as string;
          if (isUnshown(text as string, value)) narrow[sheet]?.add(place);
        });
      });
    },
  );
  const unshown = narrow.flatMap((columns, sheet) => [...columns].flatMap((at) => columnsOf([sheet, at, 1])));
  if (unshown.length > 0)
    await eachBlock(context, unshown, ['numberFormat'], ({ source, row, properties: [formats = []] }) => {
      const { sheet, at } = unshown[source] ?? { sheet: 0, at: 0 };
      return inSlices(formats.length, 1, (down) => {
        const goal = texts[sheet]?.[row + down];
        const value = values[sheet]?.[row + down]?.[at] ?? '';
        const code = String(formats[down]?.[0] ?? 'General');
        if (goal && isUnshown(goal[at] ?? '', value) && !showsNothing(code))
          goal[at] = plainText(value, code);
      });
    });
  return texts;
}

/** Goes through rows of so many cells, and gives way now and then. */
async function inSlices(rows: number, columns: number, take: (row: number) => void): Promise<void> {
  const pace = createPace();
  const atOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns)));
  await pace();
  for (let row = 0; row < rows; row += 1) {
    take(row);
    if (row % atOnce === atOnce - 1) await pace();
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

/** So many cells are gone through before somebody else may have the thread. */
const cellsAtOnce = 5_000;

/** The strings among the values, and by sheet the columns in which something else than strings stands. */
async function stringsOf(
  values: readonly (readonly (readonly CellValue[])[])[],
): Promise<{ texts: string[][][]; others: number[][] }> {
  const texts: string[][][] = [];
  const others: number[][] = [];
  for (const rows of values) {
    const strings: string[][] = [];
    const columns = new Set<number>();
    await inSlices(rows.length, rows[0]?.length ?? 0, (row) =>
      strings.push(
        (rows[row] ?? []).map((value, column) => {
          if (typeof value === 'string') return value;
          columns.add(column);
          return '';
        }),
      ),
    );
    texts.push(strings);
    others.push([...columns].sort((a, b) => a - b));
  }
  return { texts, others };
}
