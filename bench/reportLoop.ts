import { colourCellByCell } from './cellByCell';
import { atDesk, withKpiRows, type Desk } from './desk';
import { once } from './measure';
import { count, printTable, ratio, time } from './printTable';

/** Rows that the loop is run for; of more, the rest is reckoned from these. */
const rowsLooped = 1_000;

interface Cost {
  readonly trips: number;
  readonly milliseconds: number;
}

/** Round trips and time of a job at a new workbook of so many rows. */
const costOf = (rows: number, job: (desk: Desk) => Promise<unknown>): Promise<Cost> =>
  atDesk(withKpiRows(rows), async (desk) => {
    const { statistics } = desk.office.host;
    const before = statistics.batches;
    const milliseconds = await once(() => job(desk));
    return { trips: statistics.batches - before, milliseconds };
  });

/** Our commands beside a loop over the cells, on the workbench's host. */
export async function reportLoop(sizes: readonly number[]): Promise<void> {
  await costOf(200, (desk) => colourCellByCell(desk, 200));
  await costOf(200, ({ commands }) => commands.colour());
  const lines: string[][] = [];
  let tripTime = NaN;
  for (const rows of sizes) {
    const looped = Math.min(rows, rowsLooped);
    const loop = await costOf(rows, (desk) => colourCellByCell(desk, looped));
    tripTime = loop.milliseconds / loop.trips;
    const whole = {
      trips: (loop.trips / looped) * rows,
      milliseconds: (loop.milliseconds / looped) * rows,
    };
    const check = await costOf(rows, ({ commands }) => commands.check({ quarter: 'Q1' }));
    const colour = await costOf(rows, ({ commands }) => commands.colour({ quarter: 'Q1' }));
    lines.push([
      count(rows),
      `${count(whole.trips)}${looped < rows ? ' *' : ''}`,
      `${time(whole.milliseconds)}${looped < rows ? ' *' : ''}`,
      count(check.trips),
      time(check.milliseconds),
      count(colour.trips),
      time(colour.milliseconds),
      ratio(whole.trips / colour.trips),
      ratio(whole.milliseconds / colour.milliseconds),
    ]);
  }
  printTable(
    'A loop over the cells (one round trip to read a row, one to write its colour), beside our commands',
    [
      'rows',
      'loop: trips',
      'time',
      'check: trips',
      'time',
      'colour: trips',
      'time',
      'trips, loop : colour',
      'time, loop : colour',
    ],
    lines,
  );
  console.log(
    `* reckoned from the first ${count(rowsLooped)} rows. The loop only compares two numbers; our commands read, judge and explain.`,
  );
  console.log(
    `Here a round trip costs ${time(tripTime)}; in Excel on the web it crosses a network, and the times part by so much more.`,
  );
}
