import { jobs } from '../../bench/faults/jobs';
import type { Outcome } from '../../src/commands/shared/outcome';
import { openFile } from '../../src/workbench/file/openFile';
import { differences, type Picture } from './step/pictureOf';
import { sitAtFaults } from './step/faultyDesk';

/** What a job comes to that is asked for twice, by two pages: what each says, and the workbook. */
interface Twice {
  readonly said: readonly string[];
  readonly picture: Picture;
}

type Way = 'at once' | 'in order';

async function twice(job: (typeof jobs)[number], way: Way): Promise<Twice> {
  const desk = await sitAtFaults(openFile(await job.base()));
  const run = await job.ready(desk.commands);
  const [pane, ribbon] = [desk.commands, desk.reloaded()];
  const outcomes =
    way === 'at once' ? await Promise.all([run(pane), run(ribbon)]) : [await run(pane), await run(ribbon)];
  return { said: outcomes.map(said), picture: desk.picture() };
}

const said = (outcome: Outcome<unknown>): string => (outcome.ok ? 'done' : outcome.refusal.code);

test.each(jobs.map((job) => [job.name, job] as const))(
  '%s, asked for by pane and ribbon at once: two jobs in order, never two halves',
  async (_name, job) => {
    const together = await twice(job, 'at once');
    const apart = await twice(job, 'in order');
    expect(together.said).toEqual(apart.said);
    expect(together.said[0]).toBe('done');
    expect(differences(together.picture, apart.picture)).toEqual([]);
  },
  30_000,
);
