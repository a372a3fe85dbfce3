// How long the pane is deaf: the longest piece of work that its thread does at once while it reads, checks, colours and
// cancels, in Chromium, with 10,000 and 100,000 KPI rows. Always the same workbooks. Needs `npm run build`.
// `npm run bench:pane-blocks -- 10000` takes that many rows alone; `-- FILE.xlsx` takes that workbook, and its jobs of
// the check alone.
//
// The pane has a process of its own here, as in Excel on the web; the bench stops where it has not. So the figures are
// of the pane's thread alone: its scripts, office.js, drawing and collecting garbage, without the workbench's work. The
// wall's clock counts what other programs took from the processor; the thread's own time ("on the processor") does not.
import type { Frame } from 'playwright-core';
import { goTo, openBench, showScreen, type Bench } from '../test/e2e/bench';
import { withKpiRows } from './desk';
import { describeMachine } from './machine';
import { traceThread, type Traced } from './paneBlocks/trace';
import { count, printTable, time } from './printTable';

const patience = 600_000;

async function main(): Promise<void> {
  console.log(`The pane's thread: ${describeMachine()}`);
  const [first = '', ...others] = process.argv.slice(2);
  if (first.endsWith('.xlsx')) return report(first, first, null);
  const wanted = first === '' ? [10_000, 100_000] : [first, ...others].map(Number);
  for (const rows of wanted)
    await report(
      `${count(rows)} KPI rows`,
      { name: 'large.xlsx', mimeType: '', buffer: Buffer.from(withKpiRows(rows).save()) },
      withDetails(rows),
    );
}

/** A workbook in memory, or where its file is: a large one is not handed over in memory. */
type Workbook = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** `dated` is the same workbook with its year and quarter, for the jobs that go by them. */
async function report(title: string, workbook: Workbook, dated: Buffer | null): Promise<void> {
  const bench = await openBench();
  try {
    bench.page.setDefaultTimeout(patience);
    await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
    const cells: string[][] = [];
    const add = async (job: string, run: () => Promise<void>) => {
      const start = performance.now();
      const paneNow = () => paneOf(bench);
      const traced = await traceThread(bench.browser, paneNow, bench.page.mainFrame(), run);
      cells.push([job, ...figuresOf(traced), time(performance.now() - start)]);
    };
    const { page, pane } = bench;
    const button = (name: string) => pane.getByRole('button', { name });
    const said = (words: RegExp, nth = 0) => pane.getByText(words).nth(nth).waitFor();
    const drawn = () => page.waitForTimeout(700);

    // The same list with the year and the quarter that it is of, for the jobs that go by them.
    const addYearJobs = async (year: Buffer) => {
      await page.setInputFiles('#file', { name: 'dated.xlsx', mimeType: '', buffer: year });
      await said(/^2 tables recognised/);
      // Cancel is shown for a job that takes its time. Looking for it by its role would have the pane's own thread work out
      // the names of thousands of lines, again and again.
      const done = async () => {
        await page.waitForTimeout(1_500);
        await pane.locator('button:text-is("Cancel")').waitFor({ state: 'detached' });
        await drawn();
      };
      const press = async (screen: string, name: string) => {
        await showScreen(bench, screen);
        await add(name, async () => {
          await pane.locator(`button:text-is("${name}")`).click();
          await done();
        });
      };
      await press('Tables', 'Add the table');
      await press('Quarterly report', 'See what is missing');
      await press('Quarterly report', 'Make the report');
      await press('Quarter and year', 'List what is due');
      await press('Quarter and year', 'Open the next quarter');
      await pane.getByRole('checkbox', { name: /^This is the copy/ }).check();
      await press('Quarter and year', 'Roll forward to next year');
    };
    await page.setInputFiles('#file', workbook);
    // What is said of the workbook before stands there meanwhile; the pane that is opened anew reads this one.
    await page.waitForTimeout(3_000);
    await add('opening the pane', async () => {
      await (await paneOf(bench)).evaluate(() => location.reload());
      await said(/^\d+ tables? recognised/);
    });
    await add('reading the tables again', async () => {
      await button('Read again').click();
      // It is read out, too.
      await said(/^\d+ tables? recognised/, 1);
    });
    await showScreen(bench, 'Check');
    await add('check', async () => {
      await button('Check the KPIs').click();
      await pane
        .getByRole('heading', { name: /findings/i })
        .first()
        .waitFor();
      await drawn();
    });
    await add('the list of all KPIs is opened', async () => {
      await button('Every KPI and the reason').click();
      await drawn();
    });
    await button('Every KPI and the reason').click();
    const change = async () => {
      await goTo(page, 'D9');
      await page.focus('#grid');
      await page.keyboard.type('97%');
      await page.keyboard.press('Enter');
      await said(/^Checked again/i);
      await drawn();
    };
    if (dated) await add('a cell is changed, and checked again', change);
    // A few KPIs are judged at once: the time goes into reading what stands beside them.
    const [stage, step] = dated ? ['judges', /^Checking the KPIs/] : ['reads', /^Reading the workbook/];
    await add(`check, cancelled while it ${stage}`, async () => {
      await button('Check the KPIs').click();
      const soon = { timeout: 60_000 };
      try {
        await pane.getByText(step).first().waitFor(soon);
        // Pressed in the pane's own page: a press through the whole page waits for the workbench's thread, which reads.
        await button('Cancel').evaluate((cancel: HTMLElement) => cancel.click(), undefined, soon);
        await said(/^The job was cancelled/);
      } catch {
        console.log('Cancel could not be pressed in time.');
      }
      await button('Cancel').waitFor({ state: 'detached' });
      await drawn();
    });
    await add('colour', async () => {
      await button('Colour the RAG cells').click();
      await said(/coloured/);
      await drawn();
    });
    if (dated) await addYearJobs(dated);
    printTable(
      title,
      [
        'job',
        'longest block',
        'on the processor',
        'blocks over 50 ms',
        'over 100 ms',
        'all work',
        'job took',
      ],
      cells,
    );
    if (bench.complaints.length > 0) console.log(bench.complaints.join('\n'));
  } finally {
    await bench.close();
  }
}

/** So many KPI rows beside a table of Plan details. */
function withDetails(rows: number): Buffer {
  const file = withKpiRows(rows);
  const sheet = file.workbook.addSheet('Plan details');
  const settings = [
    ['Setting', 'Value'],
    ['Plan year', '2017/18'],
    ['Reporting quarter', 'Q1'],
  ];
  settings.forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value })));
  return Buffer.from(file.save());
}

async function paneOf({ page }: Bench): Promise<Frame> {
  const handle = await page.locator('#pane-frame iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

function figuresOf({ blocks, ownProcess }: Traced): string[] {
  if (!ownProcess)
    throw new Error('The pane shares its thread with the workbench: its work cannot be told apart.');
  const longest = blocks.reduce((most, block) => Math.max(most, block.wall), 0);
  const cpu = blocks.reduce((most, block) => Math.max(most, block.cpu), 0);
  const over = (most: number) => count(blocks.filter((block) => block.cpu > most).length);
  const all = blocks.reduce((sum, block) => sum + block.cpu, 0);
  return [time(longest), time(cpu), over(50), over(100), time(all)];
}

void main();
