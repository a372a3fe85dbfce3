import { selectCell } from '../excel/selectCell';
import { addColumns } from './addColumns';
import { addTable } from './addTable';
import { applyFixes } from './applyFixes';
import { changes } from './changes';
import { check } from './check';
import { colour } from './colour';
import { createSignal } from './createSignal';
import { due } from './due';
import { forgetMapping } from './forgetMapping';
import { listTables } from './listTables';
import { mapTable } from './mapTable';
import { overview } from './overview';
import { nextQuarter } from './nextQuarter';
import { previewQuarterly, quarterly } from './quarterly';
import type { Commands } from './reports';
import { reconcile } from './reconcile';
import { restore, type Change } from './restore';
import { riskMap } from './riskMap';
import { risks } from './risks';
import { previewSummary } from './previewSummary';
import { rollForward } from './rollForward';
import { summary } from './summary';
import { previewThread, thread } from './thread';
import { tieOut } from './tieOut';
import { watchCheck } from './watchCheck';

/**
 * The commands over the workbook that this page or process is joined to. They remember the last change for Restore.
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
    tieOut: (request = {}, progress) => tieOut(request, progress),
    risks: (request = {}, progress) => risks(request, now(), progress),
    overview: (request, progress) => overview(request, now(), remember, progress),
    riskMap: (request = {}, progress) => riskMap(request, now(), remember, progress),
    reconcile: (request = {}, progress) => reconcile(request, remember, progress),
    rollForward: (request = {}, progress) => mapped.after(rollForward(request, now(), remember, progress)),
    changes: (request, progress) => changes(request, now(), remember, progress),
    due: (request = {}) => due(request),
    nextQuarter: (request = {}, progress) => nextQuarter(request, remember, progress),
    quarterly: (request = {}, progress) => quarterly(request, now(), remember, progress),
    previewQuarterly: (request = {}, progress) => previewQuarterly(request, now(), progress),
    thread: (request = {}, progress) => thread(request, remember, progress),
    previewThread: (request = {}, progress) => previewThread(request, progress),
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
