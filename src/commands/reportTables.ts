import { areaAddress } from '../plan/address';
import type { MappedTables } from '../plan/mapping/applyMappings';
import type { WorkbookSnapshot } from '../plan/snapshot';
import { reportTable } from './reportTable';
import type { TablesReport } from './reports';
import { sheetOf } from './sheets';

/** All tables of a workbook, and what the officer has said of those that are none, or are not found any more. */
export const reportTables = (
  workbook: WorkbookSnapshot,
  { tables, findings, ignored, lost }: MappedTables,
): TablesReport => ({
  tables: tables.map((table) => reportTable(table, sheetOf(workbook, table))),
  ignored: ignored.map(({ table: { kind, sheet, area }, mapping }) => ({
    kind,
    sheet,
    range: areaAddress(area),
    mapping,
  })),
  lost: lost.map(({ id, sheet, lines }) => ({
    mapping: id,
    sheet,
    headings: lines.map(({ heading }) => heading).filter((heading) => heading !== ''),
  })),
  findings,
});
