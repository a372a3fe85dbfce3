import { FileProblem, newFile, openFile, type WorkbookFile } from '../file/openFile';
import type { Fault } from '../host/faults';
import { Desk, type OpenWorkbook } from './desk';
import { byId, element, Messages } from './element';
import { Addin } from './pane/addin';
import { drawRibbon, readManifest, type AddinManifest, type RibbonButton } from './ribbon/ribbon';

document.head.append(
  element('link', { rel: 'stylesheet', href: new URL('./page.css', import.meta.url).href }),
);

const messages = new Messages(byId('div', 'messages'));
const desk = new Desk(messages);
let open: OpenWorkbook | null = null;

/** What the server says about where things are. */
interface PageConfig {
  /** "https://localhost:3000" */
  readonly addinOrigin: string;
  /** Address of the add-in's manifest, as built. */
  readonly manifest: string;
  /** File name of the sample workbook, served as sample.xlsx. */
  readonly sample: string;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What of a part of the page can take the focus first. */
const focusable = 'button:not([disabled]):not([tabindex="-1"]), input, iframe, [tabindex="0"]';

/** Runs something that a person asked for; what it throws is said, not lost. */
function attempt(job: () => Promise<void>): void {
  messages.clear();
  job().catch((error: unknown) => messages.fail(error));
}

/** Starts the page: the add-in's ribbon, then the sample, so that there is something to work on at once. */
async function start(): Promise<void> {
  const config = await fetchConfig();
  const manifest = await fetchManifest(config);
  const addressOf = (page: string) => atOrigin(page, config.addinOrigin);
  const showPane = (page: string, title: string) => {
    byId('aside', 'pane').hidden = false;
    byId('h2', 'pane-title').textContent = title || manifest.name;
    open?.addin.showPane(page);
  };
  const lay = (file: WorkbookFile, name: string) => {
    open?.addin.close();
    const addin = new Addin(file.workbook, name, manifest, addressOf, {
      pane: byId('div', 'pane-frame'),
      commands: byId('div', 'commands-frame'),
      changed: () => desk.refresh(),
      fault: (error) => messages.fail(error),
    });
    open = { file, name, addin };
    desk.show(open);
    byId('p', 'file-name').textContent = name;
    byId('button', 'save').disabled = false;
    showPane(manifest.startPage, manifest.name);
  };
  const openSample = async () => {
    const response = await fetchChecked('sample.xlsx');
    lay(openFile(new Uint8Array(await response.arrayBuffer())), config.sample);
  };
  const press = ({ action }: RibbonButton) =>
    attempt(async () => {
      if (action.type === 'pane') showPane(action.page, manifest.name);
      else await open?.addin.runFunction(action.name);
    });

  drawRibbon(byId('nav', 'ribbon'), manifest, addressOf, press);
  byId('a', 'addin-link').href = addressOf(manifest.startPage);
  const chooser = byId('input', 'file');
  byId('button', 'open').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) attempt(async () => lay(openFile(await readFile(file)), file.name));
    // The same file can be chosen again.
    chooser.value = '';
  });
  byId('button', 'sample').addEventListener('click', () => attempt(openSample));
  byId('button', 'new').addEventListener('click', () => attempt(async () => lay(newFile(), 'Workbook.xlsx')));
  byId('button', 'save').addEventListener('click', () =>
    attempt(async () => {
      if (!open) return;
      const bytes = savedBytes(open.file);
      if (!bytes) return messages.tell('Nothing was saved: the signature stays as it is.');
      download(bytes, open.name);
      messages.tell(`${open.name} was saved to your downloads folder. The file you opened is as it was.`);
    }),
  );
  byId('button', 'close-pane').addEventListener('click', () => (byId('aside', 'pane').hidden = true));
  byId('button', 'help').addEventListener('click', () => byId('dialog', 'help-text').showModal());
  await openSample();
}

async function fetchConfig(): Promise<PageConfig> {
  return (await fetchChecked('config.json')).json() as Promise<PageConfig>;
}

/** Fetches something of our own server; throws a sentence for a person if it cannot be had. */
async function fetchChecked(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok)
    throw new Error(`${address} could not be fetched. Is the workbench's server still running?`);
  return response;
}

/** Bytes of a file that a person chose or dropped. */
async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = element('a', { href: address, download: name });
  link.click();
  // The browser has taken the bytes once the click is through; the address may go after that.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The file to save; null where the person would rather keep its signature. */
function savedBytes(file: WorkbookFile): Uint8Array | null {
  try {
    return file.save();
  } catch (error) {
    if (!(error instanceof FileProblem) || error.code !== 'signed-workbook') throw error;
    return confirm(`${error.message} Save without the signature?`)
      ? file.save({ breakSignature: true })
      : null;
  }
}

async function fetchManifest({ manifest }: PageConfig): Promise<AddinManifest> {
  const text = await (await fetchChecked(manifest)).text();
  return readManifest(new DOMParser().parseFromString(text, 'text/xml'));
}

/** A page of the add-in where this server has it, whatever address the manifest was built for. */
function atOrigin(page: string, origin: string): string {
  const { pathname, search } = new URL(page);
  return new URL(pathname + search, origin).href;
}

// For the console of the browser and for tests: `workbench.fail({ batch: 0, action: -1, code: 'GeneralException' })`.
Object.assign(window, { workbench: { fail: (fault: Fault) => open?.addin.fail(fault) } });

listenForRegions(['#ribbon', '.formula-bar', '#grid', '#sheets', '#pane', '.tools']);
attempt(start);

/**
 * F6 goes from part to part of the page and Shift+F6 back, as in Office: in the grid Tab moves from cell to cell, so
 * that there must be another way out. `selectors` name the parts in their order; hidden ones are passed over.
 */
function listenForRegions(selectors: readonly string[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const parts = selectors
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .filter((part) => part !== null && part.offsetParent !== null) as HTMLElement[];
    const now = parts.findIndex((part) => part.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = parts[(now + step + parts.length) % parts.length];
    const target = next?.matches(focusable) ? next : next?.querySelector<HTMLElement>(focusable);
    target?.focus();
  });
}
