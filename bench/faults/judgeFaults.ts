import { differences, type Picture } from '../../test/excel/step/pictureOf';
import { atFaults, type Ending, type FaultDesk } from './faultDesk';
import { faultsOf, type NamedFault } from './faultsOf';
import type { Job } from './jobs';

/** One job under one fault. */
export interface FaultCase {
  readonly what: string;
  /** The workbook in the end; after a session that died, once the next page was opened. */
  readonly workbook: 'before' | 'intended' | 'between';
  readonly ended: Ending['kind'];
  /** Whether the words of the refusal tell in which state the workbook is, and are true; null for no refusal. */
  readonly tells: boolean | null;
  /** Whether the same again ended as intended; null where it was not tried. */
  readonly retry: boolean | null;
  /** What is not as it should be, in words; '' for a good case. */
  readonly fault: string;
}

/** A job under each fault at each of its round trips. */
export async function judgeFaults(job: Job, isQuick: boolean): Promise<readonly FaultCase[]> {
  const { trips, intended } = await atFaults(job, async (desk) => {
    const from = desk.channel.trips.length;
    const ended = await desk.run();
    if (ended.kind !== 'done') throw new Error(`${job.name} does not work: ${wordsOf(ended)}`);
    return { trips: desk.channel.trips.slice(from), intended: desk.picture() };
  });
  const cases: FaultCase[] = [];
  for (const [trip, one] of trips.entries())
    for (const named of faultsOf(one, isQuick))
      cases.push(await atFaults(job, (desk) => judge(desk, { trip, named, intended, of: trips.length })));
  return cases;
}

interface Ordered {
  readonly trip: number;
  readonly of: number;
  readonly named: NamedFault;
  readonly intended: Picture;
}

async function judge(desk: FaultDesk, { trip, of, named, intended }: Ordered): Promise<FaultCase> {
  const before = desk.picture();
  const stateNow = (): FaultCase['workbook'] => {
    const now = desk.picture();
    if (differences(now, intended).length === 0) return 'intended';
    return differences(now, before).length === 0 ? 'before' : 'between';
  };
  desk.channel.arm(trip, named.fault);
  const ended = await desk.run();
  const atOnce = stateNow();
  desk.channel.heal();
  const isLeft = ended.kind === 'refused' && (ended.refusal.state ?? '').match(/^(unknown|half done)$/);
  if (isLeft) await desk.reopen();
  const workbook = isLeft ? stateNow() : atOnce;
  const tells = ended.kind === 'refused' ? isTrue(ended.refusal.state, atOnce) : null;
  const off = workbook === 'between' ? differences(desk.picture(), before) : [];
  let retry: boolean | null = null;
  if (named.isRetried && ended.kind === 'refused' && workbook === 'before')
    retry = (await desk.run()).kind === 'done' && stateNow() === 'intended';
  const fault = [
    workbook === 'between' ? `between (${off.slice(0, 4).join(', ')})` : '',
    ended.kind === 'done' && workbook !== 'intended' ? 'said to be done, and is not' : '',
    ended.kind === 'hang' || ended.kind === 'threw' ? wordsOf(ended) : '',
    tells === false ? `the message does not tell the state: ${wordsOf(ended)}` : '',
    retry === false ? 'tried again it does not end as intended' : '',
    desk.channel.fired() ? '' : 'the fault did not come about',
  ].filter((words) => words !== '');
  return {
    what: `round trip ${trip + 1} of ${of}, ${named.name}`,
    workbook,
    ended: ended.kind,
    tells,
    retry,
    fault: fault.join('; '),
  };
}

/** Whether a refusal tells the state that the workbook really is in. */
function isTrue(state: string | undefined, really: FaultCase['workbook']): boolean {
  if (state === 'untouched' || state === 'taken back') return really === 'before';
  return state === 'unknown' || state === 'half done';
}

export function wordsOf(ended: Ending): string {
  if (ended.kind === 'refused') return `${ended.refusal.code}: ${ended.refusal.message}`;
  return ended.kind === 'threw' ? `threw ${String((ended.error as Error).stack ?? ended.error)}` : ended.kind;
}
