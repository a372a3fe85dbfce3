import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../src/workbench/file/openFile';
import type { Sheet } from '../../src/xlsx/model/sheet';
import { reportOf, samplePath, sheetNamed, sitDown } from './onWorkbook';

const open = (name: string) => openFile(readFileSync(join(__dirname, `../fixtures/earlier/${name}.xlsx`)));

/** How many cells hold a text. */
const countOf = (sheet: Sheet, text: string): number =>
  [...sheet.cells.values()].flatMap((line) => [...line.values()]).filter(({ value }) => value === text)
    .length;

/** Writes over the first cell that holds a text, and gives its place. */
function writeOver(sheet: Sheet, text: string, words: string): readonly [number, number] {
  for (const [row, line] of sheet.cells)
    for (const [column, { value }] of line)
      if (value === text) {
        sheet.setCell(row, column, { value: words });
        return [row, column];
      }
  throw new Error(`“${text}” stands nowhere on “${sheet.name}”.`);
}

describe.each(['70cec68', '866cd08'])('a workbook that version %s of the add-in has left', (version) => {
  test('keeps what was written by hand on its summary, which is refreshed in its place', async () => {
    const { commands, workbook } = await sitDown(open(version));
    const sheet = sheetNamed(workbook, 'Summary 2022-23');
    const [row, column] = writeOver(sheet, 'Safe', 'Safe and well');
    sheet.page.headersFooters.leftFooter = 'Draft for Members';
    for (let time = 0; time < 2; time += 1) {
      const { findings, ...report } = reportOf(await commands.summary());
      expect(report).toMatchObject({ sheet: 'Summary 2022-23', refreshed: true, pages: 2 });
      expect(findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['manager-text-kept', 'manager-page-kept']),
      );
      expect([countOf(sheet, 'Safe and well'), countOf(sheet, 'Safe')]).toEqual([1, 0]);
      expect(sheet.page.headersFooters.leftFooter).toBe('Draft for Members');
    }
    reportOf(await commands.restore());
    expect(reportOf(await commands.restore()).left).toEqual([]);
    expect(sheet.value(row, column)).toBe('Safe and well');
    expect(sheet.page.headersFooters.leftFooter).toBe('Draft for Members');
  });

  test('has its other sheets refreshed in their places', async () => {
    const { commands, workbook } = await sitDown(open(version));
    const names = workbook.sheets.map(({ name }) => name);
    expect(reportOf(await commands.reconcile())).toMatchObject({ sheet: 'Reconciliation', refreshed: true });
    expect(reportOf(await commands.thread())).toMatchObject({ sheet: 'Golden thread', refreshed: true });
    reportOf(await commands.quarterly({ quarter: 'Q1' }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('keeps a sheet on which somebody has written, and a new one is made', async () => {
    const { commands, workbook } = await sitDown(open(version));
    const sheet = sheetNamed(workbook, 'Reconciliation');
    sheet.setCell(0, 12, { value: 'Agreed with Finance' });
    const { findings, ...report } = reportOf(await commands.reconcile());
    expect(report).toMatchObject({ sheet: 'Reconciliation (2)', refreshed: false });
    expect(findings.map(({ code }) => code)).toContain('sheet-left');
    expect(sheet.value(0, 12)).toBe('Agreed with Finance');
  });

  test('is read as the officer has said: columns, tables that are none, colours and directions', async () => {
    const { commands, workbook } = await sitDown(open(version));
    const { tables } = reportOf(await commands.listTables());
    expect(tables.find(({ range }) => range === 'A3:F57')?.columns).toMatchObject({ reasons: 'F' });
    expect(tables.filter(({ kind }) => kind === 'funding')).toHaveLength(1);
    const { rows, findings } = reportOf(await commands.check());
    expect(rows.find(({ ref }) => ref === '1.5')).toMatchObject({ rag: 'Red' });
    const rules = sheetNamed(workbook, 'KPI rules');
    expect([rules.value(2, 0), rules.value(2, 4)]).toEqual(['1.1', 'Higher']);
    expect(findings.map(({ code }) => code)).not.toContain('rag-differs');
    expect(findings.map(({ code }) => code)).not.toContain('mapping-unreadable');
    const risks = tables.find(({ range }) => range === 'A3:G14');
    if (!risks) throw new Error('The risks of the sample are not found.');
    reportOf(await commands.mapTable({ table: risks, kind: 'none' }));
    const now = reportOf(await commands.listTables()).tables;
    expect(now.find(({ range }) => range === 'A3:F57')?.columns).toMatchObject({ reasons: 'F' });
    reportOf(await commands.restore());
    expect(reportOf(await commands.listTables()).tables).toEqual(tables);
  });

  test('is, with all its jobs taken back, the plan that it was', async () => {
    const { commands, workbook } = await sitDown(open(version));
    for (let more = true; more;) ({ more } = reportOf(await commands.restore({ anyway: true })));
    const before = openFile(readFileSync(samplePath)).workbook;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(workbook.customXml).toEqual([]);
    const first = sheetNamed(workbook, 'Appendix 1');
    for (const [row, column] of [
      [6, 4],
      [14, 4],
      [14, 3],
    ] as const)
      // prettier-ignore
      expect(first.value(row, column)).toBe(sheetNamed(before, 'Appendix 1').value(row, column));
  });
});

test('sheets of an earlier overview are refreshed in their places', async () => {
  const { commands, workbook } = await sitDown(open('866cd08-overview'));
  const names = workbook.sheets.map(({ name }) => name);
  const files = [samplePath, join(__dirname, '../fixtures/earlier/70cec68.xlsx')].map((path) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    read: async () => readFileSync(path),
  }));
  reportOf(await commands.overview({ files }));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
});
