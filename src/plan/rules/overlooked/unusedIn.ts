import type { Area } from '../../../grid/area';
import { quoteSheet, sheetArea, sheetCell } from '../../../grid/a1';
import { countView, findAxes } from '../counts/findAxes';
import { readSeries } from '../counts/readSeries';
import { type Finding, newFinding } from '../../findings/finding';
import { kindName } from '../../tables/kinds';
import { recogniseLedger } from '../ledger/recogniseLedger';
import type { MappedTables } from '../../mapping/applyMappings';
import { readRiskCounts } from '../../read/risks/countRatings';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { findUnused, type UnusedRegion } from './findUnused';

/**
 * Whatever in a workbook looks like a table or a list and feeds nothing: beside the tables that were recognised, those
 * that the officer said are none, ledgers, and tables of counts. In the order of the sheets.
 */
export function unusedIn(
  workbook: WorkbookSnapshot,
  { tables, ignored }: Pick<MappedTables, 'tables' | 'ignored'>,
): UnusedRegion[] {
  const ledger = recogniseLedger(workbook, [], false);
  const known = [...tables, ...ignored.map(({ table }) => table)];
  return workbook.sheets.flatMap((sheet) => {
    if (!sheet.used || sheet.isSummary || !sheet.visible) return [];
    const own = known.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
    const isLedger =
      ledger.kind === 'ledger'
        ? ledger.table.sheet === sheet.name
        : ledger.cell.startsWith(quoteSheet(sheet.name));
    if (isLedger) return [];
    return findUnused(sheet, [...own, ...countsOn(gridOf(sheet), own), ...riskCountsOn(sheet, tables)]);
  });
}

/** Where tables of counts by status stand on a sheet, with the row of headings in front; as `checkCounts` reads them. */
const countsOn = (grid: Grid, taken: readonly Area[]): Area[] =>
  [false, true].flatMap((turned) => {
    const view = countView(grid, taken, turned);
    return findAxes(view).flatMap((axis): Area[] => {
      const series = readSeries(view, axis);
      if (series.length === 0) return [];
      const labels = [...axis.labels, ...(axis.total ? [axis.total] : [])];
      const places = [
        ...labels.flatMap(({ rows }) => rows.map((row): readonly [number, number] => [row, axis.column])),
        ...series.flatMap((one) => one.places),
      ].map(([row, column]) => view.place(row, column));
      const rows = places.map(({ row }) => row);
      const columns = places.map(({ column }) => column);
      const top = Math.min(...rows) - (turned ? 0 : 1);
      const left = Math.min(...columns) - (turned ? 1 : 0);
      return [
        {
          row: top,
          column: left,
          rows: Math.max(...rows) - top + 1,
          columns: Math.max(...columns) - left + 1,
        },
      ];
    });
  });

function riskCountsOn(sheet: SheetSnapshot, tables: MappedTables['tables']): Area[] {
  const stated = readRiskCounts(sheet, tables);
  return Object.values(stated?.cells ?? {}).map(({ row, column }) => ({ row, column, rows: 1, columns: 2 }));
}

/** A region as a summary says it: "Objectives!A2:D56, 54 rows, is used by nothing. …" */
export function unusedFinding({ sheet, area, rows, columns, guess }: UnusedRegion): Finding {
  const place = `${sheetArea(sheet, area)}, ${rows} rows,`;
  const pick =
    guess !== null
      ? ` Is it a table of “${kindName(guess)}”? Say so under Tables, or leave it if it is not part of the plan.`
      : columns > 1
        ? ' If it is a table of the plan, select its headings under Tables and say what it is; otherwise leave it.'
        : ' If it belongs in the plan, put it in one of its tables; otherwise leave it.';
  return newFinding('table-unused', {
    cell: sheetCell(sheet, area.row, area.column),
    message: `${place} is used by nothing.${pick}`,
  });
}
