import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { newFile } from '../../src/workbench/file/openFile';
import { goTo, openBench, openWorkbook, type Bench } from './bench';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The measure stands under "Our count"; recognition takes "Actual", last year's, for it. Below, an odd list. */
const rows = [
  ['Ref', 'KPI', 'Target', 'Actual', 'Our count', 'RAG'],
  ['1.1', 'Proportion of visits made', '75%', '80%', '60%', ''],
  ['1.2', 'Proportion of calls answered', '80%', '81%', '84%', ''],
  ['1.3', 'Proportion of bins emptied', '90%', '60%', '95%', ''],
  [],
  [],
  [],
  [],
  ['Pledge text', 'Moment', 'Hands'],
  ['Open the new library', '31 March 2027', 'Ann'],
  ['Plant 200 trees', '30 June 2027', 'Bo'],
];

function workbook(): Uint8Array {
  const file = newFile();
  const [sheet] = file.workbook.sheets;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => value && sheet?.setCell(row, column, { value })),
  );
  return file.save();
}

/** What an officer says of their own tables, by clicks and by keys in the real pane. */
describe('an officer puts right what a column is read as', () => {
  let bench: Bench;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mapping-'));
    const path = join(folder, 'own.xlsx');
    await writeFile(path, workbook());
    bench = await openBench();
    await openWorkbook(bench, path);
    await bench.pane.getByText('1 table recognised').waitFor();
  });
  afterAll(async () => {
    await bench?.close();
    await rm(folder, { recursive: true });
  });

  const counts = async (): Promise<string> => {
    const { pane } = bench;
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the KPIs' }).click();
    const table = pane.getByRole('table', { name: 'KPIs by their RAG' });
    await table.waitFor();
    return (await table.innerText()).replace(/\s+/g, ' ');
  };

  const tables = () => bench.pane.getByRole('tab', { name: 'Tables' }).click();

  const meaning = (label: string) => bench.pane.getByRole('combobox', { name: label });

  test('the check takes last year’s figures for the measure', async () => {
    expect(await counts()).toMatch(/Green 2 .*Red 1 /);
  });

  test('a pick gives the measure to the right column, and the check that is open follows', async () => {
    const { pane } = bench;
    await tables();
    await pane.getByRole('button', { name: /^KPIs/ }).click();
    // While the table's part of the screen is still opening, the list may close again at once: an officer clicks again.
    const measure = pane.getByRole('option', { name: 'Measure', exact: true });
    for (let clicks = 0; clicks < 3 && !(await measure.isVisible()); clicks += 1) {
      await meaning('E: Our count').click();
      await measure.waitFor({ timeout: 3_000 }).catch(() => undefined);
    }
    await measure.click();
    await pane.getByText('Column E, “Our count”, is read as “Measure” now.').first().waitFor();
    expect(await meaning('D: Actual').innerText()).toBe('Not used');
    await pane.getByText('You said so.').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: /^Every KPI/ }).click();
    await pane.getByText('60% against 75%').first().waitFor();
    expect(await counts()).toMatch(/Green 2 .*Red 1 /);
  });

  test('axe finds no serious fault, and nothing runs out to the side at 320 pixels', async () => {
    await tables();
    await bench.page.addStyleTag({ content: '.pane-side { width: 320px !important; }' });
    const handle = await bench.page.locator('#pane-frame iframe').elementHandle();
    const frame: Frame | null | undefined = await handle?.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    await frame.evaluate(axeSource);
    const { violations } = (await frame.evaluate(
      "axe.run({ exclude: [['[data-tabster-dummy]']] })",
    )) as AxeResults;
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('by keyboard alone a column is taken out of use', async () => {
    const { page, pane } = bench;
    await meaning('F: RAG').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await pane.getByText('Column F, “RAG”, is not used now.').first().waitFor();
  });

  test('Restore puts it back', async () => {
    const { pane } = bench;
    await pane.getByRole('button', { name: 'Restore' }).first().click();
    await pane.getByText('What the columns mean was put back as it was.').first().waitFor();
  });

  test('a list that was not recognised is named by its selected headings', async () => {
    const { page, pane } = bench;
    await goTo(page, 'A9:C9');
    await pane.getByRole('combobox', { name: 'It is a table of' }).click();
    await pane.getByRole('option', { name: 'Plans and actions' }).click();
    await pane.getByRole('button', { name: 'Use the selected headings' }).click();
    await pane.getByText('2 tables recognised').waitFor();
    await meaning('A: Pledge text').waitFor();
  });

  test('a table that is none is left alone, and used again on request', async () => {
    const { pane } = bench;
    await pane.getByRole('combobox', { name: 'Read as a table of' }).first().click();
    await pane.getByRole('option', { name: 'Not a table of the plan' }).click();
    await pane.getByText('1 table recognised').waitFor();
    await pane.getByRole('button', { name: 'Use Sheet1, A1:F4 again' }).click();
    await pane.getByText('2 tables recognised').waitFor();
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
