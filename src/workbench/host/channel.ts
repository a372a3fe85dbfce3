/**
 * The envelope of office.js's channel between an add-in's frame and its host: JSON text sent by postMessage.
 * Types and codes are those of the client's own sources.
 */
export interface Envelope {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of a request: 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  /** Of a response: 0 to a call, 1 an event. */
  readonly _responseType?: number;
  /** Of a response: 0 all well, -2 failed. */
  readonly _errorCode?: number;
  readonly _serializerVersion: number;
}

/** What the client calls "executeMethod" with: which of the host's methods, and that method's own arguments. */
export interface ExecuteRequest {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

interface ChannelOptions {
  readonly conversationId: string;
  /** Origin of the page that hosts the add-in: the client refuses messages of any other. */
  readonly hostOrigin: string;
  /** Sends a text to the add-in's frame. */
  readonly post: (text: string) => void;
  /** What office.js asks first: application, document, settings, requirement sets. */
  readonly appContext: () => object;
  readonly execute: (request: ExecuteRequest) => object;
  /** Names of actions and methods that the host does not know: answered as failed, never as done. */
  readonly onUnknown: (action: string) => void;
}

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { forCalling: 0, forEventing: 1 } as const;
const errorCode = { noError: 0, failed: -2 } as const;

export const isExecuteRequest = (data: unknown): data is ExecuteRequest =>
  typeof data === 'object' &&
  data !== null &&
  'DdaMethod' in data &&
  typeof data.DdaMethod === 'object' &&
  data.DdaMethod !== null &&
  'DispatchId' in data.DdaMethod;

/**
 * The host's end of the channel that office.js speaks in Excel on the web. It knows nothing of windows: texts come in
 * by `receive` and go out by `post`, so that the same code serves a frame in a page and a test in Node.
 */
export class Channel {
  /** The request by which the client registered an event: pushes are responses to it. */
  private readonly registrations = new Map<string, Envelope>();

  constructor(private readonly options: ChannelOptions) {}

  /** Takes a text that came from the frame. False if it is not for this channel. */
  receive(text: unknown): boolean {
    const message = parseEnvelope(text);
    if (message?._conversationId !== this.options.conversationId) return false;
    if (message._messageType !== messageType.request) return false;
    if (message._actionType === actionType.registerEvent) {
      this.registrations.set(message._actionName, message);
      this.answer(message, { Error: 0 });
    } else if (message._actionType === actionType.unregisterEvent) {
      this.registrations.delete(message._actionName);
      this.answer(message, { Error: 0 });
    } else this.invoke(message);
    return true;
  }

  /** Pushes an event to the client; false if the client has not registered for it. */
  push(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (!registration) return false;
    this.answer(registration, data, errorCode.noError, responseType.forEventing);
    return true;
  }

  isRegistered(event: string): boolean {
    return this.registrations.has(event);
  }

  private invoke(message: Envelope): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.answer(message, this.options.appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        this.answer(message, null);
        return;
      case 'executeMethod':
        if (isExecuteRequest(message._data)) {
          this.answer(message, this.options.execute(message._data));
          return;
        }
    }
    this.options.onUnknown(message._actionName);
    this.answer(message, null, errorCode.failed);
  }

  private answer(
    to: Envelope,
    data: unknown,
    error: number = errorCode.noError,
    kind: number = responseType.forCalling,
  ): void {
    const response: Envelope = {
      _messageType: messageType.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: this.options.hostOrigin,
      _data: data,
      _responseType: kind,
      _errorCode: error,
      _serializerVersion: 1,
    };
    this.options.post(JSON.stringify(response));
  }
}

/** The message in a text; null for anything else that arrives at the window. */
function parseEnvelope(text: unknown): Envelope | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    const message: unknown = JSON.parse(text);
    return isEnvelope(message) ? message : null;
  } catch {
    return null;
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  return (
    '_messageType' in message &&
    '_actionName' in message &&
    typeof message._actionName === 'string' &&
    '_conversationId' in message &&
    '_correlationId' in message
  );
}
