import { run } from '../../excel/run';
import { recover, restoreLast, type Recovered, type Restored } from '../../excel/step/restoreLast';
import { type Outcome, done } from '../../excel/refusals';
import { askParts, finishedOf, partsIn, stepsIn, unfinishedOf } from '../../excel/step/journal';

export interface RestoreRequest {
  /** Take back also where somebody has worked on it since. */
  readonly anyway?: boolean;
  /** Where nobody knows any more what the last job did: leave it, and take the one before it back. */
  readonly past?: boolean;
}

/** What was put back, what stays of it (somebody has changed it since), and whether there is more to put back. */
export type RestoreReport = Omit<Restored, 'mappings'>;

export interface RestorableReport extends Recovered {
  /** So many jobs can be put back. */
  readonly steps: number;
}

/**
 * Takes the last job back that the workbook knows of, up to ten, whoever carried it out and however long ago. Excel's own
 * Undo reaches not all of what an add-in does. What somebody has changed since stays and is named; where something of
 * theirs would go, it is refused with the code `restore-asks` until it is asked for `anyway`. Where the workbook no longer
 * holds what the last job did, it is refused with `step-not-kept`; with `past` the job before it goes.
 */
export const restore = ({ anyway = false, past = false }: RestoreRequest): Promise<Outcome<Restored>> =>
  run((context) => restoreLast(context, { anyway, past }));

/**
 * What the pane asks when it opens: takes back what had stopped half-way, and says whether there is something for
 * Restore.
 */
export const restorable = (): Promise<Outcome<RestorableReport>> =>
  run(
    async (context) => {
      const parts = askParts(context);
      await context.sync();
      const steps = stepsIn(partsIn(parts));
      const recovered =
        unfinishedOf(steps).length > 0 ? await recover(context) : { taken: [], isLost: false };
      return done({ ...recovered, steps: finishedOf(steps).length });
    },
    { unasked: true },
  );
