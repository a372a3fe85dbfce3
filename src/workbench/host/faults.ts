import { OfficeError } from './kernel/officeError';

/** Error numbers of a whole call, by the codes that office.js makes of them. */
export const callErrors = {
  InvalidRequestContext: 1014,
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type CallError = keyof typeof callErrors;

/** Something that shall go wrong. `batch` counts the add-in's coming round trips from 0. */
export type Fault =
  | { readonly batch: number; readonly call: CallError }
  | {
      readonly batch: number;
      /** Which action of the batch fails, from 0; -1 is the last. Earlier ones are done. */
      readonly action: number;
      /** One of Excel.ErrorCodes. */
      readonly code: string;
    };

/** What of Excel cannot be brought about here is made to happen by order: a cell being edited, a busy server. */
export class Faults {
  private waiting: Fault[] = [];

  add(fault: Fault): void {
    this.waiting.push(fault);
  }

  /** Begins a round trip: gives the faults that are due, and moves the others one nearer. */
  next(): FaultsDue {
    const due = this.waiting.filter(({ batch }) => batch === 0);
    this.waiting = this.waiting
      .filter(({ batch }) => batch > 0)
      .map((fault) => ({ ...fault, batch: fault.batch - 1 }));
    return new FaultsDue(due);
  }
}

/** The faults of one round trip. */
class FaultsDue {
  constructor(private readonly faults: readonly Fault[]) {}

  get callError(): number | undefined {
    const fault = this.faults.find((due) => 'call' in due);
    return fault && 'call' in fault ? callErrors[fault.call] : undefined;
  }

  /** The error of an action of a batch of `count` actions. */
  ofAction(index: number, count: number): OfficeError | undefined {
    for (const fault of this.faults)
      if ('action' in fault && (fault.action === index || fault.action + count === index))
        return new OfficeError(fault.code, `The workbench was told to fail with ${fault.code}.`);
    return undefined;
  }
}
