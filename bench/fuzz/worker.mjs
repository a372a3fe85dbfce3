// Answers for files in a process of its own, so that a hang or an exhausted memory ends this process only. Each message
// { id, path } is answered by { id, code, crash, err, rows, ms, peak }: the exit code of `check`, what was thrown,
// the words on the error output, each KPI's colour, milliseconds of the processor (a busy
// machine does not count), and the peak memory of the process in MB.
import { Module } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const entry = fileURLToPath(new URL('../../src/workbench/cli/main.ts', import.meta.url));
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outdir: dirname(entry),
});
// The script stands where its entry does, so that packages are found from there.
const script = new Module(join(dirname(entry), 'fuzz.cjs'));
script.filename = script.id;
script._compile(outputFiles[0].text, script.filename);
const { main } = script.exports;

process.on('message', async ({ id, path }) => {
  let out = '';
  let err = '';
  let code = null;
  let crash = null;
  const start = process.cpuUsage();
  try {
    code = await main(['check', path, '--json'], {
      report: (text) => (out += text),
      fault: (text) => (err += text),
    });
  } catch (error) {
    crash = String(error?.stack ?? error).slice(0, 1000);
  }
  const { user, system } = process.cpuUsage(start);
  const ms = Math.round((user + system) / 1000);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send({ id, code, crash, err: err.slice(0, 400), rows: coloursOf(out), ms, peak });
});
process.send({ ready: true });

/** [place, colour] of each KPI that was checked, in their order. */
function coloursOf(out) {
  try {
    return JSON.parse(out).rows.map(({ sheet, row, rag }) => [`${sheet}!${row}`, rag]);
  } catch {
    return [];
  }
}
