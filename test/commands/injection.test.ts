import { readFile } from '../../src/xlsx/readFile';
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import { tableKinds } from '../../src/plan/tables/kinds';
import { newFile, openFile, type WorkbookFile } from '../../src/workbench/file/openFile';
import { openSample, samplePath, sitDown, reportOf } from './onWorkbook';

/** What Excel, or another program that opens the file, may take for a formula, a code or a tag. */
const starts: readonly string[] = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  '"=',
  '&',
  '&"Evil,Bold"',
  '|',
  '%=',
  ';=',
  ',=',
  '<x>=',
  ']]>=',
  '\u0001=',
  '\ud800=',
  '\ufffe=',
  '\u202e=',
  '\ufeff=',
];
/** Known by this word wherever it comes out. */
const payload = 'EVIL("http://x")';

/** The sample with every text of more than a word begun by hostile signs, headings and sheets' names kept readable. */
function hostileSample(from: number): WorkbookFile {
  const file = openSample();
  let count = from;
  const next = () => starts[(count += 1) % starts.length] ?? '=';
  for (const sheet of file.workbook.sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, { value }] of cells) {
        if (typeof value !== 'string' || !/\s/.test(value)) continue;
        if (value.length < 25) sheet.setCell(row, column, { value: `${value} ${next()}${payload}` });
        else sheet.setCell(row, column, { value: `${next()}${payload} ${value}` });
      }
  return file;
}

/** The sample whose sheets are named by hostile signs, as far as Excel allows them in names. */
function hostileNames(): WorkbookFile {
  const file = openSample();
  const names = [
    '=EVIL() ',
    '+EVIL&A',
    '-EVIL&"',
    '@EVIL<x>',
    '＝EVIL',
    '&P EVIL',
    '%EVIL;',
    '|EVIL!',
    '#EVIL',
    '^EVIL',
  ];
  file.workbook.sheets.forEach((sheet, index) => {
    sheet.name = `${names[index % names.length] ?? ''}${index} ${sheet.name}`.slice(0, 31);
  });
  file.workbook.changed.add('sheets');
  // As an officer's file comes: written and opened again.
  return openFile(file.save());
}

const file = (name: string, bytes: () => Uint8Array) => ({ name, read: async () => bytes() });

/** Every command that writes: whoever adds one adds it here. */
const jobs: Readonly<Record<string, (commands: Commands) => Promise<Outcome<unknown>>>> = {
  colour: (commands) => commands.colour(),
  summary: (commands) => commands.summary({ details: { department: `=${payload}`, planYear: '2022/23' } }),
  'heat map': (commands) => commands.riskMap(),
  reconcile: (commands) => commands.reconcile(),
  quarterly: (commands) => commands.quarterly({ quarter: 'Q1', details: { department: `&P=${payload}` } }),
  thread: (commands) => commands.thread(),
  'roll-forward': (commands) => commands.rollForward({ details: { planYear: '2022/23' } }),
  'next-quarter': (commands) => commands.nextQuarter({ quarter: 'Q1' }),
  changes: (commands) => commands.changes({ previous: readFile(hostileSample(5).save()) }),
  overview: (commands) =>
    commands.overview({
      files: [
        file(`=${payload}.xlsx`, () => hostileSample(3).save()),
        file('b.xlsx', () => readFileSync(samplePath)),
      ],
    }),
  'all tables': async (commands) => {
    for (const kind of tableKinds) await commands.addTable({ kind });
    return { ok: true, report: null };
  },
  fixes: async (commands) => {
    const checked = await commands.check();
    if (!checked.ok) return checked;
    const fix = checked.report.findings.flatMap(({ fixes = [] }) => fixes)[0];
    return fix ? commands.applyFixes([fix], `=${payload}`) : checked;
  },
  'add-column': async (commands) => {
    const listed = await commands.listTables();
    const table = listed.ok
      ? listed.report.tables.find(({ kind, columns }) => kind === 'kpis' && !columns.owner)
      : undefined;
    return table ? commands.addColumns({ fields: ['owner'], sheet: table.sheet, at: table.range }) : listed;
  },
};

/** What is wrong with a saved workbook: formulas that came of texts, codes, names and XML that Excel would not take. */
function faultsOf(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const { workbook } = openFile(bytes);
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values())
      for (const { formula } of cells.values())
        // Sheets' names and texts stand in quotation marks.
        if (typeof formula === 'string' && /EVIL/.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')))
          faults.push(`a formula of a text: ${formula.slice(0, 80)}`);
    if (!/^[^[\]:*?/\\]{1,31}$/.test(sheet.name) || /^'|'$/.test(sheet.name))
      faults.push(`a sheet's name: ${sheet.name}`);
    for (const { name } of sheet.tables)
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) faults.push(`a table's name: ${name}`);
  }
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
    const text = strFromU8(part);
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
      faults.push(`${name}: a sign that XML forbids`);
    if (
      /&#x?(?:0*[1-8b-c]|0*1[0-9a-f]|D[89A-F]\w\w|FFF[EF]);/i.test(text.replace(/&#(?:9|10|13);/g, '')) &&
      /&#x/.test(text)
    )
      faults.push(`${name}: a reference that XML forbids`);
    const errors: string[] = [];
    try {
      new DOMParser({
        onError: (level, message) => (level === 'warning' ? undefined : errors.push(String(message))),
      }).parseFromString(text, 'text/xml');
    } catch (error) {
      errors.push(String(error));
    }
    if (errors.length > 0) faults.push(`${name}: ${errors[0]?.slice(0, 120) ?? ''}`);
    for (const [, words = ''] of text.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)) {
      const plain = words
        .replace(/&amp;/g, '&')
        .replace(/&quot;/g, '"')
        .replace(/&&/g, '');
      if (/&(?:"Evil|P ?=?EVIL|EVIL)/.test(plain))
        faults.push(`${name}: a code in a header or footer: ${words.slice(0, 80)}`);
      if (plain.length > 255) faults.push(`${name}: a header or footer of ${plain.length} signs`);
    }
    for (const [, formula = ''] of text.matchAll(/<definedName[^>]*>([^<]*)</g))
      if (/EVIL/.test(formula.replace(/&quot;|&apos;/g, "'").replace(/'(?:[^']|'')*'/g, '')))
        faults.push(`${name}: a name that stands for ${formula}`);
    for (const [, formula = ''] of text.matchAll(/<(?:c:f|formula1?2?|xm:f)>([^<]*)</g))
      if (
        /EVIL/.test(
          formula
            .replace(/&quot;/g, '"')
            .replace(/&apos;/g, "'")
            .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''),
        )
      )
        faults.push(`${name}: a formula ${formula.slice(0, 80)}`);
  }
  return faults;
}

describe.each(Object.entries(jobs))('%s', (_, run) => {
  test.each([0, 9, 18])('makes no formula, code or tag of the officer’s texts (%#)', async (from) => {
    const desk = await sitDown(hostileSample(from));
    reportOf(await run(desk.commands));
    expect(faultsOf(desk.file.save())).toEqual([]);
  });

  test('nor of sheets’ names', async () => {
    const desk = await sitDown(hostileNames());
    reportOf(await run(desk.commands));
    expect(faultsOf(desk.file.save())).toEqual([]);
  });
});

test('what is looked for would be found', async () => {
  const made = newFile();
  made.workbook.activeSheet.setCell(0, 0, { value: 1, formula: `=${payload}` });
  expect(faultsOf(made.save())).toEqual([expect.stringContaining('a formula of a text')]);
});
