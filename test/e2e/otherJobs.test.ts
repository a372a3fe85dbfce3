import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { openBench, showScreen, type Bench } from './bench';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The jobs of a quarter and of a year by clicks in the real pane, on the sample. */
describe('risks, report, thread and years in the pane', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  const sheet = (name: string) => bench.page.locator('#sheets [role="tab"]', { hasText: name });
  const press = (name: string) => bench.pane.getByRole('button', { name, exact: true }).click();

  /** axe's serious faults in what the pane shows, and whether it runs out to the side. */
  const faults = async () => {
    const frame = bench.page.frames().find((each) => each.url().includes('taskpane'));
    await frame?.evaluate(axeSource);
    // A button that has just become usable fades into its colour: axe is to see the colour that stays.
    await frame?.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    // Fluent's keyboard helper keeps two hidden stops at the page's ends, which pass the focus on at once.
    const found = (await frame?.evaluate("axe.run({ exclude: [['[data-tabster-dummy]']] })")) as AxeResults;
    const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return {
      axe: serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      fits: await bench.pane.locator('html').evaluate((root) => root.scrollWidth <= root.clientWidth),
    };
  };
  const clean = { axe: [], fits: true };

  test('the register is checked, and its heat map stands on a sheet', async () => {
    await showScreen(bench, 'Risks');
    await press('Check the risks');
    await bench.pane.getByText('DCCS PE 4').first().waitFor();
    expect(await faults()).toEqual(clean);
    await press('Make the heat map');
    await sheet('Risk').first().waitFor();
  });

  test('the report says what is missing, and is made with its appendices', async () => {
    await showScreen(bench, 'Quarterly report');
    await press('See what is missing');
    await bench.pane.getByText(/1\.5/).first().waitFor();
    expect(await faults()).toEqual(clean);
    await press('Make the report');
    await sheet('Q1 Appendix 3').waitFor();
    await sheet('Q1 report').waitFor();
  });

  test('the thread is followed and put on a sheet', async () => {
    await showScreen(bench, 'Golden thread');
    await press('Follow the thread');
    await bench.pane.getByText('People are safe and feel safe').first().waitFor();
    expect(await faults()).toEqual(clean);
    await press('Make the sheet');
    await sheet('Golden thread').waitFor();
  });

  test('what is due is listed, and the next quarter opened', async () => {
    await showScreen(bench, 'Quarter and year');
    await press('List what is due');
    await bench.pane
      .getByText(/20 .*reported|reported.* 20/)
      .first()
      .waitFor();
    expect(await faults()).toEqual(clean);
    await press('Open the next quarter');
    await sheet('Appendix 1 Q2').waitFor();
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
