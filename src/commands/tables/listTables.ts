import { readWorkbook } from '../../excel/readWorkbook';
import { run } from '../../excel/run';
import { decide } from '../decide/decide';
import { plainSnapshot } from '../decide/plainSnapshot';
import type { Outcome } from '../../excel/refusal';
import type { TablesReport } from './report';

/** The plan's tables that are recognised in the workbook, ours and the officer's own. Reads only. */
export function listTables(): Promise<Outcome<TablesReport>> {
  return run(async (context) => {
    const workbook = await readWorkbook(context);
    return decide('tables', plainSnapshot(workbook));
  });
}
