// Names the circles of imports among the files of src: a.ts imports b.ts imports a.ts. Imports of types count too, for a
// circle of them says as well that two files are not two notions. Exit 1 where there are any.
// node scripts/circles.mjs
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const files = fileNames.filter((name) => relative(root, name).startsWith('src/'));
const known = new Set(files);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The files of src that a file imports, by whatever kind of import. */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  const found = importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const { resolvedModule } = ts.resolveModuleName(fileName, file, options, ts.sys);
    const path = resolvedModule ? resolve(dirname(file), resolvedModule.resolvedFileName) : '';
    return known.has(path) ? [path] : [];
  });
  return [...new Set(found)];
}

/** Groups of files of which each reaches each other one (Tarjan). */
function groups() {
  const order = new Map();
  const low = new Map();
  const stack = [];
  const found = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const next of imports.get(file)) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1 || imports.get(file).includes(file)) found.push(group);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

/** A shortest way from a file back to itself within its group. */
function circleIn(group) {
  const within = new Set(group);
  let shortest = null;
  for (const start of group) {
    const cameFrom = new Map();
    const queue = [start];
    for (const file of queue)
      for (const next of imports.get(file).filter((one) => within.has(one)))
        if (!cameFrom.has(next)) {
          cameFrom.set(next, file);
          queue.push(next);
        }
    const way = [start];
    for (let file = cameFrom.get(start); file && file !== start; file = cameFrom.get(file)) way.unshift(file);
    way.unshift(start);
    if (!shortest || way.length < shortest.length) shortest = way;
  }
  return shortest;
}

const circles = groups().map((group) => ({ group, way: circleIn(group) }));
for (const { group, way } of circles) {
  const more = group.length > way.length - 1 ? ` (${group.length} files hang together)` : '';
  process.stdout.write(`${way.map((file) => relative(root, file)).join(' → ')}${more}\n`);
}
process.stdout.write(`${circles.length} circles among ${files.length} files of src.\n`);
process.exitCode = circles.length > 0 ? 1 : 0;
