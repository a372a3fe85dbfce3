/** The jobs of this page, one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** By which the pane and the ribbon, which are two pages of one origin, know each other's turn. */
const lockName = 'business-plan-for-excel';

/**
 * Runs jobs in order, also those of the add-in's other pages: two at once would write over each other. A job that
 * fails does not stop the next.
 */
export function oneAtATime<Result>(job: () => Promise<Result>): Promise<Result> {
  const turn = last.then(() => inTurn(job));
  last = turn.catch(() => undefined);
  return turn;
}

function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const locks = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator?.locks;
  return locks ? (locks.request(lockName, job) as Promise<Result>) : job();
}
