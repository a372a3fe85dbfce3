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

type Case = readonly [file: string, line: string];

const down: readonly Case[] = [
  ['src/plan/read/a.ts', "import { b } from '../figures/b';"],
  ['src/plan/read/deep/a.ts', "import { b } from '../../../grid/b';"],
  ['src/plan/read/a.ts', "import { b } from '../details';"],
  ['src/plan/details.ts', "import { b } from './read/b';"],
  ['src/plan/figures/a.ts', "import { b } from 'fflate';"],
  ['test/plan/figures/a.ts', "import { b } from '../../../src/plan/read/b';"],
];
const up: readonly Case[] = [
  ['src/plan/figures/a.ts', "import { b } from '../read/b';"],
  ['src/plan/figures/deep/a.ts', "export { b } from '../../read/deep/b';"],
  ['src/plan/figures/a.ts', "export * from '../read/b';"],
  ['src/plan/figures/a.ts', "const b = import('../read/b');"],
];
const others: readonly Case[] = [
  ['src/plan/figures/a.ts', "import { b } from '../details';"],
  ['src/plan/figures/a.ts', "import { b } from './read/b';"],
  ['src/pane/a.ts', "import { b } from '../grid/b';"],
  ['src/plan/read/a.ts', "import { b } from '../attic/b';"],
  ['src/plan/attic/a.ts', ''],
];

// Asked once: ESLint takes its time to start.
const said: string[] = (() => {
  const cases = JSON.stringify([...down, ...up, ...others]);
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script, cases], {
    cwd: root,
    encoding: 'utf8',
  });
  return (JSON.parse(answer) as string[][]).map((messages) => messages.join('; '));
})();

test('imports go to the own floor and to those below it', () => {
  expect(said.slice(0, down.length)).toEqual(down.map(() => ''));
});

test('an import that goes up is named, of whatever kind it is', () => {
  for (const message of said.slice(down.length, down.length + up.length))
    expect(message).toMatch(/^src\/plan\/figures may not know src\/plan\/read: it stands on a higher floor/);
});

test('single files have a floor; a folder of the same name elsewhere is not meant; what is apart or has no floor is named', () => {
  expect(said.slice(down.length + up.length)).toEqual([
    expect.stringMatching(
      /^src\/plan\/figures may not know src\/plan\/details.ts: it stands on a higher floor/,
    ),
    '',
    expect.stringMatching(/^src\/pane may not know src\/grid: the two are kept apart/),
    expect.stringMatching(/^src\/plan\/attic\/b stands on no floor/),
    expect.stringMatching(/^src\/plan\/attic\/a.ts stands on no floor/),
  ]);
});
