import { differences, type Picture } from '../../test/excel/step/pictureOf';
import { atFaults } from './faultDesk';
import { cellsOf, handsFor, type Hand } from './hands';
import type { Job } from './jobs';
import { wordsOf } from './judgeFaults';

/** One job with one hand of a colleague between its reading and its writing. */
export interface HandCase {
  readonly what: string;
  /**
   * right: as if the colleague had been there before, or after · stale: so are all sheets but those that the job made,
   * which tell of what it had read · refused: the workbook is as the colleague left it · left: it will be, once what keeps
   * the job from being taken back is gone, which the message says · harmed: refused, and it is not · wrong: done otherwise.
   */
  readonly verdict: 'right' | 'stale' | 'refused' | 'left' | 'harmed' | 'wrong';
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
  // As it ought to be: the colleague first, then the job; or the job first, then the colleague.
  const { left, handFirst } = await atFaults(job, async ({ workbook, picture, run }) => {
    hand.act(workbook);
    const left = picture();
    return { left, handFirst: (await run()).kind === 'done' ? picture() : null };
  });
  const isRestore = job.name.startsWith('restore');
  const { alone, jobFirst } = await atFaults(job, async ({ workbook, picture, run }) => {
    if ((await run()).kind !== 'done') return { alone: null, jobFirst: [] };
    const alone = picture();
    hand.act(workbook);
    return { alone, jobFirst: hand.movesRows && isRestore ? [alone, picture()] : [picture()] };
  });
  const ideals = [handFirst, ...jobFirst].filter((ideal) => ideal !== null);
  return atFaults(job, async ({ workbook, channel, picture, run, reopen }) => {
    channel.arm('write', { kind: 'hand', act: () => hand.act(workbook) });
    const ended = await run();
    const end = picture();
    const what = `${hand.name}${channel.fired() ? '' : ' (too late)'}`;
    if (ended.kind === 'hang' || ended.kind === 'threw')
      return { what, verdict: 'wrong', fault: wordsOf(ended) };
    if (ended.kind === 'refused') {
      const off = differences(left, end);
      if (off.length === 0) return { what, verdict: 'refused', fault: '' };
      if (ended.refusal.state === 'half done' && hand.undo) {
        hand.undo(workbook);
        await reopen();
        // A Restore that stopped half-way is finished, any other job is taken back.
        const goal = isRestore ? alone : await leftAlone(job, hand);
        if (goal && differences(goal, picture()).length === 0) return { what, verdict: 'left', fault: '' };
      }
      return { what, verdict: 'harmed', fault: `refused and harmed: ${off.slice(0, 4).join(', ')}` };
    }
    // A mark of ours names a sheet by one of its cells, whichever.
    const counts = (aspect: string): boolean => aspect !== 'names' || !hand.movesRows;
    if (ideals.some((ideal) => !differences(ideal, end).some(counts)))
      return { what, verdict: 'right', fault: '' };
    const wrong = differences(handFirst ?? left, end).filter((aspect) => isOf(left, aspect));
    if (wrong.length === 0) return { what, verdict: 'stale', fault: '' };
    return { what, verdict: 'wrong', fault: `wrong: ${wrong.slice(0, 4).join(', ')}` };
  });
}

/** The workbook without the job, after the colleague has come and has undone it. */
const leftAlone = (job: Job, hand: Hand): Promise<Picture> =>
  atFaults(job, async ({ workbook, picture }) => {
    hand.act(workbook);
    hand.undo?.(workbook);
    return picture();
  });

/** Whether an aspect is of a sheet that the colleague left there. */
const isOf = (left: Picture, aspect: string): boolean => aspect.includes(': ') && left.has(aspect);
