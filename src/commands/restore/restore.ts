import { run } from '../../excel/run';
import { restoreLast, type Restored } from '../../excel/step/restoreLast';
import type { Outcome } from '../../excel/refusal';
import type { RestoreRequest } from './request';

/**
 * Takes the last job back that the workbook knows of, up to ten, whoever carried it out and however long ago. Excel's own
 * Undo reaches not all of what an add-in does. What somebody has changed since stays and is named; where something of
 * theirs would go, it is refused with the code `restore-asks` until it is asked for `anyway`. Where the workbook no longer
 * holds what the last job did, it is refused with `step-not-kept`; with `past` the job before it goes.
 */
export const restore = ({ anyway = false, past = false }: RestoreRequest): Promise<Outcome<Restored>> =>
  run((context) => restoreLast(context, { anyway, past }));
