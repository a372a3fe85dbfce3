import { openBench, openWorkbook, standing, type Bench } from './bench';

/** The ribbon drawn from our manifest: buttons that show the pane, and buttons that act without it. */
describe('the ribbon', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  const press = (name: string) =>
    bench.page
      .getByRole('toolbar', { name: 'Business Plan' })
      .getByRole('button', { name, exact: true })
      .click();

  test('has the buttons of the manifest, with icons that load', async () => {
    const { page } = bench;
    expect(await page.locator('#ribbon button').allTextContents()).toEqual([
      'Tables',
      'Check KPIs',
      'Summary',
      'Colour RAG',
      'Make summary',
    ]);
    const loaded = await page
      .locator('#ribbon img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0));
    expect(loaded).toEqual([true, true, true, true, true]);
  });

  test('a button of the pane opens it at its screen, even when it was closed', async () => {
    const { page, pane } = bench;
    await page.click('#close-pane');
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await press('Check KPIs');
    await pane.getByRole('button', { name: 'Check the KPIs' }).waitFor();
  });

  test('Colour RAG colours without the pane', async () => {
    const { page } = bench;
    await page.click('#close-pane');
    await press('Colour RAG');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('#grid [data-cell^="E"]')].some(
        ({ style, textContent }) => textContent === 'Green' && style.backgroundColor === 'rgb(0, 158, 115)',
      ),
    );
  });

  test('Make summary puts the summary on a new sheet and goes to it', async () => {
    const { page } = bench;
    await press('Make summary');
    await page.locator('#sheets [aria-selected="true"]', { hasText: 'Summary' }).waitFor();
    expect((await standing(page)).cell).toBe('A1');
    await page.locator('#grid .chart').first().waitFor();
  });

  test('what stops a button is said in a window of its own', async () => {
    const { page } = bench;
    await openWorkbook(bench, 'new');
    await page.locator('[data-sheet="Sheet1"]').waitFor();
    const [window] = await Promise.all([page.context().waitForEvent('page'), press('Colour RAG')]);
    await window.getByText('The workbook is empty: no cell holds anything. Add a KPI table first.').waitFor();
    await window.close();
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
