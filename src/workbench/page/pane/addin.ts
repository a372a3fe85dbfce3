import { connectFrame, type FrameHost } from '../../host/connectFrame';
import type { Fault } from '../../host/faults';
import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { element } from '../element';
import type { AddinManifest } from '../ribbon/ribbon';

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
