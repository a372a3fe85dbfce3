import { areaAddress } from '../grid/a1';
import type { MappedTables } from '../plan/mapping/applyMappings';
import { unusedIn } from '../plan/unused/unusedIn';
import type { WorkbookSnapshot } from '../plan/snapshot';
import { reportTable } from './reportTable';
import type { TablesReport } from './reports';
import { sheetOf } from './sheets';

/** All tables of a workbook, what looks like one and is read by nothing, and what the officer has said of those that are none, or are not found any more. */
export const reportTables = (workbook: WorkbookSnapshot, mapped: MappedTables): TablesReport => ({
  tables: mapped.tables.map((table) => reportTable(table, sheetOf(workbook, table))),
  ignored: mapped.ignored.map(({ table: { kind, sheet, area }, mapping }) => ({
    kind,
    sheet,
    range: areaAddress(area),
    mapping,
  })),
  lost: mapped.lost.map(({ id, sheet, lines }) => ({
    mapping: id,
    sheet,
    headings: lines.map(({ heading }) => heading).filter((heading) => heading !== ''),
  })),
  unused: unusedIn(workbook, mapped).map(({ sheet, area, rows, guess }) => ({
    sheet,
    range: areaAddress(area),
    rows,
    ...(guess && { guess }),
  })),
  findings: mapped.findings,
});
