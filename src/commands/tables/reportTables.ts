import { areaAddress } from '../../grid/a1';
import { done, refuse, type Outcome } from '../../excel/refusal';
import { hiddenFindings } from '../../plan/hiddenFindings';
import type { MappedTables } from '../../plan/mapping/applyMappings';
import { recogniseWorkbook } from '../../plan/recognise/recogniseTables';
import { unusedIn } from '../../plan/unused/unusedIn';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { reportTable } from './reportTable';
import type { TablesReport } from './report';
import { sheetOf } from '../shared/sheets';

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

/** The same of a workbook as it was read, as a decision, with what is hidden of the tables. Refused where it is empty. */
export function decideTables(workbook: WorkbookSnapshot): Outcome<TablesReport> {
  if (workbook.sheets.every((sheet) => sheet.used === null)) {
    return refuse('workbook-empty', 'The workbook is empty: no cell holds anything, so there are no tables.');
  }
  const mapped = recogniseWorkbook(workbook);
  const report = reportTables(workbook, mapped);
  return done({
    ...report,
    findings: [
      ...report.findings,
      ...mapped.tables.flatMap((table) => hiddenFindings(sheetOf(workbook, table), table)),
    ],
  });
}
