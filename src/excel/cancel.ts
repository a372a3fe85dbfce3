/** The job at work was cancelled by the officer. */
export class Cancelled extends Error {
  constructor() {
    super('The job was cancelled.');
  }
}

/** A job of this page, from the moment in which it is asked for until it has ended. */
export interface AskedJob {
  /** Nobody has pressed a button for it, so none cancels it either. */
  readonly unasked: boolean;
  isCancelled: boolean;
  /** Something was sent that writes. */
  hasWritten: boolean;
  /** Gives up what the job waits for. */
  wake(): void;
}

/** Jobs that have not ended, in the order in which they were asked for; the one at work is among them. */
const open = new Set<AskedJob>();
let atWork: AskedJob | null = null;

const wakeNobody = (): void => undefined;

/** So long may the page be at work in one piece, in milliseconds, before it looks whether somebody wants something. */
const slice = 12;

/** A job is asked for. It may have to wait for its turn, and can be cancelled from now on. */
export function askForJob(unasked = false): AskedJob {
  const job: AskedJob = { unasked, isCancelled: false, hasWritten: false, wake: wakeNobody };
  open.add(job);
  return job;
}

/** It is the job's turn. Jobs run one at a time, so there is one at work. */
export function beginJob(job: AskedJob): void {
  job.wake = wakeNobody;
  atWork = job;
}

export function endJob(job: AskedJob): void {
  open.delete(job);
  if (atWork === job) atWork = null;
}

/**
 * Cancels the job that an officer has asked for, whether it is at work or waits for its turn; of several the first. What it
 * has written is taken back. Where there is none, nothing happens.
 */
export function cancelJob(): void {
  for (const job of open) {
    if (job.unasked) continue;
    job.isCancelled = true;
    job.wake();
    return;
  }
}

export const isCancelled = (): boolean => atWork?.isCancelled ?? false;

/** The job at work sends something that writes. */
export function noteWrite(): void {
  if (atWork) atWork.hasWritten = true;
}

/**
 * Waits for the end of something, but no longer than until the job is cancelled. What it waits for goes on then, unless
 * `stop` ends it.
 */
export function untilCancelled<Result>(
  job: AskedJob,
  waited: Promise<Result>,
  stop?: () => void,
): Promise<Result> {
  if (job.isCancelled) return Promise.reject(new Cancelled());
  return new Promise((resolve, reject) => {
    job.wake = () => {
      stop?.();
      reject(new Cancelled());
    };
    waited.then(resolve, reject);
  });
}

/**
 * A request that reads, given up when the job is cancelled: its answer is of no use to anybody. `stop` is called then,
 * where whoever works at the answer can be stopped.
 */
export function orCancelled<Answer>(send: () => Promise<Answer>, stop?: () => void): Promise<Answer> {
  if (!atWork) return send();
  return atWork.isCancelled ? Promise.reject(new Cancelled()) : untilCancelled(atWork, send(), stop);
}

/** A pause of no length: whatever waits for the page's thread (a key, a press, a picture) has its turn. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * For long work on a page's thread: to be awaited before it and after each small piece of it. It pauses at the first call,
 * as whatever brought the work has had the thread already, and then whenever a slice of time is used up; and it throws
 * `Cancelled` when the officer has cancelled the job meanwhile. Where there is no page (the command line) it does nothing.
 */
export function createPace(): () => Promise<void> {
  if (typeof document === 'undefined') return () => Promise.resolve();
  let since = -Infinity;
  return async () => {
    if (performance.now() - since < slice) return;
    await breathe();
    if (isCancelled()) throw new Cancelled();
    since = performance.now();
  };
}
