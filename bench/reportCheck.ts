import { checkSnapshot, findTable, judgeRows, readRows } from './checkRows';
import { memoryOf, timeOf } from './measure';
import { count, perRow, printTable, ratio, time } from './printTable';
import { snapshotOf } from './snapshot';

/** Parse, rule and findings over KPI rows: times, growth and memory. Gives milliseconds by number of rows. */
export async function reportCheck(sizes: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const totals = new Map<number, number>();
  const lines: string[][] = [];
  let base: number | undefined;
  for (const size of sizes) {
    // The longest part of the bench, and its table comes last.
    process.stderr.write(`${count(size)} rows are checked …\n`);
    const workbook = snapshotOf(size);
    const runs = size >= 100_000 ? 1 : 7;
    const table = findTable(workbook);
    const rows = readRows(workbook, table);
    const recognising = await timeOf(runs, () => findTable(workbook));
    const reading = await timeOf(runs, () => readRows(workbook, table));
    const judging = await timeOf(runs, () => judgeRows(rows));
    const whole = await timeOf(runs, () => checkSnapshot(workbook));
    const memory = memoryOf(() => checkSnapshot(workbook));
    const { findings, counts } = judgeRows(rows);
    base ??= whole / size;
    totals.set(size, whole);
    lines.push([
      count(size),
      time(recognising),
      time(reading),
      time(judging),
      time(whole),
      perRow(whole, size),
      ratio(whole / size / base),
      `${memory.used.toFixed(0)} MB`,
      `${memory.kept.toFixed(0)} MB`,
      `${counts.Green}/${counts.Amber}/${counts.Red}/${counts['N/A']}`,
      count(findings.length),
    ]);
  }
  printTable(
    'Parse, rule and findings (pure): texts as published to colours, explanations and findings',
    [
      'rows',
      'recognise',
      'read',
      'judge',
      'whole',
      'a row',
      'growth',
      'used',
      'kept',
      'Green/Amber/Red/N/A',
      'findings',
    ],
    lines,
  );
  console.log(
    'growth: time a row beside that of the first line. used, kept: memory at the end, and after collection.',
  );
  return totals;
}
