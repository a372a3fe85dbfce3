import { checkKpis } from '../src/plan/checkKpis';
import type { KpiCheck } from '../src/plan/rules/kpis/check';
import { defaultDetails } from '../src/plan/details';
import type { KpiRow } from '../src/plan/read/kpi';
import { readKpis } from '../src/plan/read/readKpis';
import type { RecognisedTable } from '../src/plan/recognise/recognised';
import { recogniseTables } from '../src/plan/recognise/recogniseTables';
import type { WorkbookSnapshot } from '../src/grid/snapshot';

const quarter = 'Q1';

/** The KPI table of a snapshot of one sheet with one table. Throws if it is not recognised: there is nothing to time. */
export function findTable(workbook: WorkbookSnapshot): RecognisedTable<'kpis'> {
  const table = recogniseTables(workbook).find(
    (found): found is RecognisedTable<'kpis'> => found.kind === 'kpis',
  );
  if (!table) throw new Error('The KPI table of the bench was not recognised.');
  return table;
}

export function readRows(workbook: WorkbookSnapshot, table: RecognisedTable<'kpis'>): KpiRow[] {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook of the bench has a sheet.');
  return readKpis(sheet, table, quarter);
}

export const judgeRows = (rows: readonly KpiRow[]): KpiCheck => checkKpis(rows, defaultDetails, [], quarter);

/** All that is pure of a check: from the cells as they were read to colours, explanations and findings. */
export const checkSnapshot = (workbook: WorkbookSnapshot): KpiCheck =>
  judgeRows(readRows(workbook, findTable(workbook)));
