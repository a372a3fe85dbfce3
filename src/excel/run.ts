import { parseReference } from '../grid/a1';
import type { Area } from '../grid/area';
import { askForJob, beginJob, Cancelled, endJob, untilCancelled } from './cancel';
import { errorCode, explainError } from './explainError';
import { inExcel, patient } from './patience';
import { rangeOf } from './rangeOf';
import { withNotes } from './readWorkbook';
import { done, type Outcome, refuse } from './refusals';
import { type FaultState, GroundMoved, Unfinished, withFaultState } from './step/jobStopped';
import { recover } from './step/restoreLast';

/** The workbook's end of a job, for what hands it on. */
export type WorkbookContext = Excel.RequestContext;

/** Excel waits for a cell edit to end before the job begins, and keeps the job as one step of its own Undo where it can. */
const usual = { delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions;
const withoutUndo = { delayForCellEdit: true } as Excel.RunOptions;

/** So often a job is begun anew when the workbook was changed under its hands. */
const mostBeginnings = 3;

interface RunOptions {
  /** Nobody has pressed a button for it: Cancel is not meant for it. */
  readonly unasked?: boolean;
}

/** The jobs of this page, one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** By which the pane and the ribbon, which are two pages of one origin, know each other's turn. */
const lockName = 'business-plan-for-excel';

/**
 * The one way into the workbook: jobs run one at a time, and none waits for ever. A job that finds a change that had
 * stopped half-way begins anew once that is taken back; one whose ground was changed by somebody begins anew once. An error
 * of Office.js becomes a refusal in words that says in which state the workbook is; any other error is a fault of ours
 * and goes on up. A job can be cancelled from the moment in which it is asked for, also while it waits for its turn.
 */
export async function run<Report>(
  job: (context: Excel.RequestContext) => Promise<Outcome<Report>>,
  { unasked = false }: RunOptions = {},
): Promise<Outcome<Report>> {
  const asked = askForJob(unasked);
  let isItsTurn = false;
  const turn = oneAtATime(async () => {
    if (asked.isCancelled) return refusalOf(new Cancelled());
    isItsTurn = true;
    beginJob(asked);
    try {
      return await begin(job, usual, 1);
    } catch (fault) {
      throw withFaultState(fault, asked.hasWritten ? await stateAfterWrite() : 'untouched');
    } finally {
      endJob(asked);
    }
  });
  try {
    return await untilCancelled(asked, turn);
  } catch (error) {
    if (isItsTurn || !(error instanceof Cancelled)) throw error;
    return refusalOf(error);
  } finally {
    endJob(asked);
  }
}

/**
 * Runs jobs in order, also those of the add-in's other pages: two at once would write over each other. A job that
 * fails does not stop the next.
 */
function oneAtATime<Result>(job: () => Promise<Result>): Promise<Result> {
  const turn = last.then(() => inTurn(job));
  last = turn.catch(() => undefined);
  return turn;
}

function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const locks = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator?.locks;
  return locks ? (locks.request(lockName, job) as Promise<Result>) : job();
}

/** What an error comes to in words; a fault of ours is thrown again. */
function refusalOf(error: unknown): Outcome<never> {
  const refusal = explainError(error);
  if (!refusal) throw error;
  return { ok: false, refusal };
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
    return refusalOf(error);
  }
}

/** Sees, after a fault of ours in a job that had begun to write, that no half of a change is there. */
async function stateAfterWrite(): Promise<FaultState> {
  try {
    const { taken } = await inExcel(recover);
    return taken.length > 0 ? 'taken back' : 'whole';
  } catch {
    return 'unknown';
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

/** Queues bringing a cell to the front and selecting it. */
export function showCell(sheet: Excel.Worksheet, { row, column }: Area): void {
  sheet.activate();
  rangeOf(sheet, { row, column, rows: 1, columns: 1 }).select();
}

/** Brings a cell ('Appendix 1'!E12) to the front and selects it. */
export async function selectCell(cell: string): Promise<Outcome<null>> {
  const { sheet: name, area } = parseReference(cell) ?? { sheet: null, area: null };
  if (name === null || !area) return refuse('no-such-cell', `“${cell}” is not a cell of this workbook.`);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject)
      return refuse('no-such-sheet', `There is no sheet “${name}” any more. Run the check again.`);
    if (sheet.visibility !== 'Visible')
      return refuse('sheet-hidden', `The sheet “${name}” is hidden. Unhide it to see the cell.`);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
    return done(null);
  });
}

/** The block of cells that is selected, and its sheet; null where several blocks, or no cells, are selected. */
export async function readSelection(
  context: Excel.RequestContext,
): Promise<{ readonly sheetId: string; readonly area: Area } | null> {
  try {
    const range = context.workbook
      .getSelectedRange()
      .load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheetId: range.worksheet.id, area: { row, column, rows, columns } };
  } catch (error) {
    if (['InvalidSelection', 'InvalidArgument', 'GeneralException'].includes(errorCode(error))) return null;
    throw error;
  }
}
