import { createCommands, type Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import type { Refusal } from '../../src/excel/refusals';
import { openFile } from '../../src/workbench/file/openFile';
import { faultyChannel, type FaultyChannel } from '../../test/excel/step/faultyChannel';
import { pictureOf, type Picture } from '../../test/excel/step/pictureOf';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { atDesk } from '../desk';
import type { Job } from './jobs';

/** A job that is about to run, at a desk where calls can be made to fail. */
export interface FaultDesk {
  readonly workbook: Workbook;
  readonly channel: FaultyChannel;
  picture(): Picture;
  /** Runs it as a page does that was just opened, and gives how it ended. */
  run(): Promise<Ending>;
  /** What a page does when it is opened. */
  reopen(): Promise<Ending>;
}

/** How a job ended; `hang`: not at all. */
export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'hang' };

/** The host answers at once, and the page waits for it an eighth of a second: so long is for ever. */
const forEver = 60_000;

/** Sits down before a job at its workbook, does what the job needs, and puts all away afterwards. */
export async function atFaults<Result>(
  job: Job,
  work: (desk: FaultDesk) => Promise<Result>,
): Promise<Result> {
  return atDesk(openFile(await job.base()), async ({ office, file, commands }) => {
    const channel = faultyChannel(office.host);
    const run = await job.ready(commands);
    const fresh = (): Commands => createCommands(() => new Date(2026, 10, 22));
    return work({
      workbook: file.workbook,
      channel,
      picture: () => pictureOf(file.workbook),
      run: () => endingOf(run(fresh())),
      reopen: () => endingOf(fresh().restorable()),
    });
  });
}

async function endingOf(job: Promise<Outcome<unknown>>): Promise<Ending> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Ending>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'hang' }), forEver);
  });
  const ended = job.then(
    (outcome): Ending => (outcome.ok ? { kind: 'done' } : { kind: 'refused', refusal: outcome.refusal }),
    (error: unknown): Ending => ({ kind: 'threw', error }),
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
