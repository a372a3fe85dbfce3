import type { Fix } from '../../src/plan/findings/finding';
import type { Outcome } from '../../src/commands/shared/outcome';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { recalculate } from '../../src/workbench/formulas/recalculate';
import { openFile } from '../../src/workbench/file/openFile';
import { atTable } from './table';
import { allUnprotected, carryOutAct, openByHand, type Act } from './hands';
import type { Job } from './jobs';
import { portraitOf, type Portrait } from './portrait';

/** An act and the round trip of the job, from 0, before which it is done. */
export interface TimedAct {
  readonly act: Act;
  readonly trip: number;
}

export interface Ran {
  readonly outcome: Outcome<unknown> | { readonly ok: false; readonly threw: unknown };
  readonly workbook: Workbook;
  readonly portrait: Portrait;
  /** Round trips that the job made. */
  readonly trips: number;
  /** The acts that were done; one that Excel would not let be done is none. */
  readonly done: readonly Act[];
  /** Refused with a change that could not be taken back at once; it was later, when sheets were unprotected. */
  readonly isLeft: boolean;
}

/**
 * A job with somebody else's acts between its round trips. Those whose trip never comes are not done, nor those that
 * Excel refuses at that moment, such as a second sheet of one name.
 */
export async function interleave(job: Job, acts: readonly TimedAct[]): Promise<Ran> {
  return atTable(openFile(await job.base()), async ({ commands, workbook, host }) => {
    openByHand(workbook);
    const fixes: readonly Fix[] = (await job.prepare?.(commands)) ?? [];
    let trips = 0;
    const waiting = [...acts];
    const done: Act[] = [];
    host.secondHand = () => {
      for (let [next] = waiting; next && next.trip <= trips; [next] = waiting) {
        waiting.shift();
        if (perform(next.act, workbook)) done.push(next.act);
      }
      trips += 1;
    };
    let outcome: Ran['outcome'];
    try {
      outcome = await job.run(commands, fixes);
    } catch (threw) {
      outcome = { ok: false, threw };
    }
    host.secondHand = null;
    const isLeft = !outcome.ok && 'refusal' in outcome && outcome.refusal.state === 'half done';
    if (isLeft) {
      // A sheet was protected before all was back. The next reading takes the rest back.
      perform(allUnprotected, workbook);
      done.push(allUnprotected);
      await commands.check();
    }
    return { outcome, workbook, portrait: portraitOf(workbook), trips, done, isLeft };
  });
}

/** One after the other: some acts, the job, the other acts. `job` null: the acts alone, what the officer saw prepared. */
export async function inTurn(job: Job, acts: readonly Act[], before: number, isRun: boolean): Promise<Ran> {
  return atTable(openFile(await job.base()), async ({ commands, workbook }) => {
    openByHand(workbook);
    const fixes: readonly Fix[] = (await job.prepare?.(commands)) ?? [];
    for (const act of acts.slice(0, before)) perform(act, workbook);
    let outcome: Ran['outcome'] = { ok: true, report: null };
    try {
      if (isRun) outcome = await job.run(commands, fixes);
    } catch (threw) {
      outcome = { ok: false, threw };
    }
    for (const act of acts.slice(before)) perform(act, workbook);
    return { outcome, workbook, portrait: portraitOf(workbook), trips: 0, done: acts, isLeft: false };
  });
}

function perform(act: Act, workbook: Workbook): boolean {
  const isDone = carryOutAct(act, workbook);
  if (isDone) recalculate(workbook, [], { all: true });
  return isDone;
}
