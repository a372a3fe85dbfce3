import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBench, openWorkbook, root, type Bench } from './bench';

/** The sample with its first sheet protected, as an officer's colleague would have left it. */
async function protectedSample(): Promise<Buffer> {
  const parts = unzipSync(new Uint8Array(await readFile(join(root, 'test/fixtures/sample/q1-2017.xlsx'))));
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  return Buffer.from(zipSync(parts));
}

/** What stands in the way is said in plain words, where the person looks; nothing is changed. */
describe('refusals in words', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  /** The pane says it in its message bar; the same words go to screen readers. */
  const said = (sentence: string) => bench.pane.getByRole('group').getByText(sentence).waitFor();

  test('a file that is not a workbook is refused, and the open one stays open', async () => {
    const { page } = bench;
    const buffer = Buffer.from('Dear Sir or Madam');
    await page.setInputFiles('#file', { name: 'letter.xlsx', mimeType: '', buffer });
    const alert = await page.getByRole('alert').textContent();
    expect(alert).toMatch(/^[A-Z].{20,}\./);
    expect(alert).not.toMatch(/undefined|Error:|at Object/);
    expect(await page.locator('#file-name').textContent()).toBe('q1-2017.xlsx');
    expect(await page.locator('#sheets button').count()).toBe(5);
  });

  test('a refusal goes away when it is closed', async () => {
    const { page } = bench;
    await page.click('#messages .close');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('an empty workbook has no KPIs to check', async () => {
    const { pane } = bench;
    await openWorkbook(bench, 'new');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await said('The workbook is empty: no cell holds anything. Add a KPI table first.');
  });

  test('a workbook without a KPI table says what one looks like', async () => {
    const { page, pane } = bench;
    await page.click('#grid', { position: { x: 100, y: 40 } });
    await page.keyboard.type('Minutes of the meeting');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await said('No KPI table was found: a KPI table has a heading for the KPI');
  });

  test('a protected sheet is left alone by the pane and by the grid', async () => {
    const { page, pane } = bench;
    await openWorkbook(bench, { name: 'protected.xlsx', bytes: await protectedSample() });
    await page.locator('[data-sheet="Appendix 1"] .lock').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Colour the RAG cells' }).click();
    await said('The sheet “Appendix 1” is protected, so nothing was changed.');
    await page.click('#grid', { position: { x: 100, y: 40 } });
    const before = await page.locator('#formula').inputValue();
    await page.keyboard.type('changed');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The sheet “Appendix 1” is protected').waitFor();
    expect(await page.locator('#formula').inputValue()).toBe(before);
  });
});
