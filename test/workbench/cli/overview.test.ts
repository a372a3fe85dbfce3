import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/workbench/cli/main';
import { openFile } from '../../../src/workbench/file/openFile';
import { samplePath } from '../../commands/onWorkbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-overview-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

async function plan(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, { report: (text) => (out += text), fault: (text) => (err += text) });
  return { code, out, err };
}

function odd(name: string): string {
  writeFileSync(inFolder(name), 'no workbook');
  return inFolder(name);
}

test('an overview is a new file with its sheets alone; the department’s file stays as it was', async () => {
  const before = readFileSync(samplePath);
  const { code, err } = await plan('overview', samplePath, '--out', inFolder('all.xlsx'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { workbook } = openFile(readFileSync(inFolder('all.xlsx')));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Overview',
    'Red and Amber',
    'Differs from the rule',
    'Top risks',
    'Budgets',
    'Outcomes',
    'Overview notes',
  ]);
  expect(workbook.activeSheet.name).toBe('Overview');
  expect(readFileSync(samplePath).equals(before)).toBe(true);
});

test('a damaged file among good ones exits 1 and names it, in one JSON document', async () => {
  const { code, out } = await plan(
    'overview',
    odd('odd.xlsx'),
    samplePath,
    inFolder('gone.xlsx'),
    '--json',
    '--out',
    inFolder('all.xlsx'),
  );
  expect(code).toBe(1);
  const document = JSON.parse(out) as Record<string, unknown>;
  expect(document).toMatchObject({ command: 'overview', files: 3, leftOut: 2, counts: { Green: 17 } });
  const findings = document.findings as { code: string; message: string }[];
  const unread = findings.filter((finding) => finding.code === 'file-not-read');
  expect(unread.map(({ message }) => message.split(':')[0])).toEqual(['odd.xlsx', 'gone.xlsx']);
});

test('nothing but damaged files, no file, or an input as the output exits 2 and writes nothing', async () => {
  const out = inFolder('all.xlsx');
  expect((await plan('overview', odd('odd.xlsx'), '--out', out)).code).toBe(2);
  expect((await plan('overview', '--out', out)).code).toBe(2);
  expect((await plan('overview', samplePath, '--in-place')).err).toMatch(/file of its own/);
  const copy = inFolder('copy.xlsx');
  writeFileSync(copy, readFileSync(samplePath));
  const { code, err } = await plan('overview', samplePath, copy, '--out', copy);
  expect({ code, err: err.trim() }).toMatchObject({ code: 2, err: expect.stringMatching(/names the input/) });
  expect(existsSync(out)).toBe(false);
});

test('two files of one name in different folders are told apart', async () => {
  const copy = inFolder('q1-2017.xlsx');
  writeFileSync(copy, readFileSync(samplePath));
  const { out } = await plan('overview', samplePath, copy, '--out', inFolder('all.xlsx'));
  expect(out).toContain(`${copy} holds the same as ${samplePath}`);
});
