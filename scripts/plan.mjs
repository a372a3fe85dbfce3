// Starts the command line. esbuild makes one script of its sources, which is kept as long as the sources stay as they
// are (keptBundle.mjs), with what V8 has compiled of it. (tsx transforms the files one by one, which takes three seconds
// until its cache is filled.)
import { Buffer } from 'node:buffer';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { keptBundle } from './keptBundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const entry = join(root, 'src', 'workbench', 'cli', 'plan.ts');
const isDebug = process.argv.includes('--debug') || process.env.PLAN_DEBUG === '1';

/** The script of the sources, and the map that leads from its lines to theirs. */
function make() {
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    outdir: dirname(entry),
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
  return { text: textOf('.js'), map: textOf('.map') };
}

/** Where the entry stands, so that packages are found from there. */
function moduleOf() {
  const made = new Module(join(dirname(entry), 'plan.cjs'));
  made.filename = made.id;
  made.paths = Module._nodeModulePaths(dirname(entry));
  return made;
}

/** Runs the script with what V8 knows of it; a command that runs for the first time adds to that. */
function start({ text, code, covers, keepCode }) {
  // Else what ran at the start only is forgotten before the end.
  setFlagsFromString('--no-flush-bytecode');
  const made = moduleOf();
  const script = new Script(Module.wrap(text), {
    filename: made.id,
    ...(code && { cachedData: code }),
  });
  const command = /^[a-z-]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'usage';
  // Node's own options may have V8 refuse what is good without them.
  const isRefused = script.cachedDataRejected === true && process.execArgv.length === 0;
  if (isRefused || !covers.includes(command))
    process.once('exit', () =>
      keepCode(script.createCachedData(), isRefused ? [command] : [...covers, command]),
    );
  script.runInThisContext()(made.exports, createRequire(made.id), made, made.id, dirname(made.id));
}

/** Runs the script so that stacks name the lines of the sources. */
function startTraceable({ text, map }) {
  process.setSourceMapsEnabled(true);
  const url = `data:application/json;base64,${Buffer.from(map()).toString('base64')}`;
  const made = moduleOf();
  made._compile(`${text}\n//# sourceMappingURL=${url}\n`, made.id);
}

try {
  const bundle = keptBundle(root, make);
  if (isDebug) startTraceable(bundle);
  else start(bundle);
} catch (error) {
  process.stderr.write(
    'The command line could not be started (code BP-START): nothing was done. Run "npm ci" in the folder of the project, then try again.\n',
  );
  if (isDebug) process.stderr.write(`${error?.stack ?? error}\n`);
  process.exitCode = 3;
}
