import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openFile } from '../../src/workbench/file/openFile';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { openBench, openWorkbook, root, showScreen, showSheet, standing, type Bench } from './bench';

const samplePath = join(root, 'test/fixtures/sample/q1-2017.xlsx');

/**
 * The main job, by clicks in the real pane: a KPI table, the check, the colours, the summary; then the workbook is
 * saved, and the saved file is opened again, by the program and by the workbench.
 */
describe('an officer makes the plan ready', () => {
  let bench: Bench;
  let original: Uint8Array;
  let saved: Uint8Array;
  let savedPath = '';
  let workbook: Workbook;

  const sheetOf = (name: string): Sheet => {
    const sheet = workbook.findSheet(name);
    if (!sheet) throw new Error(`The saved file has no sheet ${name}.`);
    return sheet;
  };

  beforeAll(async () => {
    original = new Uint8Array(await readFile(samplePath));
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  test('the sample is open, its sheets are there, and the pane knows that it is in Excel', async () => {
    const { page, pane } = bench;
    expect(await page.locator('#sheets button').allTextContents()).toEqual([
      'Appendix 1',
      'Appendix 2',
      'Appendix 3',
      'Plan 2022-23',
      'Rota',
    ]);
    await pane.getByText(/^\d+ tables recognised/).waitFor();
  });

  test('a KPI table is added on a sheet of its own', async () => {
    const { page, pane } = bench;
    await pane.getByRole('button', { name: 'Add the table' }).click();
    await page.locator('#sheets button').nth(5).waitFor();
    await page.locator('#grid [role="gridcell"]', { hasText: 'Priority objective' }).waitFor();
  });

  test('the check names every doubt, and a chosen one selects its cell', async () => {
    const { page, pane } = bench;
    await showSheet(page, 'Appendix 1');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await pane.getByRole('table', { name: 'KPIs by their RAG' }).waitFor();
    const differs = pane.getByRole('button', { name: /Published Red|69% against 75%/ }).first();
    await showSheet(page, 'Rota');
    await differs.click();
    await page.locator('#sheets [aria-selected="true"]', { hasText: 'Appendix 1' }).waitFor();
    const { cell } = await standing(page);
    expect(cell).toMatch(/^E\d+$/);
  });

  test('the RAG cells wear their colours', async () => {
    const { page, pane } = bench;
    await pane.getByRole('button', { name: 'Colour the RAG cells' }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('#grid [data-cell^="E"]')].some(
        ({ style, textContent }) => textContent === 'Green' && style.backgroundColor === 'rgb(0, 158, 115)',
      ),
    );
  });

  test('the summary stands on a new sheet with its charts', async () => {
    const { page, pane } = bench;
    await showScreen(bench, 'Summary');
    await pane.getByRole('button', { name: 'Make the summary' }).click();
    await pane.getByRole('heading', { name: 'The summary' }).waitFor();
    expect((await standing(page)).sheet).toMatch(/^Summary/);
    await page.locator('#grid .chart').first().waitFor();
  });

  test('the workbook is saved as a file of its own', async () => {
    const { page } = bench;
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    expect(download.suggestedFilename()).toBe('q1-2017.xlsx');
    savedPath = await download.path();
    saved = new Uint8Array(await readFile(savedPath));
    ({ workbook } = openFile(saved));
    await page.getByText('was saved to your downloads folder').waitFor();
  });

  test('the saved file holds the new table with its headings', () => {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    expect(tables).toHaveLength(1);
    const [{ table }] = tables as [(typeof tables)[0]];
    expect(table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ref', 'Target', 'RAG']));
  });

  test('the saved file holds the cells as the officer wrote them, and the conditional formats of the RAG column', () => {
    const { workbook: before } = openFile(original);
    const appendix = sheetOf('Appendix 1');
    const beforeAppendix = before.findSheet('Appendix 1');
    const used = beforeAppendix?.usedArea();
    if (!beforeAppendix || !used) throw new Error('The sample has no Appendix 1.');
    for (let row = 0; row < used.rows; row += 1)
      for (let column = 0; column < used.columns; column += 1)
        expect(appendix.value(row, column)).toEqual(beforeAppendix.value(row, column));
    const added = appendix.conditionalFormats.filter(
      ({ areas }) =>
        !beforeAppendix.conditionalFormats.some(
          (known) => JSON.stringify(known.areas) === JSON.stringify(areas),
        ),
    );
    const fills = added.map(({ style }) => style.fill);
    expect(fills).toEqual(expect.arrayContaining(['#009E73', '#F0E442', '#D55E00']));
    expect(
      added.every(({ areas }) => areas.every(({ column, columns }) => column === 4 && columns === 1)),
    ).toBe(true);
  });

  test('the saved file holds the summary with its charts, set up for two landscape pages', () => {
    const summary = workbook.sheets.find(({ name }) => name.startsWith('Summary'));
    expect(summary?.charts.length).toBeGreaterThanOrEqual(2);
    expect(summary?.charts.map(({ type }) => type)).toContain('Doughnut');
    expect(summary?.page).toMatchObject({ orientation: 'Landscape', paperSize: 9 });
    expect(summary?.page.rowBreaks).toHaveLength(1);
  });

  test("the officer's own sheet is byte for byte what it was, with its chart, note and drawing", () => {
    const before = unzipSync(original);
    const after = unzipSync(saved);
    for (const part of [
      'xl/worksheets/sheet5.xml',
      'xl/worksheets/_rels/sheet5.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments1.xml',
      'xl/charts/chart2.xml',
    ])
      expect(Buffer.from(after[part] ?? []).toString()).toBe(Buffer.from(before[part] ?? []).toString());
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toContainEqual([
      'DeskHours',
      'Rota!$F$4:$F$9',
    ]);
  });

  test('the workbench opens the saved file again and shows the same', async () => {
    const { page, pane } = bench;
    await openWorkbook(bench, savedPath);
    await page.locator('#sheets [role="tab"]', { hasText: 'Summary' }).waitFor();
    await pane.getByText(/^\d+ tables recognised/).waitFor();
    await showSheet(page, 'Appendix 1');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('#grid [data-cell^="E"]')].some(
        ({ style, textContent }) => textContent === 'Green' && style.backgroundColor === 'rgb(0, 158, 115)',
      ),
    );
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
