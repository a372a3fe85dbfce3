import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What the rule says of one file with one line, in a house of three floors. */
const script = `
import { Linter } from 'eslint';
import { orderRule } from './scripts/orderRule.mjs';
const floors = [['grid'], ['plan/figures'], ['plan/read', 'plan/details.ts'], ['pane']];
const config = {
  files: ['**/*.ts'],
  plugins: { house: { rules: { order: orderRule } } },
  rules: { 'house/order': ['error', { floors, apart: { pane: ['grid'] } }] },
};
const linter = new Linter({ cwd: process.cwd() });
const cases = JSON.parse(process.argv[1]);
console.log(JSON.stringify(cases.map(([filename, code]) =>
  linter.verify(code, [config], { filename: process.cwd() + '/' + filename }).map(({ message }) => message))));
`;

function said(cases: readonly (readonly [file: string, line: string])[]): string[][] {
  const answer = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script, JSON.stringify(cases)],
    { cwd: root, encoding: 'utf8' },
  );
  return JSON.parse(answer) as string[][];
}

test('imports go to the own floor and to those below it', () => {
  expect(
    said([
      ['src/plan/read/a.ts', "import { b } from '../figures/b';"],
      ['src/plan/read/deep/a.ts', "import { b } from '../../../grid/b';"],
      ['src/plan/read/a.ts', "import { b } from '../details';"],
      ['src/plan/details.ts', "import { b } from './read/b';"],
      ['src/plan/figures/a.ts', "import { b } from 'fflate';"],
      ['test/plan/figures/a.ts', "import { b } from '../../../src/plan/read/b';"],
    ]),
  ).toEqual([[], [], [], [], [], []]);
});

test('an import that goes up is named, of whatever kind it is', () => {
  const higher = 'src/plan/figures may not know src/plan/read: it stands on a higher floor';
  const answers = said([
    ['src/plan/figures/a.ts', "import { b } from '../read/b';"],
    ['src/plan/figures/deep/a.ts', "export { b } from '../../read/deep/b';"],
    ['src/plan/figures/a.ts', "export * from '../read/b';"],
    ['src/plan/figures/a.ts', "const b = import('../read/b');"],
    ['src/plan/figures/a.ts', "import { b } from '../details';"],
  ]);
  expect(answers.map(([first = '']) => first.split(' (')[0])).toEqual([
    higher,
    higher,
    higher,
    higher,
    'src/plan/figures may not know src/plan/details.ts: it stands on a higher floor',
  ]);
});

test('a folder of the same name on another floor is not meant', () => {
  expect(said([['src/plan/figures/a.ts', "import { b } from './read/b';"]])).toEqual([[]]);
});

test('what is kept apart, and what has no floor, is named', () => {
  const [[apart = ''] = [], [to = ''] = [], [from = ''] = []] = said([
    ['src/pane/a.ts', "import { b } from '../grid/b';"],
    ['src/plan/read/a.ts', "import { b } from '../attic/b';"],
    ['src/plan/attic/a.ts', ''],
  ]);
  expect(apart).toMatch(/^src\/pane may not know src\/grid: the two are kept apart/);
  expect(to).toMatch(/^src\/plan\/attic\/b stands on no floor/);
  expect(from).toMatch(/^src\/plan\/attic\/a\.ts stands on no floor/);
});
