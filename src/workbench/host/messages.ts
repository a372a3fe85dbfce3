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

export const messageType = { request: 0, response: 1 } as const;
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseType = { forCalling: 0, forEventing: 1 } as const;
export const errorCode = { noError: 0, failed: -2 } as const;

/** The message in a text; null for anything else that arrives at the window. */
export function parseEnvelope(text: unknown): Envelope | null {
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

/** What the client calls "executeMethod" with: which of the host's methods, and that method's own arguments. */
export interface ExecuteRequest {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

export const isExecuteRequest = (data: unknown): data is ExecuteRequest =>
  typeof data === 'object' &&
  data !== null &&
  'DdaMethod' in data &&
  typeof data.DdaMethod === 'object' &&
  data.DdaMethod !== null &&
  'DispatchId' in data.DdaMethod;
