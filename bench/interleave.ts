// Somebody else at the workbook while a job runs, at random: npm run bench:interleave -- [count] [seed] [number]
//   count: how many runs, default 10,000; seed, default 1; number: this run of the seed alone, with what came of it.
// Each run takes a job and one or two acts of a co-author (rows inserted, deleted, sorted; cells edited; sheets renamed,
// deleted, protected, added …), each done just before one of the job's round trips; of some, the officer cancels the job
// as well, mostly while it writes, and a line is moved before it is taken back; in some, one sheet is protected just
// before the job writes and another before it is taken back. What comes of it is compared with the same done one after
// the other. Exit 1 if anything was wrong or harmed.
import { describeMachine } from './machine';
import { count, printTable, time } from './printTable';
import { actOf, cancelled, randomAct, type Random } from './interleave/hands';
import { interleave, type TimedAct } from './interleave/interleave';
import { jobs, type Job } from './interleave/jobs';
import { judge, Orders, type Judged, type Verdict } from './interleave/judge';

const verdicts: readonly Verdict[] = [
  'right',
  'refused, clean',
  'left to Restore',
  'stale copy',
  'wrong',
  'harmed',
];

/** Numbers of a run: every run of a seed can be done alone. */
function randomOf(seed: number, number: number): Random {
  let state = (seed * 0x9e3779b1 + number * 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tripsOf = new Map<string, number>();
async function cleanTrips(job: Job): Promise<number> {
  const known = tripsOf.get(job.name);
  if (known !== undefined) return known;
  const { outcome, trips } = await interleave(job, []);
  if (!outcome.ok)
    throw new Error(
      `${job.name} is refused by itself: ${JSON.stringify('refusal' in outcome ? outcome.refusal : String(outcome.threw))}`,
    );
  tripsOf.set(job.name, trips);
  return trips;
}

interface Case {
  readonly job: Job;
  readonly acts: readonly TimedAct[];
  readonly judged: Judged;
}

async function runOne(seed: number, number: number, orders: Orders): Promise<Case> {
  const random = randomOf(seed, number);
  const job = jobs[Math.floor(random() * jobs.length)];
  if (!job) throw new Error('There is no job.');
  const trips = await cleanTrips(job);
  const times = random() < 0.6 ? 1 : 2;
  // A second act soon after the first meets a job that takes back, or begins anew.
  const first = Math.floor(random() * trips);
  const acts = Array.from({ length: times }, (_, index): TimedAct => ({
    trip: first + (index === 0 ? 0 : Math.floor(random() * 6)),
    act: randomAct(random, index + 1, job),
  }));
  if (random() < 0.2) {
    const trip = random() < 0.7 ? trips - 1 : first;
    acts.unshift({ trip, act: cancelled }, { trip: trip + 1, act: actOf(random, 9, job, moves) });
  } else if (random() < 0.1) {
    const trip = trips - 1;
    const later = trip + 1 + Math.floor(random() * 2);
    acts.unshift(
      { trip, act: actOf(random, 8, job, protects) },
      { trip: later, act: actOf(random, 9, job, protects) },
    );
  }
  acts.sort((one, other) => one.trip - other.trip);
  const ran = await interleave(job, acts);
  const judged = await judge(job, ran.done, ran, orders);
  return { job, acts, judged };
}

/** Hands that move lines of a sheet: formulas that refer to them are to follow. */
const moves = /^(rows inserted|row deleted|column moved)$/;
/** Of a job that is stopped at one sheet, another can be shut before it is taken back. */
const protects = /^sheet protected$/;

class Tally {
  private readonly counts = new Map<string, Map<Verdict, number>>();
  add(name: string, verdict: Verdict): void {
    const own = this.counts.get(name) ?? new Map<Verdict, number>();
    own.set(verdict, (own.get(verdict) ?? 0) + 1);
    this.counts.set(name, own);
  }
  rows(): string[][] {
    return [...this.counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, own]) => [
        name,
        count([...own.values()].reduce((sum, one) => sum + one, 0)),
        ...verdicts.map((verdict) => count(own.get(verdict) ?? 0)),
      ]);
  }
}

async function main(runs: number, seed: number, only: number | undefined): Promise<number> {
  const orders = new Orders();
  const started = performance.now();
  const byJob = new Tally();
  const byHand = new Tally();
  const all = new Tally();
  let bad = 0;
  if (only === undefined) console.log(`A second hand between a job's round trips: ${describeMachine()}`);
  for (let number = only ?? 0; number < (only === undefined ? runs : only + 1); number += 1) {
    const { job, acts, judged } = await runOne(seed, number, orders);
    byJob.add(job.name, judged.verdict);
    for (const kind of new Set(acts.map(({ act }) => act.kind))) byHand.add(kind, judged.verdict);
    all.add('all', judged.verdict);
    const isBad = judged.verdict === 'wrong' || judged.verdict === 'harmed';
    if (isBad) bad += 1;
    const isStale = judged.verdict === 'stale copy';
    if (only !== undefined || isStale || (isBad && bad <= 20))
      console.log(
        `${judged.verdict}: seed ${seed}, number ${number}: ${job.name}; ${acts.map(({ act, trip }) => `before round trip ${trip + 1}: ${act.words}`).join('; ')}. ${judged.detail}`,
      );
    if (isBad && bad === 1 && only === undefined)
      console.log(`  alone: npm run bench:interleave -- 1 ${seed} ${number}`);
  }
  printTable('By job', ['job', 'runs', ...verdicts], byJob.rows());
  printTable('By what the co-author did', ['hand', 'runs', ...verdicts], byHand.rows());
  printTable(`Seed ${seed}, ${time(performance.now() - started)}`, ['', 'runs', ...verdicts], all.rows());
  return bad > 0 ? 1 : 0;
}

const [runs = 10_000, seed = 1, only] = process.argv.slice(2).map(Number);
void main(runs, seed, only).then((code) => {
  process.exit(code);
});
