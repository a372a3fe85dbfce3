import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/workbench/cli/main';
import { newFile, openFile } from '../../../src/workbench/file/openFile';
import { signedWorkbook } from '../../fixtures/signedWorkbook';
import { openSample, samplePath, sheetNamed, workbookOf } from '../../commands/onWorkbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

/** What a call printed and its exit code. */
async function plan(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, { report: (text) => (out += text), fault: (text) => (err += text) });
  return { code, out, err };
}

/** A file with these bytes in the test's folder. */
function fileOf(name: string, bytes: Uint8Array | string): string {
  writeFileSync(inFolder(name), bytes);
  return inFolder(name);
}

describe('check --json', () => {
  test('prints one document with the keys of the design and exits 1 for findings of severity error', async () => {
    const { code, out, err } = await plan('check', samplePath, '--json');
    const document = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['command', 'workbook', 'quarter', 'tables', 'rows', 'counts', 'findings']),
    );
    expect(document).toMatchObject({ command: 'check', workbook: 'q1-2017.xlsx', quarter: 'Q1' });
    expect(document.tables).toMatchObject([
      {
        kind: 'kpis',
        sheet: 'Appendix 1',
        range: 'A3:F57',
        columns: { ref: 'A', kpi: 'B', target: 'C', measure: 'D', rag: 'E' },
      },
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  test('--set gives a plan detail for this run', async () => {
    const { out } = await plan('check', samplePath, '--json', '--set', 'tolerance=5');
    const { rows } = JSON.parse(out) as { rows: { ref: string; rag: string }[] };
    expect(rows.find(({ ref }) => ref === '1.5')?.rag).toBe('Red');
  });
});

describe('a signed workbook', () => {
  const kpis = [
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
    ['1.1', 'Calls answered in time', '75%', '80%', ''],
  ]
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('');

  test('is checked as any other, and keeps its signature until the call says otherwise', async () => {
    const input = fileOf('signed.xlsx', signedWorkbook(kpis));
    const goal = inFolder('coloured.xlsx');
    expect((await plan('check', input)).code).toBe(0);
    const { code, err } = await plan('colour', input, '--out', goal);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*digitally signed[^\n]*give --break-signature\.\n$/);
    expect(existsSync(goal)).toBe(false);
    expect((await plan('colour', input, '--out', goal, '--break-signature')).code).toBe(0);
    expect(existsSync(goal)).toBe(true);
  });
});

describe('saving', () => {
  test('--out saves there and leaves the input as it was', async () => {
    const before = readFileSync(samplePath);
    const { code } = await plan('summary', samplePath, '--out', inFolder('s.xlsx'));
    expect(code).toBe(0);
    expect(openFile(readFileSync(inFolder('s.xlsx'))).workbook.findSheet('Summary 2022-23')).toBeDefined();
    expect(readFileSync(samplePath).equals(before)).toBe(true);
  });

  test('without a place to save nothing is written, and that is said', async () => {
    const { err } = await plan('add-table', 'kpis', samplePath);
    expect(err).toBe('Nothing was saved: give --out FILE.xlsx, or --in-place.\n');
  });

  test('--out with the input’s own name is refused; --in-place writes over it', async () => {
    const path = fileOf('own.xlsx', readFileSync(samplePath));
    expect(await plan('colour', path, '--out', path)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--in-place'),
    });
    expect((await plan('colour', path, '--in-place')).code).toBe(1);
    expect(readFileSync(path).equals(readFileSync(samplePath))).toBe(false);
    expect(readdirSync(folder)).toEqual(['own.xlsx']);
  });
});

