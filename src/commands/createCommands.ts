import { cancelJob } from '../excel/cancel';
import type { Outcome } from '../excel/refusals';
import { selectCell } from '../excel/run';
import type { Fix } from '../plan/findings/finding';
import { isoToday } from '../words/days';
import { addColumns } from './addColumns/addColumns';
import type { AddColumnsRequest } from './addColumns/report';
import { addTable } from './addTable/addTable';
import type { AddTableRequest } from './addTable/report';
import type { ChangesRequest } from './changes/report';
import { decideCheck } from './check/checkWorkbook';
import type { CheckRequest, WatchNews } from './check/report';
import { watchCheck } from './check/watchCheck';
import { colour } from './colour/colour';
import type { DueRequest } from './due/report';
import { applyFixes } from './fixes/applyFixes';
import { forgetMapping, mapTable } from './mapTable/mapTable';
import type { MapTableRequest } from './mapTable/report';
import type { OverviewRequest } from './overview/report';
import type { QuarterlyRequest } from './quarterly/report';
import type { ReconcileRequest } from './reconcile/report';
import { restorable, restore, type RestoreReport, type RestoreRequest } from './restore/restore';
import type { RisksRequest } from './risks/report';
import { decideRisks } from './risks/risksWorkbook';
import type { RollForwardRequest } from './rollForward/report';
import { createSignal, loadJob, readAndDecide } from './shared/jobs';
import type { Progress } from './shared/outcome';
import type { SummaryRequest } from './summary/report';
import { previewSummary, summary } from './summary/summary';
import { decideTables } from './tables/reportTable';
import type { ThreadRequest } from './thread/report';
import type { TieOutRequest } from './tieOut/report';

/** All that the pane and the ribbon can do; the command line calls the same functions. */
export type Commands = ReturnType<typeof createCommands>;

/**
 * The commands over the workbook that this page or process is joined to; what they remember, the workbook keeps.
 * Jobs that are done a few times a year are fetched when they are asked for.
 * `now` is the clock for "generated on".
 */
export function createCommands(now: () => Date = () => new Date()) {
  const mapped = createSignal();
  const today = () => isoToday(now());
  return {
    /** The plan's tables that are recognised in the workbook, ours and the officer's own. */
    listTables: () => readAndDecide('tables', decideTables, { request: {} }),
    addTable: (request: AddTableRequest, progress?: Progress) => addTable(request, progress),
    addColumns: (request: AddColumnsRequest, progress?: Progress) => addColumns(request, progress),
    /** Checks every KPI row against its target, and the risk registers and complaints with them; changes nothing. */
    check: (request: CheckRequest = {}, progress?: Progress) =>
      readAndDecide('check', decideCheck, { request, today: today() }, progress, 'Checking the KPIs'),
    colour: (request: CheckRequest = {}, progress?: Progress) => colour(request, now(), progress),
    summary: (request: SummaryRequest = {}, progress?: Progress) => summary(request, now(), progress),
    /** Lays the summary out without writing it. */
    previewSummary: (request: SummaryRequest = {}) => previewSummary(request, now()),
    /** Ties every figure and reference of the report's texts to the workbook; changes nothing. */
    tieOut: (request: TieOutRequest = {}, progress?: Progress) =>
      loadJob(import('./tieOut/tieOutWorkbook'), ({ decideTieOut }) =>
        readAndDecide('tieOut', decideTieOut, { request }, progress, 'Holding the texts against it'),
      ),
    /** Checks the risk registers and complaints; changes nothing. */
    risks: (request: RisksRequest = {}, progress?: Progress) =>
      readAndDecide('risks', decideRisks, { request, today: today() }, progress, 'Checking the risks'),
    overview: (request: OverviewRequest, progress?: Progress) =>
      loadJob(import('./overview/overview'), ({ overview }) => overview(request, now(), progress)),
    riskMap: (request: RisksRequest = {}, progress?: Progress) =>
      loadJob(import('./risks/riskMap'), ({ riskMap }) => riskMap(request, now(), progress)),
    reconcile: (request: ReconcileRequest = {}, progress?: Progress) =>
      loadJob(import('./reconcile/reconcile'), ({ reconcile }) => reconcile(request, progress)),
    rollForward: (request: RollForwardRequest = {}, progress?: Progress) =>
      mapped.after(
        loadJob(import('./rollForward/rollForward'), ({ rollForward }) =>
          rollForward(request, now(), progress),
        ),
      ),
    changes: (request: ChangesRequest, progress?: Progress) =>
      loadJob(import('./changes/changes'), ({ changes }) => changes(request, now(), progress)),
    /** The KPIs and actions that are due in the quarter that is reported, and those that are overdue; changes nothing. */
    due: (request: DueRequest = {}) =>
      loadJob(import('./due/quarterPlan'), ({ decideDue }) =>
        readAndDecide('due', decideDue, { request, today: today() }),
      ),
    nextQuarter: (request: DueRequest = {}, progress?: Progress) =>
      loadJob(import('./nextQuarter/nextQuarter'), ({ nextQuarter }) => nextQuarter(request, progress)),
    quarterly: (request: QuarterlyRequest = {}, progress?: Progress) =>
      loadJob(import('./quarterly/quarterly'), ({ quarterly }) => quarterly(request, now(), progress)),
    previewQuarterly: (request: QuarterlyRequest = {}, progress?: Progress) =>
      loadJob(import('./quarterly/quarterly'), ({ previewQuarterly }) =>
        previewQuarterly(request, now(), progress),
      ),
    thread: (request: ThreadRequest = {}, progress?: Progress) =>
      loadJob(import('./thread/thread'), ({ thread }) => thread(request, progress)),
    previewThread: (request: ThreadRequest = {}, progress?: Progress) =>
      loadJob(import('./thread/thread'), ({ previewThread }) => previewThread(request, progress)),
    applyFixes: (fixes: readonly Fix[], reason: string, progress?: Progress) =>
      applyFixes(fixes, reason, progress),
    /** Tells of every check that follows a change of cells, until the function that it gives is called. */
    watchCheck: (request: CheckRequest, tell: (news: WatchNews) => void) =>
      watchCheck(request, now, tell, mapped.listen),
    mapTable: (request: MapTableRequest, progress?: Progress) => mapped.after(mapTable(request, progress)),
    forgetMapping: (mapping: string, progress?: Progress) => mapped.after(forgetMapping(mapping, progress)),
    selectCell,
    async restore(request: RestoreRequest = {}): Promise<Outcome<RestoreReport>> {
      const outcome = await restore(request);
      return outcome.ok && outcome.report.mappings ? mapped.after(Promise.resolve(outcome)) : outcome;
    },
    restorable,
    /** Stops the job at work; the workbook is then as it was before. */
    cancel: cancelJob,
  };
}
