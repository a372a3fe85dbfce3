import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');

/** A project of two files, started as ours is. */
let home: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};
const says = (word: string) => put('src/words/word.ts', `export const word: string = '${word}';\n`);
const kept = () => join(home, 'node_modules/.cache/plan');
const states = () => (existsSync(kept()) ? readdirSync(kept()) : []);
const keptFile = (name: string) => join(kept(), states()[0] ?? '', name);
const commandLine = (args: string[]) => [join(home, 'scripts/plan.mjs'), ...args];
const start = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandLine(args), { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const name of ['plan.mjs', 'keptBundle.mjs']) {
    mkdirSync(join(home, 'scripts'), { recursive: true });
    copyFileSync(join(root, 'scripts', name), join(home, 'scripts', name));
  }
  put('tsconfig.json', '{}');
  put('node_modules/.package-lock.json', '{}');
  symlinkSync(join(root, 'node_modules/esbuild'), join(home, 'node_modules/esbuild'));
  put(
    'src/workbench/cli/plan.ts',
    `import { word } from '../../words/word';
type Fails = boolean;
const fails: Fails = process.argv.includes('fail');
if (fails) console.log(new Error('on purpose').stack);
console.log(word);
`,
  );
  says('first');
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the script that is kept of the command line', () => {
  test('is made once and then taken', () => {
    expect(start()).toEqual({ status: 0, said: 'first\n' });
    // Without it only what is kept can run.
    rmSync(join(home, 'node_modules/esbuild'));
    expect(start()).toEqual({ status: 0, said: 'first\n' });
    expect(start('check')).toEqual({ status: 0, said: 'first\n' });
  });

  test.each([
    ['a changed source', () => says('later')],
    [
      'a source of the same length and time',
      () => {
        const at = new Date(2020, 1, 1);
        const path = join(home, 'src/words/word.ts');
        utimesSync(path, at, at);
        start();
        says('other');
        utimesSync(path, at, at);
      },
    ],
    [
      'a new file that goes before the old one',
      () => put('src/words/word.tsx', readFileSync(join(home, 'src/words/word.ts'), 'utf8')),
    ],
    ['other packages', () => put('node_modules/.package-lock.json', '{ "packages": {} }')],
  ])('is made anew for %s', (_what, change) => {
    start();
    const before = states();
    change();
    const word = /'(\w+)'/.exec(readFileSync(join(home, 'src/words/word.ts'), 'utf8'))?.[1];
    expect(start()).toEqual({ status: 0, said: `${word}\n` });
    expect(states().filter((name) => !before.includes(name))).not.toEqual([]);
  });

  test('a source that went back to what it was is what it was', () => {
    start();
    says('later');
    start();
    says('first');
    expect(start().said).toBe('first\n');
  });

  const damages: [string, (path: string) => void][] = [
    ['empty', (path) => writeFileSync(path, '')],
    ['half written', (path) => truncateSync(path, readFileSync(path).length >> 1)],
    ['without its end', (path) => truncateSync(path, readFileSync(path).length - 1)],
    [
      'changed in one place',
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    ['of something else', (path) => writeFileSync(path, 'console.log("wrong");\n')],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ];
  test.each(damages)('kept files that are %s are not used', (how, damage) => {
    start();
    const sound = readFileSync(keptFile('plan.cjs'));
    for (const name of ['plan.v8', 'plan.cjs']) damage(keptFile(name));
    expect(start()).toEqual({ status: 0, said: 'first\n' });
    if (how !== 'a folder') expect(readFileSync(keptFile('plan.cjs'))).toEqual(sound);
    damage(keptFile('plan.map'));
    expect(start('fail', '--debug').said).toMatch(/plan\.ts:4:\d+[^]*first\n$/);
  });

  test.each([
    ['a file stands in the place of the folder', () => put('node_modules/.cache', '')],
    [
      'the folder is not there to write to',
      () => symlinkSync('/dev/null', join(home, 'node_modules/.cache')),
    ],
    ['npm has left no list of packages', () => rmSync(join(home, 'node_modules/.package-lock.json'))],
  ])('starts all the same where %s', (_where, prepare) => {
    prepare();
    expect(start()).toEqual({ status: 0, said: 'first\n' });
    says('later');
    expect(start()).toEqual({ status: 0, said: 'later\n' });
    expect(states()).toEqual([]);
  });

  test('many starts at one time all say the same and leave nothing half', async () => {
    const said = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, commandLine([]));
        let text = '';
        child.stdout.on('data', (part: Buffer) => (text += part.toString()));
        return new Promise<string>((resolve) => child.on('close', () => resolve(text)));
      }),
    );
    expect(new Set(said)).toEqual(new Set(['first\n']));
    expect(readdirSync(join(kept(), states()[0] ?? '')).sort()).toEqual(['plan.cjs', 'plan.map', 'plan.v8']);
  });

  test('few states stay, and what was broken off goes with them', () => {
    for (const word of ['a', 'b', 'c', 'd', 'e']) {
      says(word);
      expect(start().said).toBe(`${word}\n`);
    }
    expect(states()).toHaveLength(3);
    expect(start().said).toBe('e\n');
  });

  test('what V8 compiled is kept once for each command', () => {
    start('check');
    const first = readFileSync(keptFile('plan.v8'));
    start('check');
    expect(readFileSync(keptFile('plan.v8'))).toEqual(first);
    start('colour');
    expect(readFileSync(keptFile('plan.v8')).toString('latin1').split('\n', 1)[0]).toMatch(/ check colour$/);
  });

  test.each(['first', 'second'])('a stack names the lines of the sources, in a %s run', (run) => {
    if (run === 'second') start();
    expect(start('fail', '--debug').said).toMatch(/plan\.ts:4:\d+/);
  });
});