describe('bad input: one clear sentence, exit 2, nothing written', () => {
  const faults: [string, (out: string) => string[], RegExp][] = [
    [
      'a file that is not there',
      () => ['check', inFolder('none.xlsx')],
      /cannot be read: there is no such file/,
    ],
    [
      'text that calls itself a workbook',
      () => ['check', fileOf('text.xlsx', 'Ref,KPI\n1,2\n')],
      /text\.xlsx: .*not/,
    ],
    ['an empty file', () => ['check', fileOf('nothing.xlsx', '')], /nothing\.xlsx: /],
    ['an empty workbook', () => ['check', fileOf('empty.xlsx', newFile().save())], /The workbook is empty/],
    [
      'a summary of an empty workbook',
      () => ['summary', fileOf('empty.xlsx', newFile().save())],
      /The workbook is empty/,
    ],
    ['a workbook without KPIs', () => ['colour', fileOf('rota.xlsx', onlyRota())], /No KPI table was found/],
    [
      'a sheet that is not there',
      (out) => ['add-table', 'kpis', samplePath, '--sheet', 'Nope', '--out', out],
      /no sheet .Nope/,
    ],
    [
      'a protected sheet',
      (out) => ['colour', fileOf('shut.xlsx', shut()), '--out', out],
      /“Appendix 1” is protected/,
    ],
    [
      'a kind that is none',
      () => ['add-table', 'pies', samplePath],
      /no table kind .pies.: details, text, kpis/,
    ],
    ['a command that is none', () => ['colr', samplePath], /no command .colr/],
    ['no workbook', () => ['check'], /Name the workbook/],
    ['an unknown option', () => ['check', samplePath, '--colour'], /--colour/],
    ['a quarter that is none', () => ['check', samplePath, '--quarter', 'Q5'], /"Q5" is not a quarter/],
    ['a plan detail that is none', () => ['check', samplePath, '--set', 'size=3'], /no plan detail .size/],
  ];

  test.each(faults)('%s', async (_, call, words) => {
    const out = inFolder('out.xlsx');
    const result = await plan(...call(out));
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.err).toMatch(words);
    expect(result.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });
});

function onlyRota(): Uint8Array {
  const file = newFile();
  file.workbook.activeSheet.setCell(0, 0, { value: 'Name' });
  file.workbook.activeSheet.setCell(1, 0, { value: 'Amina' });
  return file.save();
}

function shut(): Uint8Array {
  const file = openSample();
  const sheet = sheetNamed(file.workbook, 'Appendix 1');
  sheet.protected = true;
  sheet.touch('properties');
  return file.save();
}

describe('add-column', () => {
  test('saves the list with the column, and says where it stands', async () => {
    const { code, out } = await plan(
      'add-column',
      'kpis',
      samplePath,
      '--sheet',
      'Appendix 1',
      '--field',
      'goodIs',
      '--field',
      'Owner',
      '--out',
      inFolder('c.xlsx'),
    );
    expect(code).toBe(0);
    expect(out).toContain('kpis: "Appendix 1" A3:H57');
    const { workbook } = openFile(readFileSync(inFolder('c.xlsx')));
    expect([6, 7].map((column) => sheetNamed(workbook, 'Appendix 1').value(2, column))).toEqual([
      'Good is',
      'Owner',
    ]);
  });

  test('without --field names those that there are', async () => {
    const { code, err } = await plan('add-column', 'kpis', samplePath, '--sheet', 'Appendix 1');
    expect(code).toBe(2);
    expect(err).toMatch(/^Name the column to add: .*goodIs/);
  });
});

describe('due --ics', () => {
  const dated = [
    ['Plans and actions'],
    ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
    ['A1', 'Open the night shelter', '31 March 2017', 'Jo Bloggs', 'On track'],
  ];
  const ongoing = [...dated.slice(0, 2), ['A1', 'Train staff', 'Ongoing', 'Jo Bloggs', '']];
  const year = ['--quarter', 'Q1', '--set', 'planYear=2017/18'];

  test('writes a calendar file beside the list, and nothing else', async () => {
    const path = fileOf('plan.xlsx', workbookOf(dated, 'Plan').save());
    const { code, out, err } = await plan('due', path, '--ics', inFolder('due.ics'), ...year);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'Jo Bloggs: 1 thing open\n  A1      overdue since 31 March 2017: Open the night shelter\n',
    );
    expect(readFileSync(inFolder('due.ics'), 'utf8')).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20170331\r\n[^]*END:VCALENDAR\r\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual(['due.ics', 'plan.xlsx']);
  });

  test('where nothing is owed by a day no file is written, and it is said', async () => {
    const path = fileOf('plan.xlsx', workbookOf(ongoing, 'Plan').save());
    const { code, err } = await plan('due', path, '--ics', inFolder('due.ics'), ...year);
    expect(code).toBe(0);
    expect(err).toMatch(/due\.ics was not written: nothing is owed by a day/);
    expect(existsSync(inFolder('due.ics'))).toBe(false);
  });

  test('another command, another kind of file and a folder that is not there are refused', async () => {
    const path = fileOf('plan.xlsx', workbookOf(dated, 'Plan').save());
    const refused = async (command: string, file: string) =>
      (await plan(command, path, '--ics', file, ...year)).err;
    expect(await refused('check', inFolder('due.ics'))).toBe(
      '--ics belongs to due: check makes no calendar file.\n',
    );
    expect(await refused('due', path)).toMatch(/which ends in \.ics/);
    expect(await refused('due', inFolder('no/due.ics'))).toMatch(/The folder of .* does not exist\./);
  });
});
