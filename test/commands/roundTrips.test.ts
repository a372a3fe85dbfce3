import type { Commands } from '../../src/commands/createCommands';
import { fill, manyKpis, openSample, reportOf, sitDown } from './onWorkbook';

const jobs: readonly (readonly [string, (commands: Commands) => Promise<unknown>])[] = [
  ['tables', (commands) => commands.listTables()],
  ['add-table on a new sheet', (commands) => commands.addTable({ kind: 'kpis' })],
  [
    'add-table on a sheet that is there',
    (commands) => commands.addTable({ kind: 'kpis', sheet: 'Rota', at: 'A90' }),
  ],
  ['check', (commands) => commands.check()],
  ['colour', (commands) => commands.colour()],
  ['tie-out', (commands) => commands.tieOut()],
  ['summary', (commands) => commands.summary()],
  ['due', (commands) => commands.due({ quarter: 'Q1' })],
  ['changes', (commands) => commands.changes({ sheet: 'Plan 2022-23', previousSheet: 'Many KPIs' })],
  ['reconcile', (commands) => commands.reconcile()],
  ['thread', (commands) => commands.thread()],
];

/** The sample, with so many KPI rows more on a sheet of their own. */
async function desk(rows: number) {
  const file = openSample();
  fill(file.workbook.addSheet('Many KPIs'), manyKpis(rows));
  return sitDown(file);
}

test.each(jobs)('%s costs the same round trips with 10 rows more and with 10,000', async (_, job) => {
  const few = await desk(10);
  const trips = await few.roundTrips(() => job(few.commands));
  const many = await desk(10_000);
  expect(await many.roundTrips(() => job(many.commands))).toBe(trips);
  expect(trips).toBeLessThanOrEqual(6);
});

test.each([
  ['next-quarter', (commands: Commands) => commands.nextQuarter({ quarter: 'Q1' })],
  ['roll-forward', (commands: Commands) => commands.rollForward()],
] as const)(
  '%s costs the same round trips with 10 rows more and with 10,000, eight at most',
  async (_, job) => {
    const few = await desk(10);
    const trips = await few.roundTrips(async () => reportOf<unknown>(await job(few.commands)));
    const many = await desk(10_000);
    expect(await many.roundTrips(async () => reportOf<unknown>(await job(many.commands)))).toBe(trips);
    expect(trips).toBeLessThanOrEqual(8);
  },
);
