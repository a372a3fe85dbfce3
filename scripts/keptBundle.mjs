// Keeps the script that is made of the sources, so that a start need not make it anew.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** How many states of the sources stay: another branch may be in use beside this one. */
const statesKept = 3;

/**
 * The script made of the sources below `root`: from node_modules/.cache where it was made of these very sources, else by
 * `make`, which gives `{ text, map }`. What is kept goes by the names and contents of all sources, bears a checksum, and
 * comes into its place by renaming, so that what is old, damaged or half written is never run. Where nothing can be
 * kept, the script is made each time. Packages count as npm has noted them in node_modules/.package-lock.json: after a
 * change by hand in one of them, remove node_modules/.cache.
 *
 * Beside `text` and `map()` comes what V8 compiled of the script in earlier runs: `code`, null if there is none, the
 * names of the commands that it `covers`, and `keepCode(code, covers)`, which keeps it for the next run.
 * Example: keptBundle('/project', make) a second time gives the same text without calling `make`.
 */
export function keptBundle(root, make) {
  const key = attempt(() => keyOf(root));
  if (key === null) return withoutKeeping(make());
  const all = join(root, 'node_modules', '.cache', 'plan');
  const home = join(all, key);
  const kept = unseal(home, 'plan.cjs');
  const { text, map } = kept
    ? { text: kept.body.toString(), map: () => unseal(home, 'plan.map')?.body.toString() ?? make().map }
    : withoutKeeping(make());
  // Sources that were changed meanwhile may be in it by half.
  if (!kept && attempt(() => keyOf(root)) === key)
    attempt(() => {
      mkdirSync(home, { recursive: true });
      seal(home, 'plan.map', map());
      seal(home, 'plan.cjs', text);
      removeOld(all);
    });
  const sum = kept?.sum ?? sumOf(text);
  const compiled = unseal(home, 'plan.v8');
  const [of, ...covers] = compiled?.note.split(' ') ?? [];
  const isOurs = of === sum;
  return {
    ...{ text, map, code: isOurs ? compiled.body : null, covers: isOurs ? covers : [] },
    keepCode: (code, names) => attempt(() => seal(home, 'plan.v8', code, [sum, ...names].join(' '))),
  };
}

const withoutKeeping = ({ text, map }) => ({
  ...{ text, map: () => map, code: null, covers: [] },
  keepCode: () => null,
});

/** Names a state of all that the script is made of, and of the Node that compiles it. */
function keyOf(root) {
  const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
  const add = (path) => {
    const bytes = readFileSync(join(root, path));
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  };
  const walk = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      // Editors put their own files beside ours.
      if (entry.name.startsWith('.')) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  walk('src');
  ['tsconfig.json', 'scripts/plan.mjs', 'node_modules/.package-lock.json'].forEach(add);
  return hash.digest('hex').slice(0, 32);
}

const sumOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Writes a file with its checksum and a note in its first line, beside its place first. */
function seal(folder, name, body, note = '') {
  const draft = join(folder, `${name}.${process.pid}.tmp`);
  const head = `//${sumOf(note, body)} ${note}\n`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(head), Buffer.from(body)]));
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What was sealed; null if it is not there or is not what was written. */
function unseal(folder, name) {
  const bytes = attempt(() => readFileSync(join(folder, name)));
  const end = bytes?.indexOf('\n') ?? -1;
  if (end < 0) return null;
  const [mark, ...words] = bytes.toString('latin1', 0, end).split(' ');
  const note = words.join(' ');
  const body = bytes.subarray(end + 1);
  const sum = sumOf(note, body);
  return mark === `//${sum}` ? { sum, note, body } : null;
}

/** Removes all states but the newest ones, and with them what a start that was broken off has left. */
function removeOld(all) {
  const states = readdirSync(all).map((name) => ({
    path: join(all, name),
    at: statSync(join(all, name)).mtimeMs,
  }));
  states.sort((a, b) => b.at - a.at);
  for (const { path } of states.slice(statesKept)) rmSync(path, { recursive: true, force: true });
}

/** What a deed with files gives; null where it fails. */
function attempt(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
