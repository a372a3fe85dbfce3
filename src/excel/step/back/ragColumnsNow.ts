import { columnLetters } from '../../../grid/a1';
import type { CellValue } from '../../../grid/snapshot';
import type { RagFormat } from '../../../sheets/description';
import { isUnread } from '../../contentsIn';
import { areaOf } from '../../rangeOf';
import type { RagColumns } from '../../replaceRagFormats';
import { reachOfColumns } from '../anchors';
import type { DeedOf } from './way';
import { columnsNow } from './rowsNow';

/**
 * The RAG columns of a sheet where they stand now, and the formats that shall stand on them: a column that somebody has
 * moved since took its formats along. `used` is what the sheet holds; the same columns where none has moved, or it was not
 * read.
 */
export function ragColumnsNow(
  { columns = [], areas }: DeedOf<'RAG formats replaced'>,
  used: Excel.Range | null,
  asWritten: RagColumns,
): RagColumns {
  if (!used || used.isNullObject || isUnread(used)) return asWritten;
  const sheet = { area: areaOf(used), values: used.values as CellValue[][] };
  const placeOf = columnsNow(columns, sheet, reachOfColumns(areas));
  const columnNow = (column: number): number => placeOf(column) ?? column;
  if (areas.every(({ column }) => columnNow(column) === column)) return asWritten;
  return {
    ...asWritten,
    areas: areas.map((area) => ({ ...area, column: columnNow(area.column) })),
    formats: asWritten.formats.map((format) => moved(format, columnNow(format.area.column))),
  };
}

/** A format of ours in another column; its formula names no other. */
const moved = ({ area, formula, ...look }: RagFormat, column: number): RagFormat => ({
  ...look,
  area: { ...area, column },
  formula: formula.replace(
    new RegExp(`(\\$?)\\b${columnLetters(area.column)}(?=\\$?\\d)`, 'g'),
    `$1${columnLetters(column)}`,
  ),
});
