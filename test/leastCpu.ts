/**
 * Milliseconds of the processor that a job takes: the least of some tries, for whatever else the process does in that
 * time (collecting garbage, compiling) only adds to it. A test that goes by one try fails on a busy day.
 */
export function leastCpu(job: () => void, tries = 5): number {
  const spent = Array.from({ length: tries }, () => {
    const start = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...spent);
}
