import { readWorkbook } from '../../excel/readWorkbook';
import { run } from '../../excel/run';
import { decide } from '../decide/decide';
import { decideTables } from './reportTable';
import type { Outcome } from '../../excel/refusals';
import type { TablesReport } from './report';

/** The plan's tables that are recognised in the workbook, ours and the officer's own. Reads only. */
export function listTables(): Promise<Outcome<TablesReport>> {
  return run(async (context) => {
    const workbook = await readWorkbook(context);
    return decide('tables', decideTables, { workbook, request: {} });
  });
}
