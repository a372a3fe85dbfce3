import { differences, type Picture } from '../../test/excel/step/pictureOf';
import { atFaults } from './faultDesk';
import { cellsOf, handsFor, type Hand } from './hands';
import type { Job } from './jobs';
import { wordsOf } from './judgeFaults';

/** One job with one hand of a colleague between its reading and its writing. */
export interface HandCase {
  readonly what: string;
  /**
   * right: as if the colleague had been there before · stale: so are all sheets but those that the job made, which tell
   * of what it had read · refused: the workbook is as the colleague left it · harmed: refused, and it is not · wrong: done
   * otherwise.
   */
  readonly verdict: 'right' | 'stale' | 'refused' | 'harmed' | 'wrong';
  readonly fault: string;
}

/** A job with each hand that could hit it. */
export async function judgeHands(job: Job): Promise<readonly HandCase[]> {
  const hands = await atFaults(job, async ({ workbook, run }) => {
    const before = cellsOf(workbook);
    await run();
    return handsFor(before, cellsOf(workbook));
  });
  const cases: HandCase[] = [];
  for (const hand of hands) cases.push(await judge(job, hand));
  return cases;
}

async function judge(job: Job, hand: Hand): Promise<HandCase> {
  // As it ought to be: the colleague first, then the job.
  const { left, ideal } = await atFaults(job, async ({ workbook, picture, run }) => {
    hand.act(workbook);
    const left = picture();
    return { left, ideal: (await run()).kind === 'done' ? picture() : null };
  });
  return atFaults(job, async ({ workbook, channel, picture, run }) => {
    channel.arm('write', { kind: 'hand', act: () => hand.act(workbook) });
    const ended = await run();
    const end = picture();
    const what = `${hand.name}${channel.fired() ? '' : ' (too late)'}`;
    if (ended.kind === 'hang' || ended.kind === 'threw')
      return { what, verdict: 'wrong', fault: wordsOf(ended) };
    if (ended.kind === 'refused') {
      const off = differences(left, end);
      if (off.length === 0) return { what, verdict: 'refused', fault: '' };
      return { what, verdict: 'harmed', fault: `refused and harmed: ${off.slice(0, 4).join(', ')}` };
    }
    const off = differences(ideal ?? left, end);
    if (ideal && off.length === 0) return { what, verdict: 'right', fault: '' };
    const wrong = off.filter((aspect) => isOf(left, aspect));
    if (wrong.length === 0) return { what, verdict: 'stale', fault: '' };
    return { what, verdict: 'wrong', fault: `wrong: ${wrong.slice(0, 4).join(', ')}` };
  });
}

/** Whether an aspect is of a sheet that the colleague left there. */
const isOf = (left: Picture, aspect: string): boolean => aspect.includes(': ') && left.has(aspect);
