import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { openBench, showScreen, type Bench } from './bench';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const screens = [
  'Tables',
  'Check',
  'Risks',
  'Budgets',
  'Summary',
  'Quarterly report',
  'Golden thread',
  'Quarter and year',
  'Overview',
] as const;

/** The pane as people with a keyboard, a screen reader, a narrow window or large print meet it. */
describe('the pane', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  async function frame(): Promise<Frame> {
    const handle = await bench.page.locator('#pane-frame iframe').elementHandle();
    const content = await handle?.contentFrame();
    if (!content) throw new Error('The pane has no frame.');
    return content;
  }

  const show = (screen: string) => showScreen(bench, screen);

  async function checkAll(): Promise<void> {
    await show('Check');
    await bench.pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await bench.pane.getByRole('table', { name: 'KPIs by their RAG' }).waitFor();
  }

  test('runs in Excel, as it believes', async () => {
    await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
  });

  test.each(screens)('axe finds no serious fault on the screen %s', async (screen) => {
    if (screen === 'Check') await checkAll();
    else await show(screen);
    const content = await frame();
    await content.evaluate(axeSource);
    // Fluent's keyboard helper keeps two hidden stops at the page's ends, which pass the focus on at once.
    const run = "axe.run({ exclude: [['[data-tabster-dummy]']] })";
    const { violations } = (await content.evaluate(run)) as AxeResults;
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each(screens)('at 320 pixels nothing of the screen %s runs out to the side', async (screen) => {
    await bench.page.addStyleTag({ content: '.pane-side { width: 320px !important; }' });
    await show(screen);
    const content = await frame();
    const widths = await content.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths.scrollWidth).toBeLessThanOrEqual(widths.clientWidth);
  });

  test('the whole check can be done by keyboard alone', async () => {
    const { page, pane } = bench;
    // A screen that was chosen from the list gets the focus a moment later.
    await show('Tables');
    await pane.locator('#tab-tables:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const button = pane.getByRole('button', { name: 'Check the KPIs' });
    for (
      let pressed = 0;
      pressed < 10 && !(await button.evaluate((own) => own === document.activeElement));
      pressed += 1
    )
      await page.keyboard.press('Tab');
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await pane.getByRole('table', { name: 'KPIs by their RAG' }).waitFor();
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
