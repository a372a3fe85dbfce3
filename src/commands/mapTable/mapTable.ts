import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusals';
import { readSelection, run, type WorkbookContext } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { writtenMappings } from '../../excel/writeMappings';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import type { TablesReport } from '../tables/report';
import { type DecidedMapping, decideForgotten, decideMapping } from './decideMapping';
import type { MapTableReport, MapTableRequest } from './report';

/**
 * Keeps in the workbook what an officer says of one of its tables; no cell is changed. Three round trips to read (one
 * more for the selection), one to write.
 */
export function mapTable(request: MapTableRequest, progress?: Progress): Promise<Outcome<MapTableReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const selection = request.table === 'selection' ? await readSelection(context) : null;
    const workbook = await readWorkbook(context);
    const decided = await decide('mapping', decideMapping, { workbook, request: { ...request, selection } });
    if (!decided.ok) return decided;
    progress?.('Keeping it in the workbook', 1, 2);
    return keep(context, workbook, decided.report);
  });
}

/** Forgets what was kept of a table: it is read by its headings again. Three round trips to read, one to write. */
export function forgetMapping(mapping: string, progress?: Progress): Promise<Outcome<TablesReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const decided = await decide('forgotten', decideForgotten, { workbook, request: { mapping } });
    if (!decided.ok) return decided;
    progress?.('Forgetting it', 1, 2);
    return keep(context, workbook, decided.report);
  });
}

/** Keeps mappings in the workbook, and reports what that comes to; a refusal where they are too many. */
async function keep<Report>(
  context: WorkbookContext,
  workbook: WorkbookRead,
  { kept, rests, report }: DecidedMapping<Report>,
): Promise<Outcome<Report>> {
  const change = writtenMappings(context, workbook, kept);
  if (!change)
    return refuse(
      'mapping-too-large',
      'The workbook holds too many choices of columns already, so this one was not kept. Forget those of tables that are no longer used, under Tables, then say it again.',
    );
  await carryOut(context, workbook, {
    change,
    restored: 'What the columns mean was put back as it was.',
    rests,
  });
  return done(report);
}
