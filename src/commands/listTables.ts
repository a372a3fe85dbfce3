import { readWorkbook } from '../excel/readWorkbook';
import { done, refuse } from '../excel/refusal';
import { run } from '../excel/run';
import { hiddenFindings } from '../plan/hiddenFindings';
import { recogniseWorkbook } from '../plan/recognise/recogniseTables';
import { reportTables } from './reportTables';
import type { Outcome, TablesReport } from './reports';
import { sheetOf } from './sheets';

/** The plan's tables that are recognised in the workbook, ours and the officer's own. Reads only. */
export function listTables(): Promise<Outcome<TablesReport>> {
  return run(async (context) => {
    const workbook = await readWorkbook(context);
    if (workbook.sheets.every((sheet) => sheet.used === null)) {
      return refuse(
        'workbook-empty',
        'The workbook is empty: no cell holds anything, so there are no tables.',
      );
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
  });
}
