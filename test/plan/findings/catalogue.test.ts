import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findingsPage } from '../../../scripts/findingsPage';
import { catalogue, headOf, subjects, type FindingCode } from '../../../src/plan/findings/catalogue';

const root = path.resolve(__dirname, '../../..');
const codes = Object.keys(catalogue) as FindingCode[];

/** The sources that find something; the pane only shows what was found. */
function sources(): string[] {
  return ['src/plan', 'src/sheets', 'src/commands'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/plan/findings/')),
  );
}
const texts = new Map(sources().map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));

test('each code is declared once, under one subject', () => {
  const declared = subjects.flatMap(({ heads }) => Object.keys(heads));
  expect(declared.length).toBe(new Set(declared).size);
  expect(new Set(declared)).toEqual(new Set(codes));
});

test('codes are kebab-case', () => {
  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

test('every code of the catalogue is found by some source', () => {
  // A set that only filters findings finds nothing, and neither does a comparison or a type ('a' | 'b').
  const found = [...texts.values()]
    .join('\n')
    .replace(/new Set\(\[[^\]]*\]\)/g, '')
    .replace(/[!=]== '[a-z-]+'/g, '')
    .replace(/^ *\| '[a-z-]+'/gm, '')
    .replace(/'[a-z-]+'(?: \| '[a-z-]+')+/g, '');
  expect(codes.filter((code) => !found.includes(`'${code}'`))).toEqual([]);
});

test('no source says the severity of a code that always has the same', () => {
  const said = [...texts].flatMap(([name, text]) =>
    [...text.matchAll(/severity: '\w+',\s*code: '([a-z-]+)'/g)]
      .filter(
        ([, code = '']) => code in catalogue && typeof headOf(code as FindingCode).severity === 'string',
      )
      .map(([, code]) => `${name}: ${code}`),
  );
  // A state in a KPI's cell is described before it is a finding; its severity depends on the cell.
  expect(said.filter((place) => !place.startsWith('src/plan/rules/kpis/problemOf.ts'))).toEqual([]);
});

const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/).filter(Boolean).length;

test.each(codes)('%s says in at most two short sentences each what it means and what to do', (code) => {
  const { means, todo, fix } = headOf(code);
  for (const text of [means, todo]) {
    expect(text).toMatch(/^[A-Z].*[.]$|^[A-Z].*”\.$/);
    expect(sentences(text)).toBeLessThanOrEqual(2);
    expect(text.length).toBeLessThanOrEqual(180);
  }
  if (fix !== undefined) expect(fix).toMatch(/^[A-Z].*\.$/);
});

test('words for all findings of a code stand only where there is a fix, and have room for a number', () => {
  const heads = codes.map(headOf).filter(({ forAll }) => forAll !== undefined);
  expect(heads.length).toBeGreaterThan(0);
  for (const { forAll, fix } of heads) {
    expect(forAll).toContain('{n}');
    expect(fix).toBeDefined();
  }
});

test('docs/findings.md is what the catalogue gives (if not: npm run findings)', () => {
  expect(readFileSync(path.join(root, 'docs/findings.md'), 'utf8')).toBe(findingsPage());
});
