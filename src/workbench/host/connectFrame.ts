import type { Workbook } from '../../xlsx/model/workbook';
import { frameName, type FrameIdentity } from './appContext';
import { OfficeHost, type HostOptions } from './officeHost';

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

export interface FrameHost {
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
