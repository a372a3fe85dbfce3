import { unzipSync } from 'fflate';
import type { Commands, Outcome } from '../../src/commands/reports';
import { openSample, reportOf, sitDown } from './onWorkbook';

const jobs: readonly (readonly [
  string,
  readonly string[],
  (commands: Commands) => Promise<Outcome<unknown>>,
])[] = [
  ['tables', [], (commands) => commands.listTables()],
  ['check', [], (commands) => commands.check()],
  // Adding sheets, styles and words is what these are for. Excel makes the order of calculation anew.
  [
    'add-table',
    [
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/calcChain.xml',
    ],
    (commands) => commands.addTable({ kind: 'risks' }),
  ],
  ['colour', ['xl/styles.xml', 'xl/worksheets/sheet1.xml'], (commands) => commands.colour()],
  [
    'summary',
    [
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/calcChain.xml',
    ],
    (commands) => commands.summary(),
  ],
];

/** A sheet without the mark that it is the one that stands open: a new sheet takes that over. */
function unopened(part: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(part);
  return Buffer.from(text.replace(' tabSelected="1"', '').replace('></sheetView>', '/>'), 'latin1');
}

test.each(jobs)(
  '%s leaves every part of the file that it has no business with as it was, byte for byte',
  async (_, own, job) => {
    const { commands, file } = await sitDown(openSample());
    const before = unzipSync(openSample().save());
    reportOf(await job(commands));
    const after = unzipSync(file.save());
    const changed = Object.keys(before).filter((part) => {
      const [old, now] = [before[part], after[part]];
      return !old || !now || !Buffer.from(unopened(old)).equals(Buffer.from(unopened(now)));
    });
    expect(changed.filter((part) => !own.includes(part))).toEqual([]);
    expect(Object.keys(before).some((part) => part.includes('comments'))).toBe(true);
  },
);

test('the officer’s name, note, chart and conditional formats are still there after all commands', async () => {
  const { commands, file } = await sitDown(openSample());
  reportOf(await commands.addTable({ kind: 'kpis' }));
  reportOf(await commands.colour());
  reportOf(await commands.summary());
  const before = unzipSync(openSample().save());
  const after = unzipSync(file.save());
  const rota = Object.keys(before).filter((part) => /sheet5|comments|vmlDrawing|drawing|chart/.test(part));
  expect(rota.length).toBeGreaterThan(5);
  for (const part of rota) expect(Buffer.from(after[part] ?? [])).toEqual(Buffer.from(before[part] ?? []));
  const names = (parts: Record<string, Uint8Array>) =>
    new TextDecoder().decode(parts['xl/workbook.xml']).match(/<definedName name="[^_][^"]*"[^>]*>[^<]*/g) ??
    [];
  expect(names(after)).toEqual(expect.arrayContaining(names(before)));
  expect(names(before).length).toBeGreaterThan(0);
});
