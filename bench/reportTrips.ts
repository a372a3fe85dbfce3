import type { Commands } from '../src/commands/createCommands';
import type { Outcome } from '../src/commands/shared/outcome';
import { atDesk, sampleFile, withKpiRows } from './desk';
import { printTable } from './printTable';

const jobs: readonly (readonly [string, (commands: Commands) => Promise<Outcome<unknown>>])[] = [
  ['tables', (commands) => commands.listTables()],
  ['add-table kpis', (commands) => commands.addTable({ kind: 'kpis' })],
  ['check', (commands) => commands.check()],
  ['colour', (commands) => commands.colour()],
  ['restore, after colour', (commands) => commands.restore()],
  ['summary', (commands) => commands.summary()],
];

/** Round trips of each command, in the published workbook and in the same with so many KPI rows more. */
export async function reportTrips(moreRows: number): Promise<void> {
  const few = await tripsOf(0);
  const many = await tripsOf(moreRows);
  const lines = jobs.map(([name], at) => [name, few[at] ?? '', many[at] ?? '']);
  printTable(
    'Round trips (context.sync) of each command',
    ['command', '22 rows', `${moreRows.toLocaleString('en-GB')} more`],
    lines,
  );
}

const tripsOf = (moreRows: number): Promise<string[]> => {
  const sample = sampleFile();
  const file = moreRows === 0 ? sample : withKpiRows(moreRows, sample);
  return atDesk(file, async ({ commands, office }) => {
    const trips: string[] = [];
    for (const [, job] of jobs) {
      const before = office.host.statistics.batches;
      const outcome = await job(commands);
      const taken = office.host.statistics.batches - before;
      trips.push(outcome.ok ? String(taken) : `${taken} (refused: ${outcome.refusal.code})`);
    }
    return trips;
  });
};
