import { done, type Outcome } from '../../excel/refusal';
import { run } from '../../excel/run';
import { askParts, finishedOf, partsIn, stepsIn, unfinishedOf } from '../../excel/step/journal';
import { recover } from '../../excel/step/restoreLast';
import type { RestorableReport } from './report';

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
