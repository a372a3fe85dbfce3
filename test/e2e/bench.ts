import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { startServer } from '../../src/workbench/server/startServer';

export const root = join(__dirname, '../..');

/** Chromium without anything that it would do besides showing pages. */
const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A machine that is slow on purpose (`SLOW=1 npx jest --selectProjects browser`): drawings come half a second late, and
 * the processor works at a quarter of its pace. A test that reads the page before it has followed fails here, not once
 * in a hundred runs elsewhere.
 */
async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  await page.addInitScript(() => {
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => window.setTimeout(() => draw(callback), 500);
    window.cancelAnimationFrame = (handle) => window.clearTimeout(handle);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** The workbench in a real browser, with the sample open and the add-in's pane beside it. */
export interface Bench {
  readonly browser: Browser;
  readonly page: Page;
  /** The add-in's own page in its frame. */
  readonly pane: FrameLocator;
  readonly addinOrigin: string;
  /** What pages complained of: errors that nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Needs the built project (`npm run build`), as `npm test` makes it. `prepare` is given the page before it is opened.
 */
export async function openBench(
  viewport = { width: 1400, height: 850 },
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Bench> {
  const certificates = await mkdtemp(join(tmpdir(), 'bench-'));
  const server = await startServer({ root, certificates, addinPort: 0, workbenchPort: 0 });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: quiet,
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, locale: 'en-GB' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  if (process.env['SLOW']) await slowDown(context, page);
  await prepare(page);
  await page.goto(server.workbenchOrigin);
  const pane = page.frameLocator('#pane-frame iframe');
  await pane.getByRole('tab', { name: 'Tables' }).waitFor();
  return {
    browser,
    page,
    pane,
    addinOrigin: server.addinOrigin,
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(certificates, { recursive: true });
    },
  };
}

/** The address and sheet of the active cell, as the workbench shows them. */
export async function standing(page: Page): Promise<{ sheet: string | null; cell: string }> {
  return {
    sheet: await page.locator('#sheets [aria-selected="true"]').textContent(),
    cell: await page.locator('#address').inputValue(),
  };
}

/** Shows a sheet by its tab, and waits until its cells are drawn: until then the grid shows those of the one before. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator('#sheets').getByRole('tab', { name, exact: true }).click();
  await page.getByLabel(`Cells of ${name}`, { exact: true }).waitFor();
}

/** Goes to a cell by way of the address box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.fill('#address', address);
  await page.press('#address', 'Enter');
}

/** The workbooks that the workbench opens: its sample, a new one, or a file (its path, or its bytes with their name). */
export type Opened = 'sample' | 'new' | string | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Opens another workbook, and waits until the pane of the one before is gone: what that pane shows is no answer of the
 * new one.
 */
export async function openWorkbook({ page, pane }: Bench, opened: Opened): Promise<void> {
  const former = await page.locator('#pane-frame iframe').elementHandle();
  if (opened === 'sample' || opened === 'new') await page.click(`#${opened}`);
  else if (typeof opened === 'string') await page.setInputFiles('#file', opened);
  else
    await page.setInputFiles('#file', {
      name: opened.name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(opened.bytes),
    });
  await page.waitForFunction((frame) => frame?.isConnected !== true, former);
  await pane.getByRole('tab', { name: 'Tables' }).waitFor();
}

/** The pane's frame, as it is now. */
export async function paneFrame({ page }: Pick<Bench, 'page'>): Promise<Frame> {
  const handle = await page.locator('#pane-frame iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

/** Loads the pane anew, as closing and opening it does, and waits until it has read the workbook. */
export async function reloadPane(bench: Bench): Promise<void> {
  const frame = await paneFrame(bench);
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
  await bench.pane.getByText(/^\d+ tables recognised/).waitFor();
}

/** Opens a screen of the pane as a person does: by its tab, or from the list of all jobs where that does not fit. */
export async function showScreen({ pane }: Pick<Bench, 'pane'>, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole('button', { name: 'All jobs' }).click();
  await pane.getByRole('menuitemradio', { name, exact: true }).click();
  await tab.waitFor();
}
