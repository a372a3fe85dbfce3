import type { Workbook } from '../../xlsx/model/workbook';

/** Requirement sets by name and version: what `isSetSupported` answers from. */
export type RequirementSets = Readonly<Record<string, string>>;

export interface FrameIdentity {
  /** New for each load of the frame: the client keeps settings under it for the session. */
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the hosting page; https, and of the add-in's own host name, or the client does not trust it. */
  readonly hostOrigin: string;
}

/** The `name` to give an add-in's frame: office.js reads from it where and what its host is. */
export function frameName({ conversationId, controlId, hostOrigin }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `workbench_${conversationId}`,
    // type $ platform $ version $ locale $ correlation $ isDialog $ telemetry $ flags
    hostInfo: `Excel$Web$16.01$en-GB$${conversationId}$$disableLogging$0`,
    xdmInfo: [conversationId, controlId, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

interface Document {
  readonly url: string;
  readonly addinName: string;
  readonly appDomains: readonly string[];
}

/** Settings as office.js takes them at the start: key and value as JSON text. */
export const settingsOf = ({ settings }: Workbook): [key: string, json: string][] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** What office.js asks for when it starts. Fields with a leading underscore are the client's names. */
export function appContext(
  { controlId }: FrameIdentity,
  workbook: Workbook,
  { url, addinName, appDomains }: Document,
  requirements: RequirementSets,
): object {
  return {
    _id: controlId,
    // 16 is Excel on the web.
    _appName: 16,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: url,
    // 1 is reading and writing.
    _clientMode: 1,
    _settings: settingsOf(workbook),
    _reason: 'documentOpened',
    // 1 is a task pane.
    _osfControlType: 1,
    _eToken: '',
    _correlationId: controlId,
    _appInstanceId: controlId,
    // JSON text, with versions as texts: as a number "1.10" would read 1.1.
    _requirementMatrix: JSON.stringify(requirements),
    _clientWindowHeight: 800,
    _clientWindowWidth: 1200,
    _addinName: addinName,
    _appDomains: appDomains,
    _initialDisplayMode: 2,
  };
}
