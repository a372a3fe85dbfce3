import { areaAddress } from '../../grid/a1';
import type { Area } from '../../grid/area';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import { appContext, settingsOf, type FrameIdentity, type RequirementSets } from './appContext';
import { fireChanged, type Hand } from './cells/fireChanged';
import { Channel, type ExecuteRequest } from './channel';
import type { Faults } from './faults';
import { wholeWorkbook } from './kernel/events';
import type { Session } from './kernel/session';
import { RichApi } from './richApi';
import type { Statistics } from './statistics';

export interface HostOptions {
  /** Requirement sets to advertise; members newer than its ExcelApi answer ApiNotFound. */
  readonly requirements?: RequirementSets;
  /** Excel for Windows and the web, or for Mac: in whose points it tells and takes widths of columns. Windows. */
  readonly device?: 'windows' | 'mac';
  /** Address of the document, as the add-in sees it. */
  readonly documentUrl?: string;
  readonly addinName?: string;
  readonly appDomains?: readonly string[];
  /** For dates typed without a year. */
  readonly today?: () => Date;
  /** Faults of the workbench itself, and calls that it does not know. */
  readonly onFault?: (error: unknown, context: unknown) => void;
}

/** ExcelApi 1.14 is Excel 2021, the oldest that councils still run. */
export const defaultRequirements: RequirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
};

interface CommandOutcome {
  /** False if the add-in has no function of that name. */
  readonly ok: boolean;
}

type Stop = () => void;

/** The Office host of one add-in frame: its channel, its object model, and what the outside may do and hear. */
export class OfficeHost {
  private readonly channel: Channel;
  private richApi: RichApi;
  private workbook: Workbook;
  private readonly newApi: (workbook: Workbook) => RichApi;
  private readonly changeListeners = new Set<() => void>();
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private invocations = 0;

  constructor(
    workbook: Workbook,
    identity: FrameIdentity,
    post: (text: string) => void,
    options: HostOptions = {},
  ) {
    const requirements = options.requirements ?? defaultRequirements;
    const documentUrl = options.documentUrl ?? 'https://localhost/workbook.xlsx';
    const onFault = options.onFault ?? (() => undefined);
    this.workbook = workbook;
    this.newApi = (opened) =>
      new RichApi(opened, {
        excelApi: requirements.ExcelApi ?? '1.1',
        ...(options.device && { device: options.device }),
        documentName: decodeURIComponent(documentUrl.split('/').at(-1) ?? ''),
        today: options.today ?? (() => new Date()),
        onFault,
      });
    this.richApi = this.newApi(workbook);
    this.channel = new Channel({
      conversationId: identity.conversationId,
      hostOrigin: identity.hostOrigin,
      post,
      appContext: () =>
        appContext(
          identity,
          workbook,
          { url: documentUrl, addinName: options.addinName ?? '', appDomains: options.appDomains ?? [] },
          requirements,
        ),
      execute: (request) => this.execute(request),
      onUnknown: (action) => onFault(new Error(`The workbench does not know "${action}".`), action),
    });
  }

  /** Another workbook takes the place of the one that is open: what the add-in kept of it is gone. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.richApi = this.newApi(workbook);
  }

  get statistics(): Readonly<Statistics> {
    return this.richApi.statistics;
  }

  get faults(): Faults {
    return this.richApi.faults;
  }

  /** Somebody else at the workbook, who acts just before each round trip of the add-in; null for nobody. */
  set secondHand(act: (() => void) | null) {
    this.richApi.secondHand = act;
  }

  get session(): Session {
    return this.richApi.session;
  }

  resetStatistics(): void {
    this.richApi.resetStatistics();
  }

  /** Takes a text from the frame; false if it was not for this host. */
  receive(text: unknown): boolean {
    return this.channel.receive(text);
  }

  /** After each round trip that changed the workbook. */
  onWorkbookChanged(listener: () => void): Stop {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** True once the add-in can be sent ribbon commands. */
  get takesCommands(): boolean {
    return this.channel.isRegistered('appCommandInvoked');
  }

  /** Runs a function of the add-in as its ribbon button would; ends when the add-in calls `event.completed()`. */
  invokeCommand(functionName: string, controlId = functionName): Promise<CommandOutcome> {
    this.invocations += 1;
    const invocation = `command-${this.invocations}`;
    const event = JSON.stringify({ source: { id: controlId } });
    if (!this.takesCommands) return Promise.resolve({ ok: false });
    return new Promise((resolve) => {
      this.running.set(invocation, resolve);
      this.channel.push('appCommandInvoked', [invocation, functionName, event]);
    });
  }

  /** A person edited cells: formulas follow, and the add-in is told. */
  cellsEdited(sheet: Sheet, area: Area, hand: Exclude<Hand, 'add-in'> = 'person'): void {
    const { session } = this.richApi;
    session.cellsChanged(sheet, area);
    fireChanged(session, { sheet, area }, hand);
    session.finish();
    this.pushEvents();
  }

  /** A person selected cells, or came to another sheet. */
  selectionMoved(sheet: Sheet, area: Area): void {
    const { events } = this.richApi.session;
    events.fire('worksheetSelectionChanged', [sheet.id, wholeWorkbook], {
      address: areaAddress(area),
      worksheetId: sheet.id,
    });
    this.channel.push('documentSelectionChanged', {});
    this.pushEvents();
  }

  private execute(request: ExecuteRequest): object {
    switch (request.DdaMethod.DispatchId) {
      case 93:
        return this.processBatch(request);
      case 76:
        return this.saveSettings(request);
      case 75:
        return {
          Version: 1,
          Error: 0,
          Properties: { Settings: settingsOf(this.workbook).map(([Name, Value]) => ({ Name, Value })) },
        };
      case 94:
        this.commandCompleted(String(request['0']), Number(request['1']));
        return { Version: 1, Error: 0 };
      default:
        // 5000 is "the operation is not supported".
        return { Version: 1, Error: 5000 };
    }
  }

  private processBatch(request: ExecuteRequest): object {
    const [, , , , body] = request.ArrayData as readonly string[];
    const outcome = this.richApi.process(body ?? '{}');
    // The answer goes out first; what it has changed is told afterwards.
    queueMicrotask(() => this.tell(outcome.changed, outcome.selectionMoved));
    if (typeof outcome.body === 'number') return { Version: 1, Error: outcome.body };
    return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], outcome.body] };
  }

  private tell(changed: boolean, selectionMoved: boolean): void {
    if (changed) for (const listener of this.changeListeners) listener();
    if (selectionMoved) this.channel.push('documentSelectionChanged', {});
    this.pushEvents();
  }

  private pushEvents(): void {
    const entries = this.richApi.session.events.take();
    if (entries.length > 0) this.channel.push('richApiMessage', { ArrayData: entries });
  }

  /** Office.context.document.settings: the whole list, each value as JSON text. */
  private saveSettings(request: ExecuteRequest): object {
    const { Properties = [] } = request.DdaSettingsMethod as {
      Properties?: readonly (readonly [string, string])[];
    };
    this.workbook.settings.clear();
    for (const [key, json] of Properties) this.workbook.settings.set(key, JSON.parse(json) as unknown);
    this.workbook.changed.add('settings');
    for (const listener of this.changeListeners) listener();
    return { Version: 1, Error: 0 };
  }

  private commandCompleted(invocation: string, status: number): void {
    const resolve = this.running.get(invocation);
    this.running.delete(invocation);
    resolve?.({ ok: status === 0 });
  }
}
