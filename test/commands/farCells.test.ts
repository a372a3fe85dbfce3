import type { Commands } from '../../src/commands/createCommands';
import type { Finding } from '../../src/plan/findings/finding';
import type { Outcome } from '../../src/commands/shared/outcome';
import { openSample, reportOf, sheetNamed, sitDown } from './onWorkbook';

type Job = (commands: Commands) => Promise<Outcome<unknown>>;

const jobs: readonly (readonly [string, Job])[] = [
  ['tables', (commands) => commands.listTables()],
  ['check', (commands) => commands.check()],
  ['colour', (commands) => commands.colour()],
  ['summary', (commands) => commands.summary()],
  ['quarterly', (commands) => commands.quarterly({ quarter: 'Q1' })],
  ['reconcile', (commands) => commands.reconcile()],
  ['thread', (commands) => commands.thread()],
  ['risks', (commands) => commands.risks()],
  ['tie-out', (commands) => commands.tieOut()],
  ['add-table', (commands) => commands.addTable({ kind: 'edi', sheet: 'Plan 2022-23' })],
  ['due', (commands) => commands.due({ quarter: 'Q1' })],
  ['next-quarter', (commands) => commands.nextQuarter({ quarter: 'Q1' })],
  ['roll-forward', (commands) => commands.rollForward()],
];

async function carryOut(job: Job, far: readonly (readonly [number, number])[]) {
  const file = openSample();
  const sheet = sheetNamed(file.workbook, 'Plan 2022-23');
  for (const [row, column] of far) sheet.setCell(row, column, { value: 'far' });
  const desk = await sitDown(file);
  let report: { findings: readonly Finding[] } = { findings: [] };
  const trips = await desk.roundTrips(async () => {
    report = reportOf(await job(desk.commands)) as typeof report;
  });
  return { report, trips, sheet };
}

const isFar = ({ code }: Finding): boolean => code === 'cells-far-away';

describe.each(jobs)('%s', (_, job) => {
  test.each([
    ['XFD1048576', [1_048_575, 16_383]],
    ['XFD7', [6, 16_383]],
    ['B1048576', [1_048_575, 1]],
  ] as const)('a cell at %s changes nothing but one finding', async (address, far) => {
    const plain = await carryOut(job, []);
    const { report, trips, sheet } = await carryOut(job, [far]);
    const said = report.findings.filter(isFar);
    expect(said.map(({ cell }) => cell)).toEqual([`'Plan 2022-23'!${address}`]);
    expect({ ...report, findings: report.findings.filter((finding) => !isFar(finding)) }).toEqual(
      plain.report,
    );
    expect(plain.report.findings.filter(isFar)).toEqual([]);
    // The first answer is too large: then the places, what of them is filled, and its values.
    expect(trips - plain.trips).toBeLessThanOrEqual(3);
    expect(sheet.value(far[0], far[1])).toBe('far');
  });
});

test('whole rows in use, of which Excel answers null for the values, are read', async () => {
  const { report } = await carryOut(
    (commands) => commands.check(),
    [
      [0, 0],
      [3, 16_383],
    ],
  );
  expect(report.findings.filter(isFar)).toHaveLength(1);
});
