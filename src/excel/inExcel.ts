import { inTime, unstoppable } from './patience';

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
