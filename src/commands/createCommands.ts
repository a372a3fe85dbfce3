import { cancelJob } from '../excel/cancel';
import { selectCell } from '../excel/selectCell';
import { addColumns } from './addColumns/addColumns';
import { addTable } from './addTable/addTable';
import { applyFixes } from './fixes/applyFixes';
import { check } from './check/check';
import { colour } from './colour/colour';
import { createSignal } from './shared/createSignal';
import { listTables } from './tables/listTables';
import { loadJob } from './shared/loadJob';
import { forgetMapping, mapTable } from './mapTable/mapTable';
import type { Commands } from './commands';
import { restore, restorable } from './restore/restore';
import { risks } from './risks/risks';
import { previewSummary, summary } from './summary/summary';
import { watchCheck } from './check/watchCheck';

/**
 * The commands over the workbook that this page or process is joined to; what they remember, the workbook keeps.
 * Jobs that are done a few times a year are fetched when they are asked for.
 * `now` is the clock for "generated on".
 */
export function createCommands(now: () => Date = () => new Date()): Commands {
  const mapped = createSignal();
  return {
    listTables,
    addTable: (request, progress) => addTable(request, progress),
    addColumns: (request, progress) => addColumns(request, progress),
    check: (request = {}, progress) => check(request, now(), progress),
    colour: (request = {}, progress) => colour(request, now(), progress),
    summary: (request = {}, progress) => summary(request, now(), progress),
    previewSummary: (request = {}) => previewSummary(request, now()),
    tieOut: (request = {}, progress) =>
      loadJob(import('./tieOut/tieOut'), ({ tieOut }) => tieOut(request, progress)),
    risks: (request = {}, progress) => risks(request, now(), progress),
    overview: (request, progress) =>
      loadJob(import('./overview/overview'), ({ overview }) => overview(request, now(), progress)),
    riskMap: (request = {}, progress) =>
      loadJob(import('./risks/riskMap'), ({ riskMap }) => riskMap(request, now(), progress)),
    reconcile: (request = {}, progress) =>
      loadJob(import('./reconcile/reconcile'), ({ reconcile }) => reconcile(request, progress)),
    rollForward: (request = {}, progress) =>
      mapped.after(
        loadJob(import('./rollForward/rollForward'), ({ rollForward }) =>
          rollForward(request, now(), progress),
        ),
      ),
    changes: (request, progress) =>
      loadJob(import('./changes/changes'), ({ changes }) => changes(request, now(), progress)),
    due: (request = {}) => loadJob(import('./due/due'), ({ due }) => due(request, now())),
    nextQuarter: (request = {}, progress) =>
      loadJob(import('./nextQuarter/nextQuarter'), ({ nextQuarter }) => nextQuarter(request, progress)),
    quarterly: (request = {}, progress) =>
      loadJob(import('./quarterly/quarterly'), ({ quarterly }) => quarterly(request, now(), progress)),
    previewQuarterly: (request = {}, progress) =>
      loadJob(import('./quarterly/quarterly'), ({ previewQuarterly }) =>
        previewQuarterly(request, now(), progress),
      ),
    thread: (request = {}, progress) =>
      loadJob(import('./thread/thread'), ({ thread }) => thread(request, progress)),
    previewThread: (request = {}, progress) =>
      loadJob(import('./thread/thread'), ({ previewThread }) => previewThread(request, progress)),
    applyFixes: (fixes, reason, progress) => applyFixes(fixes, reason, progress),
    watchCheck: (request, tell) => watchCheck(request, now, tell, mapped.listen),
    mapTable: (request, progress) => mapped.after(mapTable(request, progress)),
    forgetMapping: (mapping, progress) => mapped.after(forgetMapping(mapping, progress)),
    selectCell,
    async restore(request = {}) {
      const outcome = await restore(request);
      return outcome.ok && outcome.report.mappings ? mapped.after(Promise.resolve(outcome)) : outcome;
    },
    restorable,
    cancel: cancelJob,
  };
}
