import type { CellContent } from '../sheets/description';
import { contentOf, contentsOfBlock } from '../sheets/made/expectedContents';

/** Of whole rows, and of too many cells, Excel answers null; its types do not say so. */
export const isUnread = ({ values }: { readonly values: unknown }): boolean => values === null;

/** What the cells of a range hold, whose formulas and values are loaded. */
export const contentsIn = (range: Excel.Range): CellContent[][] =>
  (range.values as unknown[][]).map((line, row) =>
    line.map((value, column) => contentOf((range.formulas as unknown[][])[row]?.[column], value)),
  );

/** Queues the reading of a sheet's used cells, for `contentsNow`. */
export const askUsed = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,formulas,values');

/** What a sheet's used range holds, as `askUsed` reads it, by the places of its cells; nothing where Excel did not tell. */
export const contentsNow = (used: Excel.Range): Map<string, CellContent> =>
  used.isNullObject || isUnread(used)
    ? new Map()
    : contentsOfBlock(contentsIn(used), used.rowIndex, used.columnIndex);
