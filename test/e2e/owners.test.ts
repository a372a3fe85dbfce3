import { readFileSync } from 'node:fs';
import { workbookOf } from '../commands/onWorkbook';
import { openBench, openWorkbook, showScreen, standing, type Bench } from './bench';

const kpis = [
  ['Key performance indicators, Quarter 1 2017/18'],
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Actions planned', 'Owner', 'Updated on'],
  [
    '1.4',
    'Children who are looked after in the City',
    '90%',
    '',
    '',
    '',
    'Jo Bloggs <jo.bloggs@example.gov.uk>',
    '',
  ],
  [
    '1.5',
    'New rough sleepers who sleep out just once',
    '75%',
    '40%',
    'Red',
    'None',
    'Jo Bloggs',
    '12/05/2017',
  ],
  ['1.6', 'People who live on the streets', '<43', '36', 'Green', '', 'Sam Hill', ''],
  ['1.8', 'Average SAP rating of our homes', '70', '71', 'Green', '', '', ''],
];

/** Who owes what, in the real pane as narrow as Excel makes it. */
describe('owners in the pane', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await openWorkbook(bench, { name: 'owners.xlsx', bytes: workbookOf(kpis, 'KPIs Q1').save() });
    await showScreen(bench, 'Quarter and year');
    await bench.pane.getByRole('button', { name: 'List what is due', exact: true }).click();
    await bench.pane.getByRole('heading', { name: 'Who owes what' }).waitFor();
  });
  afterAll(() => bench.close());

  const owner = (name: string) =>
    bench.pane.getByRole('listitem').filter({ has: bench.pane.getByText(name, { exact: true }) });

  test('each owner has what is open, and a message that begins with the address of the workbook', async () => {
    const jo = owner('Jo Bloggs <jo.bloggs@example.gov.uk>').first();
    expect(await jo.getByRole('listitem').allInnerTexts()).toEqual([
      '1.4 Children who are looked after in the City\nno figure for Q1',
      '1.5 New rough sleepers who sleep out just once\nthe figure was last updated before Q1 ended\nRed without a live action: its actions planned say “None”',
    ]);
    expect(await jo.getByRole('link', { name: 'Write to Jo Bloggs' }).getAttribute('href')).toMatch(
      /^mailto:jo\.bloggs@example\.gov\.uk\?subject=Business%20plan%2C%20Quarter%201%20of%202017%2F18/,
    );
    const sam = await bench.pane.getByRole('link', { name: 'Write to Sam Hill' }).getAttribute('href');
    expect(sam).toMatch(/^mailto:\?subject=/);
    expect(await bench.pane.getByRole('link', { name: /^Write to/ }).count()).toBe(2);
    await bench.pane.getByText('No owner', { exact: true }).waitFor();
  });

  test('below what is open it is not said that nothing was found', async () => {
    await bench.pane.getByRole('heading', { name: 'No further findings', exact: true }).waitFor();
    expect(await bench.pane.getByRole('heading', { name: 'No findings', exact: true }).count()).toBe(0);
  });

  test('a click goes to the cell', async () => {
    await bench.pane.getByRole('button', { name: '1.6 People who live on the streets' }).last().click();
    await bench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#address')?.value === 'H5',
    );
    expect(await standing(bench.page)).toEqual({ sheet: 'KPIs Q1', cell: 'H5' });
  });

  test('the calendar file is saved by the browser', async () => {
    const saved = bench.page.waitForEvent('download');
    await bench.pane.getByRole('button', { name: 'Save as a calendar file' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('due-Q1-2017-18.ics');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20170630\r\n[^]*END:VCALENDAR\r\n$/,
    );
  });

  test('in a pane of 320 px nothing runs out to the side, and no page complained', async () => {
    await bench.page.addStyleTag({ content: '.pane-side { width: 320px !important; }' });
    const root = bench.pane.locator('html');
    await expect(root.evaluate((page) => page.clientWidth)).resolves.toBeLessThanOrEqual(320);
    expect(await root.evaluate((page) => page.scrollWidth <= page.clientWidth)).toBe(true);
    expect(bench.complaints).toEqual([]);
  });
});
