import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SummaryReport } from '../../../src/commands/summary/report';
import { main } from '../../../src/workbench/cli/main';
import { openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { changedParts } from '../keptContent';
import { openSample, refusalOf, reportOf, sheetNamed, sitDown } from '../onWorkbook';

const title = 'Summary 2022-23';

/** Rows of the sample's plan that hold the money: sources, spend, and services with four figures each. */
const sources = [48, 49, 50, 51];
const spend = [57, 58, 59, 60];
const services = [66, 67, 68, 69];

interface Case {
  /** What is wrong with the sample, whose plan stands on `plan`. */
  readonly spoil: (plan: Sheet, workbook: Workbook) => void;
  readonly expect: (report: SummaryReport, made: Sheet | undefined, workbook: Workbook) => void;
}

const texts = (sheet: Sheet | undefined): string[] =>
  [...(sheet?.cells.values() ?? [])].flatMap((line) =>
    [...line.values()].map(({ value }) => String(value ?? '')),
  );

const signs = '🌱 Greener estates 👩‍👩‍👧 for all, ברוכים הבאים and مرحبا بكم';

const cases: Readonly<Record<string, Case>> = {
  'charts without numbers': {
    spoil: (plan) => {
      for (const row of [...sources, ...spend]) plan.setCell(row, 5, { value: 'n/a' });
      for (const row of services)
        for (const column of [5, 6, 7, 8]) plan.setCell(row, column, { value: 'tbc' });
    },
    expect: ({ pages, findings }, made) => {
      expect(pages).toBe(2);
      expect(made?.charts.map(({ type }) => type)).toEqual(['Doughnut']);
      const empty = findings.filter(({ code }) => code === 'section-empty').map(({ message }) => message);
      expect(empty).toEqual([expect.stringMatching(/\(table “Funding and spend”\).*\(table “Budgets”\)/)]);
    },
  },
  'income below zero': {
    spoil: (plan) => plan.setCell(49, 5, { value: -4100 }),
    expect: ({ pages }, made) => {
      expect(pages).toBe(2);
      expect(texts(made)).toEqual(expect.arrayContaining(['-4100', 'A minus takes away from the total.']));
    },
  },
  'a section of 50,000 characters': {
    spoil: (plan) => {
      for (const row of [5, 6]) plan.setCell(row, 2, { value: 'Many words. '.repeat(2084) });
    },
    expect: ({ sheet, overflow }, made) => {
      expect({ sheet, made }).toEqual({ sheet: '', made: undefined });
      expect(overflow[0]).toMatchObject({ section: 'Our aims and objectives are...' });
      expect(overflow[0]?.lines).toBeGreaterThan(100);
    },
  },
  'text that begins with =': {
    spoil: (plan) => {
      plan.setCell(5, 2, { value: '=SUM(A1:A3) is what we count' });
      plan.setCell(6, 2, { value: '+44 20 7606 3030 answers day and night' });
    },
    expect: (_, made) => {
      const cells = [...(made?.cells.values() ?? [])].flatMap((line) => [...line.values()]);
      for (const text of ['=SUM(A1:A3) is what we count', '+44 20 7606 3030 answers day and night'])
        expect(cells.filter(({ value }) => value === text).map(({ formula }) => formula)).toEqual([
          undefined,
        ]);
    },
  },
  'emoji and letters that run from the right': {
    spoil: (plan) => plan.setCell(5, 2, { value: signs }),
    expect: ({ pages }, made) => {
      expect(pages).toBe(2);
      expect(texts(made)).toContain(signs);
    },
  },
  'a sheet of that name in the way': {
    spoil: (_, workbook) => workbook.addSheet(title).setCell(0, 0, { value: 'Mine' }),
    expect: ({ sheet }, made, workbook) => {
      expect(sheet).toBe(`${title} (2)`);
      expect(made).toBeDefined();
      expect(texts(sheetNamed(workbook, title))).toEqual(['Mine']);
    },
  },
};

/** The sample, spoilt, as its officer saved it. */
function spoilt(spoil: Case['spoil']): Uint8Array {
  const file: WorkbookFile = openSample();
  spoil(sheetNamed(file.workbook, 'Plan 2022-23'), file.workbook);
  return file.save();
}

/** Parts that a new sheet is entered in, and the order of calculation, which Excel makes anew. */
const shared = /^\[Content_Types\]\.xml$|^xl\/(?:workbook|styles|sharedStrings|calcChain)\.xml$|^xl\/_rels\//;
/** The sheet that stood open passes that on. */
const lost = (before: Uint8Array, after: Uint8Array): string[] =>
  changedParts(before, after).filter((name) => !shared.test(name) && !isOpenSheet(before, after, name));

const isOpenSheet = (before: Uint8Array, after: Uint8Array, name: string): boolean =>
  /^xl\/worksheets\/sheet\d+\.xml$/.test(name) && sameTexts(before, after);

/** Whether all sheets of a file say in another what they said. */
function sameTexts(before: Uint8Array, after: Uint8Array): boolean {
  const now = openFile(after).workbook;
  return openFile(before).workbook.sheets.every(
    (sheet) => JSON.stringify(texts(sheet)) === JSON.stringify(texts(now.findSheet(sheet.name))),
  );
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A call of the command line on a file of these bytes. */
async function call(bytes: Uint8Array) {
  const [path, goal] = [join(folder, 'plan.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(path, bytes);
  let [out, err] = ['', ''];
  const code = await main(['summary', path, '--json', '--out', goal], {
    report: (text) => (out += text),
    fault: (text) => (err += text),
  });
  return { code, out, err, saved: existsSync(goal) ? readFileSync(goal) : null };
}

describe.each(Object.entries(cases))('%s', (_, { spoil, expect: holds }) => {
  test('by the command', async () => {
    const bytes = spoilt(spoil);
    const { commands, workbook, file } = await sitDown(openFile(bytes));
    const report = reportOf(await commands.summary());
    holds(report, workbook.findSheet(report.sheet), workbook);
    expect(lost(bytes, file.save())).toEqual([]);
  });

  test('by the command line', async () => {
    const bytes = spoilt(spoil);
    const { code, out, err, saved } = await call(bytes);
    const report = JSON.parse(out) as SummaryReport;
    const workbook = openFile(saved ?? bytes).workbook;
    holds(report, workbook.findSheet(report.sheet), workbook);
    // What does not fit is not written, and that is said.
    const fits = report.overflow.length === 0;
    expect({ code, isSilent: err === '', isSaved: saved !== null }).toEqual({
      code: fits ? 0 : 2,
      isSilent: fits,
      isSaved: fits,
    });
    if (saved) expect(lost(bytes, saved)).toEqual([]);
  });
});

describe('a workbook whose structure is protected', () => {
  const bytes = () =>
    spoilt((_, workbook) => {
      workbook.structureProtected = true;
      workbook.changed.add('sheets');
    });

  test('is refused by the command, and stays as it was', async () => {
    const before = bytes();
    const { commands, file } = await sitDown(openFile(before));
    const { code, message } = refusalOf(await commands.summary());
    expect(code).toBe('structure-protected');
    expect(message).toContain('Unprotect it');
    expect(changedParts(before, file.save())).toEqual([]);
  });

  test('is refused by the command line in one line, and nothing is saved', async () => {
    const { code, out, err, saved } = await call(bytes());
    expect({ code, out, saved }).toEqual({ code: 2, out: '', saved: null });
    expect(err).toMatch(/^[^\n]*protected[^\n]*\n$/);
  });
});

test('a workbook that is open for reading only gets its summary, and the words that it must be saved elsewhere', async () => {
  const { commands, workbook } = await sitDown(openSample());
  workbook.readOnly = true;
  for (const refreshed of [false, true]) {
    const report = reportOf(await commands.summary());
    expect(report).toMatchObject({ sheet: title, refreshed });
    expect(report.findings.map(({ code }) => code)).toContain('workbook-read-only');
  }
});
