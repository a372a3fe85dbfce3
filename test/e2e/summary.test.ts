import { openBench, showScreen, type Bench } from './bench';

/** The summary's screen by clicks in the real pane: what it shows before, the making, and the refresh in place. */
describe('the summary screen', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await showScreen(bench, 'Summary');
  });
  afterAll(() => bench.close());

  test('shows how the pages fill before anything is written', async () => {
    const { pane } = bench;
    await pane.getByRole('heading', { name: 'How the pages fill' }).waitFor();
    for (const page of [1, 2]) {
      const sections = pane.getByRole('list', { name: `Sections of page ${page}` });
      expect(await sections.getByRole('listitem').count()).toBeGreaterThan(3);
    }
    expect(await pane.getByRole('button', { name: 'Make a new one' }).count()).toBe(0);
  });

  test('makes the summary, and then offers to refresh it or to make another', async () => {
    const { pane, page } = bench;
    await pane.getByRole('button', { name: 'Make the summary' }).click();
    await pane.getByRole('button', { name: 'Refresh the summary' }).waitFor();
    const sheets = page.locator('#sheets [role="tab"]');
    const count = await sheets.count();
    await pane.getByRole('button', { name: 'Refresh the summary' }).click();
    await pane.getByText('Summary refreshed on the sheet').first().waitFor();
    expect(await sheets.count()).toBe(count);
    await pane.getByRole('button', { name: 'Make a new one' }).click();
    await page.locator('#sheets [role="tab"]', { hasText: '(2)' }).waitFor();
    expect(await sheets.count()).toBe(count + 1);
  });

  test('fits the width of the pane without scrolling sideways', async () => {
    const { pane, complaints } = bench;
    const fits = (root: Element) => root.scrollWidth <= root.clientWidth;
    expect(await pane.locator('html').evaluate(fits)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
