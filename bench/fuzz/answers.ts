import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What `check` said of a file. */
export interface Answer {
  readonly code: number | null;
  readonly crash: string | null;
  readonly err: string;
  /** [place, colour] of each KPI, in their order. */
  readonly rows: readonly (readonly [place: string, rag: string])[];
  /** Of the processor: a busy machine does not count. */
  readonly ms: number;
  /** Peak memory in MB of the process that answered, which may have answered for other files before. */
  readonly peak: number;
}

/** Files that one process answers for before it is put away, so that its peak memory says something of each. */
const perProcess = 100;

/** Puts files to a process of its own, which is ended where it does not answer within so many milliseconds. */
export class Answers {
  private child: ChildProcess | null = null;
  private answered = 0;

  constructor(private readonly limit: number) {}

  /** `alone`: by a fresh process, so that the peak memory is that of this file. */
  async of(path: string, alone = false): Promise<Answer> {
    if (alone || this.answered >= perProcess) this.close();
    const child = this.child ?? (await this.start());
    this.answered += 1;
    return await new Promise<Answer>((resolve) => {
      const finish = (answer: Answer) => {
        clearTimeout(timer);
        child.off('message', finish).off('exit', died);
        resolve(answer);
      };
      const died = (code: number | null) => {
        this.child = null;
        finish({ ...nothing, crash: `the process ended (${code})` });
      };
      const timer = setTimeout(() => {
        child.off('exit', died);
        this.close();
        finish({ ...nothing, crash: `no answer within ${this.limit} ms`, ms: this.limit });
      }, this.limit);
      child.on('message', finish).on('exit', died);
      child.send({ id: 0, path });
    });
  }

  close(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = null;
    this.answered = 0;
  }

  private async start(): Promise<ChildProcess> {
    this.answered = 0;
    const child = fork(join(__dirname, 'worker.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`The process ended at its start (${code}).`)));
    });
    child.removeAllListeners('exit');
    return child;
  }
}

const nothing: Answer = { code: null, crash: null, err: '', rows: [], ms: 0, peak: 0 };
