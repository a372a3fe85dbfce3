import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusal';
import { run } from '../../excel/run';
import { recogniseWorkbook } from '../../plan/recognise/recogniseTables';
import { keep, withMappings } from './mapTable';
import { reportTables } from '../tables/reportTables';
import type { Progress } from '../shared/outcome';
import type { TablesReport } from '../tables/report';

/** Forgets what was kept of a table: it is read by its headings again. Three round trips to read, one to write. */
export function forgetMapping(mapping: string, progress?: Progress): Promise<Outcome<TablesReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const before = workbook.mappings?.mappings ?? [];
    const kept = before.filter(({ id }) => id !== mapping);
    if (kept.length === before.length)
      return refuse(
        'no-such-mapping',
        'That was forgotten already, here or by a colleague. Press “Read again” to see the tables as they are read now.',
      );
    progress?.('Forgetting it', 1, 2);
    const refusal = await keep(context, workbook, kept);
    if (refusal) return refusal;
    const now = withMappings(workbook, kept);
    return done(reportTables(now, recogniseWorkbook(now)));
  });
}
