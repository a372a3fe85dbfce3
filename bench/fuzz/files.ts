// Damaged and hostile workbooks, put to `check`: mutated copies of three workbooks, and files made to do harm. No crash,
// no answer after 5 s, no peak memory of 1 GB, and no colour from damage: a damaged file is refused in a sentence or
// has the colours of the good one. Arguments: how many mutants (default 2000), the seed (default 1). Exit 1 on a fault.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from '../machine';
import { printTable } from '../printTable';
import { makeRandom } from '../recognise/random';
import { Answers, type Answer } from './answers';
import { hostileFiles } from './hostile';
import { plainWorkbook } from './plainBook';
import { judge, type Expectation, type Verdict } from './judge';
import { mutate } from './mutate';
import { fuzzWorkbooks } from './workbooks';

const limits = { ms: 5_000, megabytes: 1_024 };
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
/** On a machine that does other things too. */
const answers = new Answers(12 * limits.ms);
let kept = 0;

async function ask(bytes: Uint8Array, alone = false): Promise<Answer> {
  const path = join(folder, 'file.xlsx');
  writeFileSync(path, bytes);
  return await answers.of(path, alone);
}

/** Counts of verdicts by kind, and the faults in words. */
class Tally {
  readonly counts = new Map<string, Record<Verdict['is'], number>>();
  readonly faults: string[] = [];
  longest = 0;
  peak = 0;

  add(kind: string, name: string, answer: Answer, expected: Expectation, bytes: Uint8Array): void {
    const verdict = judge(answer, expected, limits);
    const counts = this.counts.get(kind) ?? { refused: 0, same: 0, edited: 0, fault: 0 };
    counts[verdict.is] += 1;
    this.counts.set(kind, counts);
    this.longest = Math.max(this.longest, answer.ms);
    this.peak = Math.max(this.peak, answer.peak);
    if (verdict.is !== 'fault') return;
    kept += 1;
    const path = join(tmpdir(), `fuzz-fault-${kept}.xlsx`);
    writeFileSync(path, bytes);
    this.faults.push(`${name}: ${verdict.why} (${path})`);
  }

  print(title: string): void {
    console.log(`\nLongest answer ${this.longest} ms, peak memory of a process ${this.peak} MB.`);
    printTable(
      title,
      ['kind', 'refused', 'same colours', 'edited', 'fault'],
      [...this.counts].map(([kind, { refused, same, edited, fault }]) =>
        [kind, refused, same, edited, fault].map(String),
      ),
    );
    for (const fault of this.faults) console.log(`FAULT ${fault}`);
  }
}

async function fuzzMutants(count: number, seed: number): Promise<Tally> {
  const tally = new Tally();
  const books = fuzzWorkbooks();
  for (const [index, { name, bytes }] of books.entries()) {
    const random = makeRandom(seed * 1_000 + index);
    const good = await ask(bytes);
    for (let number = 0; number < Math.ceil(count / books.length); number += 1) {
      const { kind, part, what, edit, bytes: mutant } = mutate(bytes, random);
      const label = `${name} #${number}, ${kind} ${part} ${what.replace(/\s+/g, ' ')}`;
      tally.add(kind, label, await ask(mutant), { good: good.rows, mayDiffer: edit, has: 'either' }, mutant);
    }
  }
  return tally;
}

async function tryHostile(): Promise<Tally> {
  const tally = new Tally();
  const good = await ask(plainWorkbook());
  for (const { name, expect, make } of hostileFiles) {
    const bytes = make();
    tally.add(name, name, await ask(bytes, true), { good: good.rows, mayDiffer: false, has: expect }, bytes);
  }
  return tally;
}

async function main(count: number, seed: number): Promise<number> {
  console.log(`Damaged and hostile workbooks, seed ${seed}: ${describeMachine()}`);
  try {
    const hostile = await tryHostile();
    hostile.print(`${hostileFiles.length} hostile files`);
    const mutants = await fuzzMutants(count, seed);
    mutants.print(`${count} mutants of three workbooks`);
    return hostile.faults.length + mutants.faults.length > 0 ? 1 : 0;
  } finally {
    answers.close();
    rmSync(folder, { recursive: true });
  }
}

void main(Number(process.argv[2] ?? 2_000), Number(process.argv[3] ?? 1)).then((code) => {
  process.exitCode = code;
});
