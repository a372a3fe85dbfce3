import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { goTo, openBench, openWorkbook, reloadPane, showScreen, showSheet, type Bench } from './bench';
import { failNextWrite, hold, layWire, letGo, waiting } from './wire';

/**
 * Whatever happens while a job runs, the workbook holds all of it or nothing, and the pane says which: cancelled,
 * stopped by Excel, pressed twice, or taken back after the pane was opened anew.
 */
describe('nothing is lost', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(undefined, layWire);
    await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
  const restore = () => bench.pane.locator('#screen-check').getByRole('button', { name: 'Restore' });
  const said = (words: RegExp) => bench.pane.getByText(words).first().waitFor();
  const sheets = () => bench.page.locator('#sheets button').allTextContents();

  /** The parts of the workbook as it would be saved now, but for the times of saving and for which sheet is shown. */
  async function parts(): Promise<Record<string, string>> {
    const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.click('#save')]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    return Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => !name.startsWith('docProps/'))
        .map(([name, bytes]) => [name, withoutViews(Buffer.from(bytes).toString('latin1'))]),
    );
  }

  /** Opens the sample anew, with the pane at the check. */
  async function startAnew(): Promise<void> {
    await letGo(bench.page);
    await openWorkbook(bench, 'sample');
    await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
    await showSheet(bench.page, 'Appendix 1');
    await showScreen(bench, 'Check');
  }

  /** Types over a cell, as a person does in the grid. */
  async function type(address: string, text: string): Promise<void> {
    const { page } = bench;
    await goTo(page, address);
    await page.focus('#grid');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  describe('a job is cancelled', () => {
    beforeAll(startAnew);

    test('while it reads: nothing was changed, and that is said', async () => {
      const { page, pane } = bench;
      const before = await parts();
      await hold(page, 'everything');
      await button('Colour the RAG cells').click();
      await pane.getByRole('progressbar', { name: 'Progress' }).waitFor();
      await pane
        .getByRole('status')
        .getByText(/^Reading the workbook\. Escape cancels\.$/)
        .waitFor();
      expect(await button('Check the KPIs').getAttribute('aria-disabled')).toBe('true');
      await button('Cancel').click();
      await said(/^The job was cancelled\. Nothing was changed\.$/);
      expect(await button('Cancel').count()).toBe(0);
      await letGo(page);
      expect(await parts()).toEqual(before);
    });

    test('while it writes, by the keyboard: what was written is taken back, and that is said', async () => {
      const { page, pane } = bench;
      const before = await parts();
      await showScreen(bench, 'Summary');
      await hold(page, 'writes');
      await button('Make the summary').click();
      await button('Cancel').waitFor();
      await until(async () => (await waiting(page)) > 0);
      await page.keyboard.press('Escape');
      await pane
        .getByRole('status')
        .getByText(/^Cancelling: what was written is taken back$/)
        .waitFor();
      expect(await button('Cancel').getAttribute('aria-disabled')).toBe('true');
      await letGo(page);
      await said(/^The job was cancelled\. Nothing was changed\.$/);
      expect(await parts()).toEqual(before);
    });

    test('the same job goes through afterwards', async () => {
      await button('Make the summary').click();
      await bench.pane.getByRole('heading', { name: 'The summary' }).waitFor();
      expect((await sheets()).filter((name) => name.startsWith('Summary'))).toHaveLength(1);
    });
  });

  describe('Excel stops a job', () => {
    beforeAll(startAnew);

    test.each([
      ['at its last action', -1, 'GeneralException'],
      ['at its first action', 0, 'ActivityLimitReached'],
      ['in the middle', -40, 'ItemNotFound'],
    ])('%s: the workbook is as it was, and the notice says so', async (_, action, code) => {
      const { page, pane } = bench;
      const before = await parts();
      await showScreen(bench, 'Summary');
      await failNextWrite(page, { action, code });
      await button('Make the summary').click();
      const notice = pane.getByRole('region', { name: 'What happened' });
      await notice
        .getByText(/(What was written was taken back: the workbook is as it was|Nothing was changed)\.$/)
        .first()
        .waitFor();
      expect(await notice.textContent()).toMatch(/try (again|once more)/i);
      expect(await parts()).toEqual(before);
    });
  });

  describe('the pane is opened anew', () => {
    beforeAll(startAnew);

    test('Restore is there, and puts everything back that the last pane did', async () => {
      const { page, pane } = bench;
      const before = await parts();
      await restore().click();
      await said(/^There is nothing to restore/);
      await button('Colour the RAG cells').click();
      await said(/cells coloured|coloured/i);
      await showScreen(bench, 'Summary');
      await button('Make the summary').click();
      await pane.getByRole('heading', { name: 'The summary' }).waitFor();

      await reloadPane(bench);
      await showScreen(bench, 'Check');
      await until(async () => (await restore().getAttribute('aria-disabled')) !== 'true');
      await restore().click();
      await until(async () => !(await sheets()).some((name) => name.startsWith('Summary')));
      await until(async () => (await restore().getAttribute('aria-disabled')) !== 'true');
      await restore().click();
      await said(/colours?\b.*(taken back|put back|back)/i);
      await until(async () => (await restore().getAttribute('aria-disabled')) !== 'true');
      await restore().click();
      await said(/^There is nothing to restore/);
      expect(await page.locator('#sheets button').count()).toBe(5);
      expect(await parts()).toEqual(before);
    });

    test('while a job waited for Excel: all of it is there or nothing, and Restore takes it back', async () => {
      const { page } = bench;
      const before = await parts();
      await hold(page, 'writes');
      await showScreen(bench, 'Summary');
      await button('Make the summary').click();
      await until(async () => (await waiting(page)) > 0);
      await reloadPane(bench);
      // The request of the pane that is gone comes through late.
      await letGo(page);
      await until(async () => (await sheets()).some((name) => name.startsWith('Summary')));
      await reloadPane(bench);
      await showScreen(bench, 'Check');
      await until(async () => (await restore().getAttribute('aria-disabled')) !== 'true');
      await restore().click();
      await until(async () => (await sheets()).length === 5);
      expect(await parts()).toEqual(before);
    });
  });

  describe('a button is pressed twice', () => {
    beforeAll(startAnew);

    test('by a double click: the table is added once', async () => {
      await showScreen(bench, 'Tables');
      await button('Add the table').dblclick();
      await said(/^Added|added/);
      await bench.page.waitForTimeout(500);
      expect(await sheets()).toHaveLength(6);
    });

    test('Restore by a double click takes one step back, not two', async () => {
      await showScreen(bench, 'Summary');
      await button('Make the summary').click();
      await bench.pane.getByRole('heading', { name: 'The summary' }).waitFor();
      expect(await sheets()).toHaveLength(7);
      await showScreen(bench, 'Check');
      await restore().dblclick();
      await until(async () => (await sheets()).length < 7);
      await bench.page.waitForTimeout(500);
      expect(await sheets()).toHaveLength(6);
    });

    test('while the first press is still at work: the second is told that it is being done', async () => {
      const { page, pane } = bench;
      await showScreen(bench, 'Summary');
      await until(async () => (await button('Make the summary').getAttribute('aria-disabled')) !== 'true');
      await hold(page, 'everything');
      await button('Make the summary').dblclick();
      await button('Cancel').waitFor();
      await letGo(page);
      await pane.getByRole('heading', { name: 'The summary' }).waitFor();
      await page.waitForTimeout(500);
      expect(await sheets()).toHaveLength(7);
    });
  });

  describe('the ribbon is at work', () => {
    beforeAll(startAnew);
    const ribbon = (name: string) =>
      bench.page
        .getByRole('toolbar', { name: 'Business Plan' })
        .getByRole('button', { name, exact: true })
        .click();

    test('a job of the pane that waits for its turn is cancelled at once, and never begins', async () => {
      const { page, pane } = bench;
      await hold(page, 'writes');
      await ribbon('Make summary');
      await until(async () => (await waiting(page)) > 0);
      await button('Colour the RAG cells').click();
      await button('Cancel').click();
      await said(/^The job was cancelled\. Nothing was changed\.$/);
      await letGo(page);
      await until(async () => (await sheets()).some((name) => name.startsWith('Summary')));
      await page.waitForTimeout(500);
      expect(await pane.getByText(/cells? coloured/i).count()).toBe(0);
    });

    test('what it did is taken back by Restore in a pane that was open all the time', async () => {
      await showScreen(bench, 'Check');
      await restore().click();
      await until(async () => (await sheets()).length === 5);
      await restore().click();
      await said(/^There is nothing to restore/);
    });
  });

  describe('while a job is at work', () => {
    beforeAll(startAnew);

    test('the buttons of the fixes wait, and show it; afterwards they can be pressed', async () => {
      const { page, pane } = bench;
      await button('Check the KPIs').click();
      const fixes = pane.locator('#screen-check').getByRole('button', { name: /^Keep/ });
      await fixes.first().waitFor();
      const all = await fixes.count();
      const shut = () =>
        pane.locator('#screen-check button[aria-disabled="true"]').filter({ hasText: /^Keep/ }).count();
      expect(await shut()).toBe(0);
      await hold(page, 'everything');
      await button('Colour the RAG cells').click();
      await button('Cancel').waitFor();
      expect(await shut()).toBe(all);
      await button('Cancel').click();
      await said(/^The job was cancelled/);
      await letGo(page);
      await until(async () => (await shut()) === 0);
    });
  });

  describe('somebody has written on the sheet that Restore would remove', () => {
    beforeAll(startAnew);

    test('it asks, names the cell, and changes nothing', async () => {
      const { page } = bench;
      await showScreen(bench, 'Tables');
      await button('Add the table').click();
      await page.locator('#grid [role="gridcell"]', { hasText: 'Priority objective' }).waitFor();
      await said(/added/);
      await type('B12', 'A word of the manager');
      const word = page.locator('#grid [data-cell="B12"]', { hasText: 'A word of the manager' });
      await word.waitFor();
      await showScreen(bench, 'Check');
      await restore().click();
      await said(/^Somebody has written on “[^”]*” since it was made \(B12\)\..* Nothing was changed\./);
      expect(await sheets()).toHaveLength(6);
      expect(await word.count()).toBe(1);
    });

    test('“Restore anyway” removes it', async () => {
      await button('Restore anyway').click();
      await until(async () => (await sheets()).length === 5);
      expect(await button('Restore anyway').count()).toBe(0);
    });
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});

const withoutViews = (xml: string): string => xml.replace(/<(sheetViews|bookViews)>.*?<\/\1>/s, '');

/** Waits until something is so, at most half a minute. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It did not come about: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
