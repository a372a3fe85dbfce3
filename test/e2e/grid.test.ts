import { newFile } from '../../src/workbench/file/openFile';
import { goTo, openBench, openWorkbook, showSheet, standing, type Bench } from './bench';

/** The workbench's own grid: what a person does in it without the add-in. */
describe('the grid', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  /** Waits until a cell shows a text: the grid draws with the next picture, not at once. */
  const shows = (address: string, text: string) =>
    bench.page.locator(`#grid [data-cell="${address}"]`).getByText(text, { exact: true }).first().waitFor();

  test('shows the KPI table as the officer laid it out', async () => {
    const { page } = bench;
    await showSheet(page, 'Appendix 1');
    expect(await page.locator('#grid').getAttribute('aria-label')).toBe('Cells of Appendix 1');
    await page.locator('#grid [role="gridcell"]', { hasText: 'Q1 KPI measures' }).first().waitFor();
  });

  test('arrows move the selection, and the address box says where it stands', async () => {
    const { page } = bench;
    await goTo(page, 'B2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect((await standing(page)).cell).toBe('C3');
  });

  test('the address box goes to cells, sheets and names, and refuses others in words', async () => {
    const { page } = bench;
    await goTo(page, "'Appendix 3'!B4");
    expect(await standing(page)).toEqual({ sheet: 'Appendix 3', cell: 'B4' });
    await goTo(page, 'DeskHours');
    expect(await standing(page)).toEqual({ sheet: 'Rota', cell: 'F4' });
    await page.fill('#address', 'Nowhere');
    await page.press('#address', 'Enter');
    await page.getByRole('alert').getByText('“Nowhere” is neither a cell nor a name').waitFor();
    await page.press('#address', 'Escape');
  });

  test('Ctrl+Page up and down turn the sheets', async () => {
    const { page } = bench;
    await showSheet(page, 'Plan 2022-23');
    await page.focus('#grid');
    await page.keyboard.press('Control+PageDown');
    expect((await standing(page)).sheet).toBe('Rota');
    await page.keyboard.press('Control+PageUp');
    expect((await standing(page)).sheet).toBe('Plan 2022-23');
  });

  test('F6 leads out of the cells, in which Tab goes from cell to cell, and round to them again', async () => {
    const { page } = bench;
    const focused = () => page.evaluate(() => document.activeElement?.closest('[id]')?.id ?? '');
    await page.focus('#grid');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('grid');
    await page.keyboard.press('F6');
    expect(await focused()).toBe('sheets');
    await page.keyboard.press('Shift+F6');
    expect(await focused()).toBe('grid');
    await page.keyboard.press('Shift+F6');
    expect(await focused()).toBe('address');
  });

  test('a formula is typed, calculated, changed with F2, and left alone with Escape', async () => {
    const { page } = bench;
    await openWorkbook(bench, 'new');
    await page.locator('[data-sheet="Sheet1"]').waitFor();
    await goTo(page, 'A1');
    for (const typed of ['12', '30%', '=A1*A2']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await shows('A3', '3.6');
    await goTo(page, 'A1');
    await page.keyboard.press('F2');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await shows('A3', '36');
    await goTo(page, 'A1');
    await page.keyboard.type('999');
    await page.keyboard.press('Escape');
    await shows('A1', '120');
    await page.keyboard.press('Delete');
    await shows('A3', '0');
  });

  test('10,000 rows scroll, and only those that are seen are drawn', async () => {
    const { page } = bench;
    const file = newFile();
    const [sheet] = file.workbook.sheets;
    for (let row = 0; row < 10_000; row += 1)
      for (let column = 0; column < 12; column += 1)
        sheet?.setCell(row, column, { value: row * 12 + column });
    await openWorkbook(bench, { name: 'large.xlsx', bytes: file.save() });
    await page.getByText('large.xlsx').waitFor();
    await page.focus('#grid');
    await page.keyboard.press('Control+End');
    await shows('L10000', '119999');
    expect(await page.locator('#grid [data-cell]').count()).toBeLessThan(2_000);
    await page.keyboard.press('Control+Home');
    await shows('A1', '0');
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
