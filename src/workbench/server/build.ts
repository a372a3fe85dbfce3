import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { needsBuild } from './needsBuild';

/** Builds the add-in and the workbench with webpack unless what is there is newer than the sources. */
export async function buildIfNeeded(root: string): Promise<void> {
  const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];
  const products = ['dist/taskpane.html', 'dist/manifest.xml', 'build/workbench/index.html'];
  const under = (path: string) => join(root, path);
  if (!(await needsBuild(sources.map(under), products.map(under)))) return;
  console.log('Building the add-in and the workbench; this takes about half a minute …');
  await runWebpack(root);
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
