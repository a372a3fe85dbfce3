import { isExecuteRequest, type Envelope } from '../../../src/workbench/host/channel';
import { callErrors, type CallError } from '../../../src/workbench/host/faults';
import type { BatchRequest } from '../../../src/workbench/host/kernel/wire';
import type { OfficeHost } from '../../../src/workbench/host/officeHost';
import { isHousekeeping } from '../../../src/workbench/host/statistics';

/** What can go wrong with one round trip of the add-in. */
export type ChannelFault =
  /** Nothing is done; `from`: neither is anything that follows. */
  | { readonly kind: 'refused'; readonly code: CallError; readonly from?: boolean }
  /** No answer, now and later; `isDone`: this request is carried out all the same. `once`: later ones are answered. */
  | { readonly kind: 'silent'; readonly isDone?: boolean; readonly once?: boolean }
  /** Carried out, but the answer is an error; `from`: all that follows is refused. */
  | { readonly kind: 'lost'; readonly code: CallError; readonly from?: boolean }
  /** Carried out up to a share of its actions; `then`: so many round trips that follow are refused. */
  | {
      readonly kind: 'stopped';
      readonly share: number;
      readonly code: string;
      readonly then?: { readonly code: CallError; readonly trips: number };
    }
  /** Something that happens just before the request is carried out. */
  | { readonly kind: 'hand'; readonly act: () => void };

/** A round trip that was made. */
export interface Trip {
  readonly actions: number;
  /** It can change the workbook. */
  readonly writes: boolean;
}

export interface FaultyChannel {
  readonly trips: readonly Trip[];
  /** Orders a fault for the coming round trip of that number, from 0, or for the one that changes the workbook. */
  arm(at: number | 'write', fault: ChannelFault): void;
  /** From now on all is answered again. */
  heal(): void;
  /** Whether the fault that was ordered has come about. */
  fired(): boolean;
}

interface Wire {
  invoke(message: Envelope): void;
  answer(to: Envelope, data: unknown): void;
}

/** Reaches into the host's channel, so that faults of a whole call can be made to happen. */
export function faultyChannel(host: OfficeHost): FaultyChannel {
  const { channel } = host as unknown as { readonly channel: Wire };
  const pass = channel.invoke.bind(channel);
  const answer = channel.answer.bind(channel);
  const trips: Trip[] = [];
  let ordered: { at: number | 'write'; fault: ChannelFault } | null = null;
  let hasFired = false;
  let refusing: { code: CallError; trips: number } | null = null;
  let isSilent = false;

  const refuseCall = (message: Envelope, code: CallError) =>
    answer(message, { Version: 1, Error: callErrors[code] });
  const passUnanswered = (message: Envelope) => {
    channel.answer = () => undefined;
    pass(message);
    channel.answer = answer;
  };

  const fail = (message: Envelope, fault: ChannelFault, actions: number) => {
    switch (fault.kind) {
      case 'refused':
        if (fault.from) refusing = { code: fault.code, trips: Infinity };
        return refuseCall(message, fault.code);
      case 'silent':
        isSilent = !fault.once;
        if (fault.isDone) passUnanswered(message);
        return;
      case 'lost':
        if (fault.from) refusing = { code: fault.code, trips: Infinity };
        passUnanswered(message);
        return refuseCall(message, fault.code);
      case 'stopped':
        host.faults.add({ batch: 0, action: Math.round(fault.share * (actions - 1)), code: fault.code });
        if (fault.then) refusing = { ...fault.then };
        return pass(message);
      case 'hand':
        fault.act();
        return pass(message);
    }
  };

  channel.invoke = (message) => {
    const body = batchOf(message);
    if (isSilent) return;
    if (!body) return pass(message);
    const request = JSON.parse(body) as BatchRequest;
    if (isHousekeeping(request))
      return refusing?.trips === Infinity ? refuseCall(message, refusing.code) : pass(message);
    const trip = { actions: request.Actions.length, writes: canWrite(request) };
    trips.push(trip);
    if (refusing && refusing.trips > 0) {
      refusing.trips -= 1;
      return refuseCall(message, refusing.code);
    }
    if (!ordered || !isDue(ordered.at, trips.length - 1, body)) return pass(message);
    const { fault } = ordered;
    ordered = null;
    hasFired = true;
    fail(message, fault, trip.actions);
  };

  return {
    trips,
    arm(at, fault) {
      ordered = { at: at === 'write' ? at : at + trips.length, fault };
      hasFired = false;
    },
    heal() {
      ordered = null;
      refusing = null;
      isSilent = false;
    },
    fired: () => hasFired,
  };
}

/** The text of a batch of office.js; undefined for another message. */
function batchOf({ _actionName, _data }: Envelope): string | undefined {
  if (_actionName !== 'executeMethod' || !isExecuteRequest(_data)) return undefined;
  if (_data.DdaMethod.DispatchId !== 93) return undefined;
  return (_data.ArrayData as readonly string[])[4];
}

/** The request that makes a change holds the step, one that takes a change back holds the mark of that. */
const isDue = (at: number | 'write', trip: number, body: string): boolean =>
  at === 'write' ? /<(step|back) xmlns/.test(body) : at === trip;

/** Sets a property, adds something, or calls a method that does more than read. */
const canWrite = ({ Actions, ObjectPaths }: BatchRequest): boolean =>
  Actions.some(
    ({ ActionType, Name }) =>
      ActionType === 4 || (ActionType === 3 && !/^(_|get|load|select|activate|suspend)/i.test(String(Name))),
  ) ||
  Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === 3 && /^(add|copy)$/i.test(String(Name)),
  );
