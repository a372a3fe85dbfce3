import { selectCell } from '../excel/selectCell';
import { addColumns } from './addColumns';
import { addTable } from './addTable';
import { applyFixes } from './applyFixes';
import { check } from './check';
import { colour } from './colour';
import { createSignal } from './createSignal';
import { forgetMapping } from './forgetMapping';
import { listTables } from './listTables';
import { loadJob } from './loadJob';
import { mapTable } from './mapTable';
import type { Commands } from './reports';
import { restore, type Change } from './restore';
import { risks } from './risks';
import { previewSummary } from './previewSummary';
import { summary } from './summary';
import { watchCheck } from './watchCheck';

/**
 * The commands over the workbook that this page or process is joined to. They remember the last change for Restore.
 * Jobs that are done a few times a year are fetched when they are asked for.
 * `now` is the clock for "generated on".
 */
export function createCommands(now: () => Date = () => new Date()): Commands {
  let last: Change | null = null;
  const mapped = createSignal();
  const remember = (change: Change) => {
    last = change;
  };
  return {
    listTables,
    addTable: (request, progress) => addTable(request, remember, progress),
    addColumns: (request, progress) => addColumns(request, remember, progress),
    check: (request = {}, progress) => check(request, now(), progress),
    colour: (request = {}, progress) => colour(request, remember, progress),
    summary: (request = {}, progress) => summary(request, now(), remember, progress),
    previewSummary: (request = {}) => previewSummary(request, now()),
    tieOut: (request = {}, progress) =>
      loadJob(import('./tieOut'), ({ tieOut }) => tieOut(request, progress)),
    risks: (request = {}, progress) => risks(request, now(), progress),
    overview: (request, progress) =>
      loadJob(import('./overview'), ({ overview }) => overview(request, now(), remember, progress)),
    riskMap: (request = {}, progress) =>
      loadJob(import('./riskMap'), ({ riskMap }) => riskMap(request, now(), remember, progress)),
    reconcile: (request = {}, progress) =>
      loadJob(import('./reconcile'), ({ reconcile }) => reconcile(request, remember, progress)),
    rollForward: (request = {}, progress) =>
      mapped.after(
        loadJob(import('./rollForward'), ({ rollForward }) =>
          rollForward(request, now(), remember, progress),
        ),
      ),
    changes: (request, progress) =>
      loadJob(import('./changes'), ({ changes }) => changes(request, now(), remember, progress)),
    due: (request = {}) => loadJob(import('./due'), ({ due }) => due(request)),
    nextQuarter: (request = {}, progress) =>
      loadJob(import('./nextQuarter'), ({ nextQuarter }) => nextQuarter(request, remember, progress)),
    quarterly: (request = {}, progress) =>
      loadJob(import('./quarterly'), ({ quarterly }) => quarterly(request, now(), remember, progress)),
    previewQuarterly: (request = {}, progress) =>
      loadJob(import('./quarterly'), ({ previewQuarterly }) => previewQuarterly(request, now(), progress)),
    thread: (request = {}, progress) =>
      loadJob(import('./thread'), ({ thread }) => thread(request, remember, progress)),
    previewThread: (request = {}, progress) =>
      loadJob(import('./thread'), ({ previewThread }) => previewThread(request, progress)),
    applyFixes: (fixes, reason, progress) => applyFixes(fixes, reason, remember, progress),
    watchCheck: (request, tell) => watchCheck(request, tell, mapped.listen),
    mapTable: (request, progress) => mapped.after(mapTable(request, remember, progress)),
    forgetMapping: (mapping, progress) => mapped.after(forgetMapping(mapping, remember, progress)),
    selectCell,
    async restore() {
      const isMapping = last?.undo.some(({ kind }) => kind === 'mappings kept');
      const outcome = await (isMapping ? mapped.after(restore(last)) : restore(last));
      if (outcome.ok) last = null;
      return outcome;
    },
  };
}
