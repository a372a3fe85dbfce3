// Starts the command line. esbuild makes one script of its sources in a quarter of a second, in memory: no cache that
// could be stale or not writable, and the first call after `npm ci` is as fast as every other. (tsx transforms the
// 400 files one by one, which takes three seconds until its cache is filled.)
import { Module } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const entry = fileURLToPath(new URL('../src/workbench/cli/plan.ts', import.meta.url));
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  sourcesContent: false,
  outdir: dirname(entry),
});

process.setSourceMapsEnabled(true);
// The script stands where its entry does, so that packages are found from there.
const script = new Module(join(dirname(entry), 'plan.cjs'));
script.filename = script.id;
script._compile(outputFiles[0].text, script.filename);
