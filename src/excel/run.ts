import { explainError } from './explainError';
import { withNotes } from './notes';
import type { Outcome } from './refusal';

/** The workbook's end of a job, for what hands it on. */
export type WorkbookContext = Excel.RequestContext;

/**
 * The one way into the workbook. Runs a job and turns an error of Office.js into a refusal in words; any other
 * error is a fault of ours and goes on up. Asks Excel to wait for a cell edit to end, and to keep the whole job
 * as one step of Undo where it can.
 */
export async function run<Report>(
  job: (context: Excel.RequestContext) => Promise<Outcome<Report>>,
): Promise<Outcome<Report>> {
  try {
    return await Excel.run(
      { delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions,
      async (context) => {
        const outcome = await job(context);
        return outcome.ok ? { ok: true, report: withNotes(context, outcome.report) } : outcome;
      },
    );
  } catch (error) {
    const refusal = explainError(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}
