import { noteWrite, orCancelled } from './cancel';

/**
 * How long Excel may be silent: a request that is not answered in this time is given up, in milliseconds. A host that
 * answers within the call (the workbench in Node) says a shorter time by the global `officePatience`.
 */
const usual = 90_000;

const patience = (): number => (globalThis as { readonly officePatience?: number }).officePatience ?? usual;

/** A pause that is in proportion to the patience: `pause(0.01)` is a hundredth of it. */
export const pause = (share: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, patience() * share));

/** The code of the error that ends a request without an answer. */
export const noAnswer = 'NoAnswer';

/** So many looks at the clock while a request is open. */
const looks = 10;

/**
 * Waits for an answer, but not for ever. Only time in which this page is awake counts: a laptop that slept, or a page
 * that was busy, has not waited. Rejects with the code `NoAnswer`.
 */
function inTime<Answer>(request: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let left = looks;
    const clock = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(clock);
      reject(Object.assign(new Error('Excel did not answer.'), { code: noAnswer }));
    }, patience() / looks);
    request.then(resolve, reject).finally(() => clearInterval(clock));
  });
}

const toTheEnd = new WeakMap<Excel.RequestContext, () => Promise<void>>();

/** The context, with no request waiting for ever, and none sent any more when the job is cancelled. */
export function patient(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  toTheEnd.set(context, () => inTime(sync()));
  context.sync = ((passThrough?: unknown) =>
    orCancelled(() => inTime(sync(passThrough)))) as typeof context.sync;
  return context;
}

/** The context, with no request waiting for ever; what it does goes on when the job is cancelled. */
function unstoppable(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = ((passThrough?: unknown) => inTime(sync(passThrough))) as typeof context.sync;
  return context;
}

/** Sends what is queued, and waits for the answer even if the job is cancelled meanwhile: it may have been written. */
export function syncToEnd(context: Excel.RequestContext): Promise<void> {
  noteWrite();
  return toTheEnd.get(context)?.() ?? inTime(context.sync());
}

/**
 * Runs a job on a context of its own, with no request waiting for ever. It ends with the job: what Office.js tidies up
 * afterwards is not waited for, since that may never be answered either. `wait` says how its requests are waited for:
 * those of a job that an officer may cancel are `patient`.
 */
export function inExcel<Result>(
  job: (context: Excel.RequestContext) => Promise<Result>,
  options: Excel.RunOptions = {},
  wait: (context: Excel.RequestContext) => Excel.RequestContext = unstoppable,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let started = false;
    const begin = (context: Excel.RequestContext): Promise<void> => {
      started = true;
      return job(wait(context)).then(resolve, (error: unknown) => {
        reject(error as Error);
        // Excel.run sends what is still queued after a job that ended well. After one that failed nothing may be sent.
        throw error;
      });
    };
    const run = Excel.run(options, begin);
    run.catch(reject);
    // Before the job begins Office.js may wait for Excel, too: for the end of a cell edit.
    void inTime(
      new Promise<void>((begun) => {
        const look = setInterval(() => {
          if (!started) return;
          clearInterval(look);
          begun();
        }, 50);
      }),
    ).catch((error: unknown) => {
      if (!started) reject(error as Error);
    });
  });
}
