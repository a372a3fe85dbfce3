import { readFileSync } from 'node:fs';
import { makeDepartment } from '../../bench/overview/makeDepartment';
import { makeRandom } from '../../bench/recognise/random';
import { samplePath } from '../commands/onWorkbook';
import { openBench, showScreen, type Bench } from './bench';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An overview made in the pane, by clicks, of real files. */
describe('the screen Overview', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await showScreen(bench, 'Overview');
  });
  afterAll(() => bench?.close());

  test('makes the sheets of the files that are picked, and names what cannot be read', async () => {
    const { pane, page } = bench;
    const made = makeDepartment(makeRandom(5), 1);
    await pane.getByLabel('Workbooks of departments').setInputFiles([
      { name: 'q1-2017.xlsx', mimeType: xlsx, buffer: readFileSync(samplePath) },
      { name: made.name, mimeType: xlsx, buffer: Buffer.from(made.bytes) },
      { name: 'notes.xlsx', mimeType: xlsx, buffer: Buffer.from('no workbook') },
    ]);
    await pane.getByText('3 files chosen: q1-2017.xlsx, service-1.xlsx and notes.xlsx.').waitFor();
    await pane.getByRole('button', { name: 'Make the overview' }).click();
    await pane.getByText('Overview of 2 departments made on').first().waitFor();
    const table = await pane.getByRole('table', { name: 'KPIs by department' }).innerText();
    expect(table.replace(/\s+/g, ' ')).toContain('Department of Community and Children’s Services 17 2 1');
    const risks = await pane.getByRole('table', { name: 'Risks by department' }).innerText();
    expect(risks.replace(/\s+/g, ' ')).toMatch(
      /Department of Service 1 \d+ \d+ of \d+ \d+ of \d+ .* Community and Children’s Services 1 – –/,
    );
    await pane
      .getByText(/^notes\.xlsx: The file is not an Excel workbook/)
      .first()
      .waitFor();
    await page.locator('#sheets').getByText('Red and Amber', { exact: true }).waitFor();
  });

  test('Restore removes the sheets again', async () => {
    const { pane, page } = bench;
    await pane.getByRole('button', { name: 'Restore' }).first().click();
    await pane.getByText('The sheets of the overview were removed again.').first().waitFor();
    expect(await page.locator('#sheets').getByText('Red and Amber', { exact: true }).count()).toBe(0);
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});
