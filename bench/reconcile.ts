// Generated ledgers with planted faults, reconciled with the budgets they belong to: what was found, what was said
// without reason, and what it costs. Arguments: how many seeds (default 10) and the first (default 1). Exit 1 on a
// miss or a false alarm.
import { describeMachine } from './machine';
import { median, once } from './measure';
import { count, perRow, printTable, time } from './printTable';
import { judgeCase, makeCase, reconcileCase } from './reconcile/judgeBook';

const sizes = [100, 1_000, 10_000, 50_000] as const;

async function main(seeds: number, first: number): Promise<number> {
  console.log(`Reconciling ledgers: ${describeMachine()}`);
  const rows: string[][] = [];
  const notes: string[] = [];
  let failures = 0;
  for (const lines of sizes) {
    // Large ledgers are slow to write, and not to reconcile.
    const runs = Math.max(1, Math.ceil(lines >= 10_000 ? seeds / 5 : seeds));
    const sum = { planted: 0, found: 0, said: 0, sure: 0, wrong: 0 };
    const times: number[] = [];
    for (let seed = first; seed < first + runs; seed += 1) {
      const one = makeCase(seed, lines);
      const judged = judgeCase(one);
      for (const key of ['planted', 'found', 'said', 'sure', 'wrong'] as const) sum[key] += judged[key];
      notes.push(...judged.notes.map((note) => `${count(lines)} lines, seed ${seed}: ${note}`));
      times.push(await once(() => reconcileCase(one)));
    }
    failures += sum.planted - sum.found + sum.wrong;
    const middle = median(times);
    rows.push([
      count(lines),
      count(runs),
      count(sum.planted),
      count(sum.found),
      count(sum.said),
      count(sum.sure),
      count(sum.wrong),
      time(middle),
      perRow(middle, lines),
    ]);
  }
  printTable(
    'Planted faults, found and named; pure work from the cells to the findings',
    ['lines', 'ledgers', 'planted', 'found', 'in the finding', 'for sure', 'false', 'time', 'per line'],
    rows,
  );
  for (const note of notes.slice(0, 40)) console.log(note);
  return failures === 0 ? 0 : 1;
}

const [seeds = 10, first = 1] = process.argv.slice(2).map(Number);
void main(seeds, first).then((code) => {
  process.exitCode = code;
});
