import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { type FrameIdentity, frameName } from '../../host/appContext';
import type { Fault } from '../../host/faults';
import { type HostOptions, OfficeHost } from '../../host/officeHost';
import { element } from '../element';
import type { AddinManifest } from '../ribbon/ribbon';

/** What is needed of an iframe element. */
export interface Frame {
  name: string;
  src: string;
  readonly contentWindow: { postMessage(text: string, targetOrigin: string): void } | null;
}

/** What is needed of the page's window. */
export interface HostWindow {
  addEventListener(type: 'message', listener: (event: FrameMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: FrameMessage) => void): void;
  readonly location: { readonly origin: string };
}

export interface FrameMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

interface FrameOptions extends HostOptions {
  /** Page of the add-in; the frame is sent there. https, on the host name of the page that holds the frame. */
  readonly url: string;
}

interface FrameHost {
  readonly host: OfficeHost;
  disconnect(): void;
}

/**
 * Loads an add-in's page in a frame and speaks with it as Excel on the web would. Only messages of that frame's
 * window from the add-in's origin are taken, and answers go to that origin alone. To be called before the frame is put
 * into the page: office.js knows its host by the frame's name, which is read once.
 */
export function connectFrame(
  frame: Frame,
  workbook: Workbook,
  options: FrameOptions,
  page: HostWindow = window,
): FrameHost {
  const addinOrigin = new URL(options.url).origin;
  const identity: FrameIdentity = {
    // New for every load: office.js keeps settings under it.
    conversationId: crypto.randomUUID(),
    controlId: 'workbench',
    hostOrigin: page.location.origin,
  };
  const host = new OfficeHost(
    workbook,
    identity,
    (text) => frame.contentWindow?.postMessage(text, addinOrigin),
    { appDomains: [addinOrigin], ...options },
  );
  const listen = ({ data, origin, source }: FrameMessage): void => {
    if (source === frame.contentWindow && origin === addinOrigin) host.receive(data);
  };
  page.addEventListener('message', listen);
  frame.name = frameName(identity);
  frame.src = options.url;
  return { host, disconnect: () => page.removeEventListener('message', listen) };
}

/** Where the add-in's frames go, and who is told of what it does. */
interface AddinPlaces {
  readonly pane: HTMLElement;
  readonly commands: HTMLElement;
  /** The add-in changed the workbook: it is to be drawn anew. */
  readonly changed: () => void;
  /** Something that the workbench does not know or that failed in it. */
  readonly fault: (error: unknown) => void;
}

/** A frame that is connected; `loaded` is kept once its page and the page's scripts have run. */
interface LoadedFrame extends FrameHost {
  readonly loaded: Promise<void>;
}

/** How long the page of ribbon functions may take to load. */
const loadTime = 20_000;

/**
 * The add-in at work on one open workbook: its pane in a frame, and a hidden frame for the functions that ribbon
 * buttons call. Each is a program of its own that asks the same workbook, as in Excel.
 */
export class Addin {
  private pane: LoadedFrame | null = null;
  private commands: LoadedFrame | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly fileName: string,
    private readonly manifest: AddinManifest,
    private readonly addressOf: (page: string) => string,
    private readonly places: AddinPlaces,
  ) {}

  /** Shows a page of the add-in in the pane, in place of the one shown before. */
  showPane(page: string): void {
    this.pane?.disconnect();
    this.pane = this.load(page, this.places.pane, this.manifest.name);
  }

  /**
   * Calls a function of the commands page, which is loaded when it is first needed; ends when the function has.
   * Throws a sentence for a person if there is no such function.
   */
  async runFunction(name: string): Promise<void> {
    const { commandsPage } = this.manifest;
    if (!commandsPage) throw new Error('The manifest names no page for functions of the ribbon.');
    this.commands ??= this.load(commandsPage, this.places.commands, 'Functions of the ribbon');
    const { host, loaded } = this.commands;
    // Office.js takes commands before the page's own script has said which functions it has.
    await loaded;
    await until(() => host.takesCommands, loadTime);
    const { ok } = await host.invokeCommand(name);
    if (!ok)
      throw new Error(`The add-in has no function "${name}" for this button, or its page did not load.`);
  }

  /** Has a coming round trip of the pane go wrong, as it can in Excel. */
  fail(fault: Fault): void {
    this.pane?.host.faults.add(fault);
  }

  cellsEdited(sheet: Sheet, area: Area): void {
    for (const { host } of this.frames()) host.cellsEdited(sheet, area);
  }

  /** A person selected cells or came to another sheet. */
  selectionMoved(sheet: Sheet, area: Area): void {
    for (const { host } of this.frames()) host.selectionMoved(sheet, area);
  }

  /** Ends both frames: another workbook is opened. */
  close(): void {
    for (const frame of this.frames()) frame.disconnect();
    this.places.pane.replaceChildren();
    this.places.commands.replaceChildren();
  }

  private frames(): LoadedFrame[] {
    return [this.pane, this.commands].filter((frame) => frame !== null);
  }

  private load(page: string, place: HTMLElement, title: string): LoadedFrame {
    const frame = element('iframe', { title });
    const loaded = new Promise<void>((resolve) =>
      frame.addEventListener('load', () => resolve(), { once: true }),
    );
    const connected = connectFrame(frame, this.workbook, {
      url: this.addressOf(page),
      documentUrl: new URL(encodeURIComponent(this.fileName), location.href).href,
      addinName: this.manifest.name,
      onFault: this.places.fault,
    });
    connected.host.onWorkbookChanged(this.places.changed);
    // A frame takes its name, by which office.js knows its host, only until it is in the page.
    place.replaceChildren(frame);
    return { ...connected, loaded };
  }
}

/** Waits until something is so, at most so many milliseconds. */
async function until(isSo: () => boolean, most: number): Promise<void> {
  const end = performance.now() + most;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}
