import { openBench, showScreen, type Bench } from './bench';

/** Budgets reconciled in the pane, by clicks and keys, on the sample workbook. */
describe('the screen Budgets', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  test('says in one line that the published twins agree, and makes the sheet', async () => {
    const { pane } = bench;
    await showScreen(bench, 'Budgets');
    await pane.getByRole('button', { name: 'Reconcile', exact: true }).click();
    await pane
      .getByText('Reconciles: all 28 figures of the plan agree with the twin table.', { exact: true })
      .waitFor();
    expect(await pane.getByRole('list', { name: 'Lines by status' }).innerText()).toBe('28 agreed');
    await pane
      .getByText('Projected less budget: net +134: +247 adverse and -113 favourable (£000).')
      .waitFor();
    await bench.page.getByText('Reconciliation', { exact: true }).first().waitFor();
  });

  test('a ledger that is no workbook is refused in words, and the workbook’s own is used again', async () => {
    const { pane } = bench;
    await pane.getByLabel('Ledger file').setInputFiles({
      name: 'ledger.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no'),
    });
    await pane
      .getByText(/^ledger\.xlsx: /)
      .first()
      .waitFor();
    await pane.getByText('Ledger: the extract in this workbook, if it has one.').waitFor();
  });

  test('at 320 pixels every job can be reached by keys, and the open one keeps its tab', async () => {
    const { page, pane } = bench;
    await page.addStyleTag({ content: '.pane-side { width: 320px !important; }' });
    await pane.getByRole('button', { name: 'All jobs' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('menuitemradio', { name: 'Tables' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const tab = pane.getByRole('tab', { name: 'Overview', selected: true });
    await tab.waitFor();
    await pane.locator('#tab-overview:focus').waitFor();
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
