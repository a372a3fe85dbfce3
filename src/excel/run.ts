import { errorCode, explainError } from './explainError';
import { inExcel } from './inExcel';
import { beginJob } from './cancel';
import { oneAtATime } from './oneAtATime';
import { patient } from './patience';
import { withNotes } from './notes';
import type { Outcome } from './refusal';
import { GroundMoved, Unfinished } from './step/jobStopped';
import { recover } from './step/restoreLast';

/** The workbook's end of a job, for what hands it on. */
export type WorkbookContext = Excel.RequestContext;

/** Excel waits for a cell edit to end before the job begins, and keeps the job as one step of its own Undo where it can. */
const usual = { delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions;
const withoutUndo = { delayForCellEdit: true } as Excel.RunOptions;

/** So often a job is begun anew when the workbook was changed under its hands. */
const mostBeginnings = 3;

/**
 * The one way into the workbook: jobs run one at a time, and none waits for ever. A job that finds a change that had
 * stopped half-way begins anew once that is taken back; one whose ground was changed by somebody begins anew once. An error
 * of Office.js becomes a refusal in words that says in which state the workbook is; any other error is a fault of ours
 * and goes on up.
 */
export function run<Report>(
  job: (context: Excel.RequestContext) => Promise<Outcome<Report>>,
): Promise<Outcome<Report>> {
  return oneAtATime(() => {
    beginJob();
    return begin(job, usual, 1);
  });
}

async function begin<Report>(
  job: (context: Excel.RequestContext) => Promise<Outcome<Report>>,
  options: Excel.RunOptions,
  count: number,
): Promise<Outcome<Report>> {
  try {
    return await inExcel(
      async (context) => {
        const outcome = await job(context);
        return outcome.ok ? { ok: true, report: withNotes(context, outcome.report) } : outcome;
      },
      options,
      patient,
    );
  } catch (error) {
    if (count < mostBeginnings) {
      if (error instanceof GroundMoved) return begin(job, options, mostBeginnings);
      if (errorCode(error) === 'UndoNotSupported') return begin(job, withoutUndo, count + 1);
      if (error instanceof Unfinished && (await isRecovered())) return begin(job, options, count + 1);
    }
    const refusal = explainError(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

/** Whether what had stopped half-way is taken back now. */
async function isRecovered(): Promise<boolean> {
  try {
    await inExcel(recover);
    return true;
  } catch (error) {
    if (!explainError(error)) throw error;
    return false;
  }
}
