import { areaAddress } from '../../grid/a1';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { hiddenFindings } from '../../plan/rules/overlooked/hiddenFindings';
import type { PlanBook } from '../../plan/book/planBook';
import { unusedIn } from '../../plan/rules/overlooked/unusedIn';
import { reportTable } from './reportTable';
import type { TablesReport } from './report';
import { sheetOf } from '../shared/sheets';

/** All tables of a workbook, what looks like one and is read by nothing, and what the officer has said of those that are none, or are not found any more. */
export const reportTables = ({ workbook, mapped }: PlanBook): TablesReport => ({
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
export function decideTables(book: PlanBook): Outcome<TablesReport> {
  if (book.isEmpty) {
    return refuse('workbook-empty', 'The workbook is empty: no cell holds anything, so there are no tables.');
  }
  const report = reportTables(book);
  return done({
    ...report,
    findings: [
      ...report.findings,
      ...book.tables.flatMap((table) => hiddenFindings(sheetOf(book.workbook, table), table)),
    ],
  });
}
