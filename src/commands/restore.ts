import { done, refuse } from '../excel/refusal';
import { run } from '../excel/run';
import { takeBack, type Undo } from '../excel/undo';
import type { Outcome, RestoreReport } from './reports';

/** The last change of the workbook by a command, how to take it back, and what to say then. */
export interface Change {
  readonly undo: Undo;
  readonly restored: string;
}

/** Where commands leave their changes for Restore. */
export type Remember = (change: Change) => void;

/** Takes back the last change. Excel's own Undo reaches not all of what an add-in does, so we keep our own. */
export function restore(change: Change | null): Promise<Outcome<RestoreReport>> {
  if (!change) return Promise.resolve(refuse('nothing-to-restore', 'There is nothing to put back.'));
  return run(async (context) => {
    await takeBack(context, change.undo);
    return done({ restored: change.restored });
  });
}
