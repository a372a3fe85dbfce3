import { withKpiRows } from '../../bench/desk';
import { openBench, openWorkbook, showScreen, type Bench } from './bench';
import { holdAnswers, layAnswers, letGoAnswers } from './wire';

/** Long work is done beside the pane: the pane answers meanwhile, and cancelling ends it. */
describe('a check of 10,000 KPIs', () => {
  let bench: Bench;
  const rows = 10_000;

  beforeAll(async () => {
    bench = await openBench(undefined, layAnswers);
    bench.page.setDefaultTimeout(60_000);
    await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
    await openWorkbook(bench, { name: 'many.xlsx', bytes: withKpiRows(rows).save() });
    await bench.pane.getByText(/^1 table recognised/).waitFor();
    await showScreen(bench, 'Check');
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
  const pane = () => {
    const frame = bench.page.frames().find((one) => one.url().startsWith(bench.addinOrigin));
    if (!frame) throw new Error('The pane has no frame.');
    return frame;
  };
  const judging = () => bench.pane.getByText(/^Checking the KPIs, step/).waitFor();
  const found = () => bench.pane.getByRole('heading', { name: /^[\d,]+ findings$/ }).waitFor();

  test('is made in a worker of the add-in’s own site', () => {
    const urls = bench.page.workers().map((worker) => worker.url());
    expect(urls).toEqual([expect.stringMatching(new RegExp(`^${bench.addinOrigin}/[\\w.]+\\.js$`))]);
  });

  test('is cancelled while the KPIs are judged: it ends at once, and says that nothing was changed', async () => {
    await holdAnswers(pane());
    await button('Check the KPIs').click();
    await judging();
    await button('Cancel').click();
    await bench.pane
      .getByText(/^The job was cancelled\. Nothing was changed\.$/)
      .first()
      .waitFor();
    expect(await bench.pane.getByRole('heading', { name: /findings$/ }).count()).toBe(0);
    await letGoAnswers(pane());
  });

  test('leaves the pane free: another screen opens before it is done, and it ends well', async () => {
    await holdAnswers(pane());
    await button('Check the KPIs').click();
    await judging();
    await showScreen(bench, 'Summary');
    await button('Make the summary').waitFor();
    // Still at work while that was drawn.
    expect(await button('Cancel').count()).toBe(1);
    await letGoAnswers(pane());
    await showScreen(bench, 'Check');
    await found();
    const counts = bench.pane.getByRole('table', { name: 'KPIs by their RAG' });
    const numbers = (await counts.getByRole('cell').allTextContents()).filter((text) =>
      /^[\d,]+$/.test(text),
    );
    expect(numbers.reduce((sum, text) => sum + Number(text.replace(/,/g, '')), 0)).toBe(rows);
  });

  test('no page complained of anything', () => {
    expect(bench.complaints).toEqual([]);
  });
});

/** What a check of the sample says in a browser that is prepared so. */
async function checkOfSample(prepare: Parameters<typeof openBench>[1]) {
  const bench = await openBench(undefined, prepare);
  try {
    bench.page.setDefaultTimeout(30_000);
    await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
    const workers = bench.page.workers().map((worker) => new URL(worker.url()).pathname);
    await showScreen(bench, 'Check');
    await bench.pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await bench.pane.getByRole('heading', { name: /findings$/ }).waitFor();
    const said = await bench.pane.locator('#screen-check').innerText();
    return { workers, said, complaints: bench.complaints };
  } finally {
    await bench.close();
  }
}

test('where no worker can be had, the check says the same', async () => {
  const usual = await checkOfSample(async () => undefined);
  const [script] = usual.workers;
  expect(usual.workers).toHaveLength(1);
  const old = await checkOfSample(async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
  });
  const blocked = await checkOfSample(async (page) => {
    await page.route(`**${script}`, (route) => route.abort('blockedbyclient'));
  });
  expect(old.workers).toEqual([]);
  expect(old.said).toBe(usual.said);
  expect(blocked.said).toBe(usual.said);
  expect([...old.complaints, ...blocked.complaints]).toEqual([]);
});
