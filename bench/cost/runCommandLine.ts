import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What one call of the command line took and how it ended. */
export interface Run {
  /** null: it was stopped since it took too long. */
  readonly exit: number | null;
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
  readonly fault: string;
}

const mostSeconds = 120;

/** Says at the end of a process what it took. */
const meter = `process.on('exit', () => require('node:fs').writeFileSync(process.env.COST_FILE, JSON.stringify(process.resourceUsage())));`;

/** A folder with the command line as one script; `close` deletes it. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'cost-'));
  const at = (name: string): string => join(folder, name);
  // In the project, where the packages it needs are found.
  const script = 'build/cost/plan.cjs';
  buildSync({
    entryPoints: ['src/workbench/cli/plan.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile: script,
    logLevel: 'error',
  });
  writeFileSync(at('meter.cjs'), meter);
  const run = (args: readonly string[]): Promise<Run> =>
    new Promise((resolve) => {
      const usage = at('usage.json');
      writeFileSync(usage, '{}');
      const child = spawn(process.execPath, ['--require', at('meter.cjs'), script, ...args], {
        env: { ...process.env, COST_FILE: usage },
        timeout: mostSeconds * 1000,
        killSignal: 'SIGKILL',
      });
      let output = '';
      let fault = '';
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr.on('data', (data: Buffer) => (fault += data.toString()));
      child.on('close', (exit) => {
        const {
          userCPUTime = NaN,
          systemCPUTime = NaN,
          maxRSS = NaN,
        } = JSON.parse(readFileSync(usage, 'utf8')) as Partial<NodeJS.ResourceUsage>;
        const seconds = (userCPUTime + systemCPUTime) / 1e6;
        resolve({ exit, seconds, megabytes: maxRSS / 1024, output, fault });
      });
    });
  const close = (): void => {
    rmSync(folder, { recursive: true });
    rmSync(script);
  };
  return { at, run, close };
}
