import { fork, type ChildProcess } from 'node:child_process';
import { basename, join } from 'node:path';
import type { Verdict } from '../../test/files/judgeFolder';

/** Workbooks that one process judges before another takes over, so that memory does not grow. */
const perProcess = 100;

/** Judges workbooks in a process of its own, which is ended where it takes longer than so many milliseconds. */
export class InProcess {
  private child: ChildProcess | null = null;
  private judged = 0;

  constructor(private readonly limit: number) {}

  /** The verdict of a workbook; a fault in it where there is none in time (`late`) or the process died. */
  async of(path: string): Promise<Verdict & { readonly late: boolean }> {
    if (this.judged >= perProcess) this.close();
    this.judged += 1;
    const child = (this.child ??= fork(join(__dirname, 'worker.ts'), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }));
    return await new Promise((resolve) => {
      const finish = (verdict: Verdict, late = false) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve({ ...verdict, late });
      };
      const failed = (fault: string): Verdict => ({
        name: basename(path),
        refused: null,
        written: 0,
        faults: [fault],
      });
      const timer = setTimeout(() => {
        this.close();
        finish(failed(`no answer within ${this.limit / 1000} s`), true);
      }, this.limit);
      child.on('message', (verdict) => finish(verdict as Verdict));
      child.on('exit', (code) => {
        this.close();
        finish(failed(`the process ended (${code})`));
      });
      child.send(path);
    });
  }

  close(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = null;
    this.judged = 0;
  }
}
