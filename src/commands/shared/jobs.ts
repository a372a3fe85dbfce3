import { refuse, type Outcome } from '../../excel/refusals';
import { readWorkbook } from '../../excel/readWorkbook';
import { run } from '../../excel/run';
import { decide, type DecisionName, type Decisions, type Requested } from '../decide/decide';
import type { Question } from '../decide/question';
import type { Progress } from './outcome';

/**
 * Runs a job whose code is fetched when it is first asked for, so that the pane and the ribbon open without it. Where it
 * cannot be fetched, nothing was done, and the person is told so.
 */
export async function loadJob<Module, Report>(
  load: Promise<Module>,
  run: (module: Module) => Promise<Outcome<Report>>,
): Promise<Outcome<Report>> {
  let module: Module;
  try {
    module = await load;
  } catch {
    return refuse(
      'part-not-loaded',
      'This part of the add-in could not be loaded, so nothing was done. Check the network connection, then try again.',
    );
  }
  return run(module);
}

/** Tells whoever listens that something was done by a command. */
export interface Signal {
  /** Gives the way to stop listening. */
  listen(listener: () => void): () => void;
  /** Passes an outcome on, and tells of it if the command was carried out. */
  after<Report>(outcome: Promise<Outcome<Report>>): Promise<Outcome<Report>>;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async after(outcome) {
      const { ok } = await outcome;
      if (ok) for (const listener of listeners) listener();
      return outcome;
    },
  };
}

type ReportOf<Name extends DecisionName> =
  ReturnType<Decisions[Name]> extends Outcome<infer Report> ? Report : never;

/**
 * A job that only reads: the workbook, in three round trips however many rows, then what is decided of it. `step` says
 * what is done second.
 */
export const readAndDecide = <Name extends DecisionName>(
  name: Name,
  here: Decisions[Name],
  asked: Omit<Question<Requested<Name>>, 'workbook'>,
  progress?: Progress,
  step = 'Looking through it',
): Promise<Outcome<ReportOf<Name>>> =>
  run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.(step, 1, 2);
    return (await decide(name, here, { workbook, ...asked })) as Outcome<ReportOf<Name>>;
  });
