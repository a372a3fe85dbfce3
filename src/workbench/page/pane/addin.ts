import { connectFrame, type FrameHost } from '../../host/connectFrame';
import type { Area } from '../../workbook/cell';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { element } from '../element';
import type { AddinManifest } from '../ribbon/readManifest';

/** Where the add-in's frames go, and who is told of what it does. */
export interface AddinPlaces {
  readonly pane: HTMLElement;
  readonly commands: HTMLElement;
  /** The add-in changed the workbook: it is to be drawn anew. */
  readonly changed: () => void;
}

/**
 * The add-in at work on one open workbook: its pane in a frame, and a hidden frame for the functions that ribbon
 * buttons call. Each is a program of its own that asks the same workbook, as in Excel.
 */
export class Addin {
  private pane: FrameHost | null = null;
  private commands: FrameHost | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly fileName: string,
    private readonly manifest: AddinManifest,
    private readonly addressOf: (page: string) => string,
    private readonly places: AddinPlaces,
  ) {
    places.pane.replaceChildren();
    places.commands.replaceChildren();
  }

  /** Shows a page of the add-in in the pane, in place of the one shown before. */
  showPane(page: string): void {
    this.pane?.close();
    this.pane = this.load(page, this.places.pane, this.manifest.name);
  }

  /** Calls a function of the commands page, which is loaded when it is first needed. */
  async runFunction(name: string): Promise<void> {
    const { commandsPage } = this.manifest;
    if (!commandsPage) throw new Error('The manifest names no page for functions of the ribbon.');
    this.commands ??= this.load(commandsPage, this.places.commands, 'Functions of the ribbon');
    await this.commands.invokeCommand(name);
  }

  get hosts(): readonly FrameHost[] {
    return [this.pane, this.commands].filter((host) => host !== null);
  }

  /** Ends both frames: another workbook is opened. */
  close(): void {
    for (const host of this.hosts) host.close();
    this.places.pane.replaceChildren();
    this.places.commands.replaceChildren();
  }

  private load(page: string, place: HTMLElement, title: string): FrameHost {
    const frame = element('iframe', { title });
    const host = connectFrame(frame, this.workbook, {
      addinUrl: this.addressOf(page),
      documentUrl: new URL(this.fileName, location.href).href,
      addinName: this.manifest.name,
    });
    host.onWorkbookChanged(this.places.changed);
    place.replaceChildren(frame);
    return host;
  }
}
