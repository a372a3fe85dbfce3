import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** Milliseconds of a job, median of so many runs; the first, which warms up, does not count. */
export async function timeOf(runs: number, job: () => unknown): Promise<number> {
  await job();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await once(job));
  return median(times);
}

/** Milliseconds of one run. */
export async function once(job: () => unknown): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await job();
  return performance.now() - start;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that the result of a job keeps, and what it took in passing at most since the last collection. */
export function memoryOf(job: () => unknown): { kept: number; used: number } {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const result = job();
  const used = process.memoryUsage().heapUsed - before;
  collectGarbage();
  const kept = result === undefined ? 0 : process.memoryUsage().heapUsed - before;
  return { kept: kept / 2 ** 20, used: used / 2 ** 20 };
}
