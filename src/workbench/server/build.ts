import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readdir, stat } from 'node:fs/promises';

/** Builds the add-in and the workbench with webpack unless what is there is newer than the sources. */
export async function buildIfNeeded(root: string): Promise<void> {
  const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];
  const products = ['dist/taskpane.html', 'dist/manifest.xml', 'build/workbench/index.html'];
  const under = (path: string) => join(root, path);
  if (!(await needsBuild(sources.map(under), products.map(under)))) return;
  console.log('Building the add-in and the workbench; this takes about half a minute …');
  await runWebpack(root);
}

/** Whether something of `sources` is newer than the oldest of `products`, or a product is missing. */
export async function needsBuild(sources: readonly string[], products: readonly string[]): Promise<boolean> {
  const built = await Promise.all(products.map(timeOf));
  const changed = await Promise.all(sources.map(newestIn));
  return built.some((time) => time === null) || Math.max(...changed) > Math.min(...built.map(Number));
}

/** When a file was last written, in milliseconds; null if there is none. */
async function timeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return null;
  }
}

/** The latest time in a file or folder with all that is in it; 0 if there is none. */
async function newestIn(path: string): Promise<number> {
  try {
    const state = await stat(path);
    if (!state.isDirectory()) return state.mtimeMs;
    const inside = await Promise.all((await readdir(path)).map((name) => newestIn(join(path, name))));
    return Math.max(0, ...inside);
  } catch {
    return 0;
  }
}

function runWebpack(root: string): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--stats', 'errors-only'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The build failed; its messages stand above.')),
    );
  });
}
