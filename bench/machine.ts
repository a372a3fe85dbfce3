import { cpus, freemem, loadavg, totalmem } from 'node:os';

const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`;

/** One paragraph on the machine and how busy it is: figures of a busy machine are worth less. */
export function describeMachine(): string {
  const cores = cpus();
  const [load = 0] = loadavg();
  const busy = load > cores.length / 2 ? ' The machine is busy: trust the ratios, not the times.' : '';
  return (
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${gigabytes(totalmem())} memory, ` +
    `${gigabytes(freemem())} free, Node ${process.version}, ${process.platform}, load ${load.toFixed(2)}.${busy}`
  );
}
