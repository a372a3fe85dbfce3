// Starts the command line. esbuild makes one script of its sources in a quarter of a second, in memory: no cache that
// could be stale or not writable, and the first call after `npm ci` is as fast as every other. (tsx transforms the
// 400 files one by one, which takes three seconds until its cache is filled.)
import { Module } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../src/workbench/cli/plan.ts', import.meta.url));

async function bundle() {
  const { buildSync } = await import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
    outdir: dirname(entry),
  });
  return outputFiles[0].text;
}

try {
  const text = await bundle();
  process.setSourceMapsEnabled(true);
  // The script stands where its entry does, so that packages are found from there.
  const script = new Module(join(dirname(entry), 'plan.cjs'));
  script.filename = script.id;
  script._compile(text, script.filename);
} catch (error) {
  const isDebug = process.argv.includes('--debug') || process.env.PLAN_DEBUG === '1';
  process.stderr.write(
    'The command line could not be started (code BP-START): nothing was done. Run "npm ci" in the folder of the project, then try again.\n',
  );
  if (isDebug) process.stderr.write(`${error?.stack ?? error}\n`);
  process.exitCode = 3;
}
