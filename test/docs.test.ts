import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const folders = ['src', 'test', 'bench', 'scripts', 'docs'];
const there = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  ),
];
const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

/** A file by its name or the end of its path ("kpis/judge.ts"), a folder by its whole path ("src/plan/read"). */
const named = /`([\w./-]+\.(?:ts|tsx|mjs)|(?:src|test|bench|scripts|docs)\/[\w/-]+\/?)`/g;

const isThere = (name: string): boolean => there.some((path) => path === name || path.endsWith(`/${name}`));

test.each(documents)('every file and folder that %s names is there', (document) => {
  const names = [...readFileSync(join(root, document), 'utf8').matchAll(named)].map(([, name = '']) =>
    name.replace(/\/$/, ''),
  );
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});
