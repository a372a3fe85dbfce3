// The overview of 200 departments, through Microsoft's office.js and the workbench: time, memory after each 50 files,
// and every figure of the sheets against the generator's own sums.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommands } from '../src/commands/createCommands';
import type { OverviewFile } from '../src/commands/overview/report';
import { newFile } from '../src/workbench/file/openFile';
import { installGlobals } from '../src/workbench/host/installGlobals';
import { startOffice } from '../src/workbench/host/startOffice';
import { describeMachine } from './machine';
import { collectedHeap } from './overview/collectedHeap';
import { compareWithTruth } from './overview/compareWithTruth';
import { kpisOfEach, makeDepartment, type Truth } from './overview/makeDepartment';
import { printTable, time } from './printTable';
import { makeRandom } from './recognise/random';

const departments = 200;
const every = 50;

async function main(): Promise<void> {
  console.log(describeMachine());
  const folder = mkdtempSync(join(tmpdir(), 'overview-'));
  try {
    const random = makeRandom(20260401);
    const truths: Truth[] = [];
    const heaps: (readonly [string, string])[] = [];
    const files = Array.from({ length: departments }, (_, index): OverviewFile => {
      const { name, bytes, truth } = makeDepartment(random, index + 1);
      const path = join(folder, name);
      writeFileSync(path, bytes);
      truths.push(truth);
      return {
        name,
        read: async () => {
          if (index % every === 0) heaps.push([`${index} files read`, collectedHeap()]);
          return readFileSync(path);
        },
      };
    });

    const file = newFile();
    const office = await startOffice(file.workbook);
    const uninstall = installGlobals(office);
    const started = performance.now();
    let readAfter = 0;
    const outcome = await createCommands().overview({ files }, (step) => {
      if (step !== 'Making the sheets') return;
      readAfter = performance.now() - started;
      heaps.push([`${departments} files read`, collectedHeap()]);
    });
    const all = performance.now() - started;
    uninstall();
    office.stop();
    if (!outcome.ok) throw new Error(outcome.refusal.message);

    printTable('Memory held, after collection', ['', 'heap'], heaps);
    printTable(
      `An overview of ${departments} workbooks of ${kpisOfEach} KPIs`,
      ['step', 'time'],
      [
        ['reading and checking all files', time(readAfter)],
        ['a file', time(readAfter / departments)],
        ['writing the sheets', time(all - readAfter)],
        ['all', time(all)],
      ],
    );
    const { compared, differences } = compareWithTruth(file.save(), truths);
    for (const difference of differences.slice(0, 20)) console.log(difference);
    console.log(`\n${compared} figures compared with the generator's own: ${differences.length} differ.`);
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
