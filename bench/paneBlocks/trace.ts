import type { Browser, CDPSession, Frame } from 'playwright-core';

/** A piece of work of one thread that nothing interrupts, in milliseconds: as the clock saw it, and on the processor. */
export interface Block {
  readonly start: number;
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const mark = 'pane-blocks';
let marks = 0;

/** What a frame's thread did while a job ran. */
export interface Traced {
  readonly blocks: readonly Block[];
  /** The frame's process is its own: no other page of the bench works on its thread. */
  readonly ownProcess: boolean;
}

/**
 * Runs a job and gives every task that the thread of a frame did meanwhile, from Chromium's own trace. The frame may be
 * loaded anew by the job. `other` is a frame of the host: that its thread is another one is found out, not believed.
 */
export async function traceThread(
  browser: Browser,
  frameOf: () => Promise<Frame>,
  other: Frame,
  job: () => Promise<void>,
): Promise<Traced> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  marks += 1;
  const name = `${mark}-${marks}`;
  const say = (which: string) => performance.mark(which);
  await (await frameOf()).evaluate(say, name);
  await other.evaluate(say, `${name}-other`);
  await job();
  await (await frameOf()).evaluate(say, `${name}-end`);
  await stop(session);
  const at = (wanted: string) => events.find((event) => event.name === wanted);
  const [start, end, beside] = [at(name), at(`${name}-end`), at(`${name}-other`)];
  if (!start || !end || !beside) throw new Error('The trace has no marks of the frames.');
  const tasks = events.filter(
    ({ name: what, ph, pid, tid, ts, dur = 0 }) =>
      what === 'RunTask' &&
      ph === 'X' &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur > start.ts &&
      ts < end.ts,
  );
  await session.detach();
  return {
    ownProcess: beside.pid !== start.pid || beside.tid !== start.tid,
    blocks: tasks.map(({ ts, dur = 0, tdur = 0 }) => ({
      start: (ts - start.ts) / 1000,
      wall: dur / 1000,
      cpu: tdur / 1000,
    })),
  };
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}
