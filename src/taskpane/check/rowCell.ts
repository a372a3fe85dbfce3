import type { RowReport } from '../../commands/check/report';
import type { TableReport } from '../../commands/tables/report';

import { parseCells, quoteSheet } from '../../grid/a1';

/**
 * Cell to select for a KPI row ('Appendix 1'!B12): the column of its ref, or else of its name, in the table that
 * the row stands in; column A where no table of the report holds it.
 */
export function rowCell({ sheet, row }: RowReport, tables: readonly TableReport[]): string {
  const table = tables.find((candidate) => {
    const area = parseCells(candidate.range);
    return candidate.sheet === sheet && area && row > area.row && row <= area.row + area.rows;
  });
  const column = table?.columns['ref'] ?? table?.columns['kpi'] ?? 'A';
  return `${quoteSheet(sheet)}!${column}${row}`;
}
