import { parseStructRef } from '@borgar/fx';
import { columnLetters } from '../../../grid/a1';
import type { Area } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';
import type { Workbook } from '../../../xlsx/model/workbook';
import { absoluteSheetAddress } from './address';
import { boundingArea } from '../../../grid/area';
import { holdsCell } from './area';
import { rewriteFormulas, type Place } from './rewriteFormulas';
import { bodyArea, columnOf, headerArea, totalsArea, type SheetTable } from './tableParts';

/** Structured references to a table become cell references, as Excel writes them when a table becomes plain cells. */
export function plainReferences(workbook: Workbook, { sheet, table }: SheetTable): void {
  rewriteFormulas(
    workbook,
    () => true,
    ({ type, value }, place) => {
      const inside = place?.sheet === sheet && holdsCell(table.area, place.row, place.column);
      const isTable = (name: string | undefined): boolean => name?.toLowerCase() === table.name.toLowerCase();
      if (type === 'range_named' && isTable(value))
        return absoluteSheetAddress({ sheet, area: bodyArea(table) });
      const reference = type === 'structured' ? parseStructRef(value) : undefined;
      if (!reference || !(isTable(reference.table) || (!reference.table && inside))) return null;
      const columns = columnsOf(table, reference.columns ?? []);
      const sections = reference.sections ?? [];
      if (sections.includes('this row')) return columns && inRow(columns, place, { sheet, table });
      const rows = rowsOf(table, sections);
      if (!columns || !rows) return '#REF!';
      return absoluteSheetAddress({
        sheet,
        area: { ...rows, column: columns.column, columns: columns.columns },
      });
    },
  );
}

/** From the first named column to the last; all for none; null if there is no such column. */
function columnsOf(table: Table, names: readonly string[]): Area | null {
  if (names.length === 0) return table.area;
  const areas = names.map((name) => {
    const index = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    return index < 0 ? null : columnOf(table.area, index);
  });
  return areas.reduce((whole, area) => whole && area && boundingArea(whole, area));
}

/** The rows of the sections, which lie side by side; null if the table shows none of them. */
function rowsOf(table: Table, sections: readonly string[]): Area | null {
  if (sections.includes('all')) return table.area;
  const parts = [
    ...(sections.includes('headers') ? [headerArea(table)] : []),
    ...(sections.length === 0 || sections.includes('data') ? [bodyArea(table)] : []),
    ...(sections.includes('totals') ? [totalsArea(table)] : []),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((whole, part) => boundingArea(whole, part));
}

/** "$B2" or "$B2:$D2": the row goes along with the formula. Outside the table's sheet there is no such row. */
function inRow({ column, columns }: Area, place: Place | null, { sheet }: SheetTable): string {
  if (place?.sheet !== sheet) return '#VALUE!';
  const cell = (at: number) => `$${columnLetters(at)}${place.row + 1}`;
  return columns === 1 ? cell(column) : `${cell(column)}:${cell(column + columns - 1)}`;
}
