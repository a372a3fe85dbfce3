/** The job at work was cancelled by the officer. */
export class Cancelled extends Error {
  constructor() {
    super('The job was cancelled.');
  }
}

/** Jobs run one at a time, so there is one to cancel. */
let isWanted = false;
let wake: () => void = () => undefined;

/** A job begins: what was asked of the one before is over. */
export function beginJob(): void {
  isWanted = false;
  wake = () => undefined;
}

/** Cancels the job at work. What it has written is taken back; where nothing runs, nothing happens. */
export function cancelJob(): void {
  isWanted = true;
  wake();
}

export const isCancelled = (): boolean => isWanted;

/**
 * A request that reads, given up when the job is cancelled: its answer is of no use to anybody. `stop` is called then,
 * where whoever works at the answer can be stopped.
 */
export function orCancelled<Answer>(send: () => Promise<Answer>, stop?: () => void): Promise<Answer> {
  if (isWanted) return Promise.reject(new Cancelled());
  return new Promise((resolve, reject) => {
    wake = () => {
      stop?.();
      reject(new Cancelled());
    };
    send().then(resolve, reject);
  });
}
