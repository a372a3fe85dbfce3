import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { headOf } from '../../src/plan/findings/catalogue';
import { newFile } from '../../src/workbench/file/openFile';
import { goTo, openBench, openWorkbook, showSheet, type Bench } from './bench';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Findings are settled from the pane, which follows what is typed into the cells. */
describe('settling findings in the pane', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    const { page, pane } = bench;
    await showSheet(page, 'Appendix 1');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await pane.getByRole('table', { name: 'KPIs by their RAG' }).waitFor();
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
  const finding = (words: RegExp) => bench.pane.getByRole('listitem').filter({ hasText: words }).first();

  async function frame(): Promise<Frame> {
    const handle = await bench.page.locator('#pane-frame iframe').elementHandle();
    const content = await handle?.contentFrame();
    if (!content) throw new Error('The pane has no frame.');
    return content;
  }

  async function seriousFaults(): Promise<string[]> {
    const content = await frame();
    await content.evaluate(axeSource);
    const run = "axe.run({ exclude: [['[data-tabster-dummy]']] })";
    const { violations } = (await content.evaluate(run)) as AxeResults;
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  const focusIn = async (selector: string) =>
    (await frame()).evaluate((within) => Boolean(document.activeElement?.closest(within)), selector);

  /** Types over a cell, as a person does in the grid. */
  async function type(address: string, text: string): Promise<void> {
    const { page } = bench;
    await goTo(page, address);
    await page.focus('#grid');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  test('the picker says which quarter the workbook was read for', async () => {
    await bench.pane
      .getByRole('option', { name: 'As the workbook says: Quarter 1' })
      .waitFor({ state: 'attached' });
  });

  test('with its fixes shown, axe finds no serious fault', async () => {
    await button(/^Change the colour to Amber/)
      .first()
      .waitFor();
    expect(await seriousFaults()).toEqual([]);
  });

  test('“What is this?” opens by the keyboard, says what the finding means and what to do, and closes', async () => {
    const { means, todo } = headOf('rag-differs');
    const item = finding(/shows Red, but the rule gives Amber/);
    const opener = item.getByRole('button', { name: /^What is this\?/ });
    await opener.focus();
    await bench.page.keyboard.press('Enter');
    await item.getByText(means).waitFor();
    await item.getByText(todo).waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    expect(await seriousFaults()).toEqual([]);
    await bench.page.keyboard.press('Enter');
    await item.getByText(means).waitFor({ state: 'detached' });
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
  });

  test('choosing the headline measure of 2.8 judges it: Green, and the keyboard goes on from there', async () => {
    const { page, pane } = bench;
    await finding(/^Several measures that do not agree.*1\.2.*2\.8.*4\.7/)
      .getByRole('button', { name: /more ways to settle it/ })
      .click();
    await button(/^2\.8: Judge by “excluding migrations”/).click();
    await pane
      .getByText(/^Done: 2\.8: Judge by “excluding migrations”\. Checked again: 14 Green/)
      .first()
      .waitFor();
    expect(await focusIn('li')).toBe(true);
    await button(/^Every KPI and the reason/).click();
    await finding(/^2\.8 .*Green.*75%/).waitFor();
    expect(await page.locator('#sheets button').allTextContents()).toContain('KPI rules');
  });

  test('what is typed into a cell is checked at once, said politely, and nobody loses the focus', async () => {
    const { page, pane } = bench;
    await showSheet(page, 'Appendix 1');
    await type('D15', '76%');
    await pane
      .getByRole('status')
      .getByText(/^Checked again after your change: 15 Green/)
      .waitFor();
    await finding(/^1\.5 .*Green.*76% against 75%/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('#grid')?.id)).toBe('grid');
  });

  test('a change of the rules that the fix has added is followed too', async () => {
    const { page, pane } = bench;
    await showSheet(page, 'KPI rules');
    const headline = page.locator('#grid [data-cell]', { hasText: 'excluding migrations' });
    await type((await headline.getAttribute('data-cell')) ?? '', 'all eligible');
    await pane
      .getByRole('status')
      .getByText(/^Checked again after your change: 14 Green, 1 Amber, 1 Red/)
      .waitFor();
    await finding(/^2\.8 .*Red.*42\.9%/).waitFor();
  });

  test('an override asks for its reason, and is shown as an officer’s judgement', async () => {
    const { page, pane } = bench;
    await showSheet(page, 'Appendix 1');
    await type('D15', '69%');
    const keep = button(/^Keep Red and give a reason/).first();
    await keep.click();
    const reason = pane.getByRole('textbox', { name: 'Reason' });
    expect(await reason.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await seriousFaults()).toEqual([]);

    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'detached' });
    expect(await keep.evaluate((own) => own === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Apply' }).click();
    await pane.getByText('Give a reason: without one the rule counts.').waitFor();
    await reason.fill('Two hubs were closed');
    await pane.getByRole('textbox', { name: 'Your name' }).fill('Ann Smith');
    await pane.getByRole('button', { name: 'Apply' }).click();
    await pane
      .getByText(/^Kept in KPI rules with your reason\. Checked again: /)
      .first()
      .waitFor();
    const row = finding(/^1\.5 .*Officer’s judgement; by the rule.*Amber/);
    await row.getByText(/Red by Ann Smith, \d+ \w+ \d{4}: Two hubs were closed/).waitFor();
  });

  test('Restore takes the override back, and the check follows', async () => {
    const { pane } = bench;
    await button('Restore').first().click();
    await pane
      .getByText(/^The change was taken back\. Checked again: /)
      .first()
      .waitFor();
    await button(/^Keep Red and give a reason/)
      .first()
      .waitFor();
  });

  test('switched off, the pane leaves a change alone, and remembers it', async () => {
    const { page, pane } = bench;
    const live = pane.getByRole('switch', { name: 'Check again when cells change' });
    await live.click();
    await type('D15', '76%');
    await page.waitForTimeout(1500);
    expect(await finding(/^1\.5 /).textContent()).toContain('69%');
    await live.click();
    await finding(/^1\.5 .*76% against 75%/).waitFor();
  });

  test('another quarter is chosen: the cells are followed no more, until it is checked', async () => {
    const { page, pane } = bench;
    await pane
      .getByRole('combobox', { name: 'Reporting quarter' })
      .selectOption({ label: 'Quarter 2, July to September' });
    const before = await finding(/^1\.5 /).textContent();
    await type('D15', '60%');
    await page.waitForTimeout(1500);
    expect(await finding(/^1\.5 /).textContent()).toBe(before);
  });

  test('where a change leaves nothing to check, the last report stands and the reason is said quietly', async () => {
    const { page, pane } = bench;
    const file = newFile();
    const sheet = file.workbook.sheets[0];
    if (!sheet) throw new Error('A new workbook has no sheet.');
    const rows = [
      ['KPI', 'Target', 'Measure'],
      ['Visits in time', '75%', '69%'],
    ];
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value })));
    await openWorkbook(bench, { name: 'short.xlsx', bytes: file.save() });
    await pane.getByText(/^1 table recognised/).waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await button('Check the KPIs').click();
    await button('Every KPI and the reason (1)').waitFor();

    await type('B1', 'Remarks');
    await pane
      .getByText(/^Not checked again: No KPI table was found/)
      .first()
      .waitFor();
    await button('Every KPI and the reason (1)').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('#grid')?.id)).toBe('grid');
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
