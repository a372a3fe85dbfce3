import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { needsBuild } from '../../../src/workbench/server/build';

let folder = '';
const at = (name: string) => join(folder, name);

async function write(name: string, minute: number): Promise<void> {
  await mkdir(dirname(at(name)), { recursive: true });
  await writeFile(at(name), '');
  await utimes(at(name), minute * 60, minute * 60);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  await write('src/deep/inside/a.ts', 10);
  await write('dist/one.html', 20);
  await write('dist/two.html', 30);
});
afterEach(() => rm(folder, { recursive: true }));

const products = () => [at('dist/one.html'), at('dist/two.html')];

test('nothing is built while all products are newer than the sources', async () => {
  expect(await needsBuild([at('src')], products())).toBe(false);
});

test('a source deep in a folder that is newer than the oldest product asks for a build', async () => {
  await write('src/deep/inside/b.ts', 25);
  expect(await needsBuild([at('src')], products())).toBe(true);
});

test('a missing product asks for a build', async () => {
  expect(await needsBuild([at('src')], [...products(), at('dist/three.html')])).toBe(true);
});

test('a missing source asks for nothing', async () => {
  expect(await needsBuild([at('src'), at('gone')], products())).toBe(false);
});
