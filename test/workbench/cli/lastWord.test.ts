import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Creating from '../../../src/commands/createCommands';
import { createCommands } from '../../../src/commands/createCommands';
import { commandNames } from '../../../src/workbench/cli/parseCall';
import { main } from '../../../src/workbench/cli/main';
import { openSample, samplePath, sheetNamed } from '../../commands/onWorkbook';

jest.mock('../../../src/commands/createCommands', () => {
  const actual = jest.requireActual<typeof Creating>('../../../src/commands/createCommands');
  return { createCommands: jest.fn(actual.createCommands) };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-last-word-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env.PLAN_DEBUG;
});
const inFolder = (name: string) => join(folder, name);

async function plan(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, { report: (text) => (out += text), fault: (text) => (err += text) });
  return { code, out, err };
}

/** A call of each command, as it would be typed to write a file. */
function callOf(command: (typeof commandNames)[number]): string[] {
  const kind = command === 'add-table' || command === 'add-column' ? ['kpis'] : [];
  const more = command === 'add-column' ? ['--field', 'goodIs'] : [];
  const earlier = command === 'changes' ? ['--previous', samplePath] : [];
  return [command, ...kind, samplePath, ...more, ...earlier, '--out', inFolder('out.xlsx')];
}

describe('something unforeseen', () => {
  /** Commands of which every one fails in a way that nobody thought of. */
  const failing = (thrown: unknown) =>
    jest
      .mocked(createCommands)
      .mockImplementation(
        () => new Proxy({}, { get: () => () => Promise.reject(thrown) }) as ReturnType<typeof createCommands>,
      );

  test.each(commandNames)(
    '%s: one sentence with a code, exit 3, no stack, nothing saved',
    async (command) => {
      failing(new TypeError("Cannot read properties of undefined (reading 'rows')"));
      const { code, out, err } = await plan(...callOf(command));
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toMatch(
        /^Something went wrong in the add-in itself \(code BP-[0-9A-Z]{5}\): nothing was saved\..*\n$/,
      );
      expect(err).not.toMatch(/\.ts:\d+| at /);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test.each([
    ['a text'],
    [undefined],
    [null],
    [{ message: 'no error' }],
    [Object.create(null)],
    [Symbol('x')],
  ])('what is no Error (%#) has a code too', async (thrown) => {
    failing(thrown);
    const { code, err } = await plan('check', samplePath);
    expect(code).toBe(3);
    expect(err).toMatch(/\(code BP-[0-9A-Z]{5}\)/);
  });

  test('the stack is shown under --debug and PLAN_DEBUG=1 alone', async () => {
    failing(new RangeError('Maximum call stack size exceeded'));
    expect((await plan('check', samplePath, '--debug')).err).toMatch(/\n\s+at /);
    process.env.PLAN_DEBUG = '1';
    expect((await plan('check', samplePath)).err).toMatch(/RangeError: Maximum/);
  });
});

describe('a refusal that writes nothing never exits 0', () => {
  beforeEach(() => {
    const actual = jest.requireActual<typeof Creating>('../../../src/commands/createCommands');
    jest.mocked(createCommands).mockImplementation(actual.createCommands);
  });

  function longPlan(): string {
    const file = openSample();
    const sheet = sheetNamed(file.workbook, 'Plan 2022-23');
    for (const row of sheet.cells.keys()) {
      const text = sheet.value(row, 2);
      if (typeof text === 'string' && text.length > 40)
        sheet.setCell(row, 2, { value: Array(9).fill(text).join(' ') });
    }
    writeFileSync(inFolder('long.xlsx'), file.save());
    return inFolder('long.xlsx');
  }

  test('a summary that does not fit two pages: what to cut, exit 2, no file', async () => {
    const { code, out, err } = await plan('summary', longPlan(), '--json', '--out', inFolder('s.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(
      /^The summary does not fit two pages, so nothing was written\. Cut \d+ lines? from “.*\n$/,
    );
    expect((JSON.parse(out) as { overflow: unknown[] }).overflow.length).toBeGreaterThan(0);
    expect(existsSync(inFolder('s.xlsx'))).toBe(false);
  });

  test('nothing to colour: exit 2, no file', async () => {
    const file = openSample();
    const sheet = sheetNamed(file.workbook, 'Appendix 1');
    for (const row of sheet.cells.keys()) if (row >= 2 && row < 57) sheet.setCell(row, 4, { value: '' });
    writeFileSync(inFolder('bare.xlsx'), file.save());
    const { code, err } = await plan('colour', inFolder('bare.xlsx'), '--out', inFolder('c.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(/^Nothing was coloured: /);
    expect(existsSync(inFolder('c.xlsx'))).toBe(false);
  });

  const empty: readonly string[][] = [
    ['overview'],
    ['check'],
    ['changes', samplePath],
    ['add-column', 'kpis', samplePath],
  ];
  test.each(empty.map((call) => [call]))('%j lacks what it needs: exit 2', async (call) => {
    expect((await plan(...call, '--out', inFolder('o.xlsx'))).code).toBe(2);
    expect(existsSync(inFolder('o.xlsx'))).toBe(false);
  });
});
