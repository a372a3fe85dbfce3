import { selectCell } from '../excel/selectCell';
import { addColumns } from './addColumns';
import { addTable } from './addTable';
import { applyFixes } from './applyFixes';
import { check } from './check';
import { colour } from './colour';
import { listTables } from './listTables';
import type { Commands } from './reports';
import { restore, type Change } from './restore';
import { summary } from './summary';
import { watchCheck } from './watchCheck';

/**
 * The commands over the workbook that this page or process is joined to. They remember the last change for Restore.
 * `now` is the clock for "generated on".
 */
export function createCommands(now: () => Date = () => new Date()): Commands {
  let last: Change | null = null;
  const remember = (change: Change) => {
    last = change;
  };
  return {
    listTables,
    addTable: (request, progress) => addTable(request, remember, progress),
    addColumns: (request, progress) => addColumns(request, remember, progress),
    check,
    colour: (request = {}, progress) => colour(request, remember, progress),
    summary: (request = {}, progress) => summary(request, now(), remember, progress),
    applyFixes: (fixes, reason, progress) => applyFixes(fixes, reason, remember, progress),
    watchCheck,
    selectCell,
    async restore() {
      const outcome = await restore(last);
      if (outcome.ok) last = null;
      return outcome;
    },
  };
}
