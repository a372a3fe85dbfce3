import {
  askForJob,
  beginJob,
  Cancelled,
  cancelJob,
  endJob,
  type AskedJob,
  createPace,
} from '../../src/excel/cancel';

const page = globalThis as { document?: unknown };

/** How often something else had its turn while a job did so many pieces of work of some milliseconds. */
async function turns(pieces: number, milliseconds: number): Promise<number> {
  let count = 0;
  const other = setInterval(() => (count += 1), 0);
  const pace = createPace();
  await pace();
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    await pace();
  }
  clearInterval(other);
  return count;
}

let job: AskedJob;
beforeEach(() => {
  job = askForJob();
  beginJob(job);
});
afterEach(() => {
  endJob(job);
  delete page.document;
});

test('where there is no page, work goes on without a pause', async () => {
  expect(await turns(10, 5)).toBe(0);
});

describe('in a page', () => {
  beforeEach(() => {
    page.document = {};
  });

  test('others have their turn every few milliseconds', async () => {
    expect(await turns(20, 5)).toBeGreaterThanOrEqual(4);
  });

  test('it pauses first of all, for what brought the work has had the thread already', async () => {
    let isOver = false;
    void createPace()().then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).toBe(false);
  });

  test('work of a job that is cancelled meanwhile ends', async () => {
    const pace = createPace();
    await pace();
    cancelJob();
    const end = performance.now() + 20;
    while (performance.now() < end);
    await expect(pace()).rejects.toBeInstanceOf(Cancelled);
  });
});
