/**
 * In which state a job that failed has left the workbook.
 * untouched: nothing was written · taken back: what was written is out again · unknown: Excel did not say whether it
 * wrote · half done: a part is written and could not be taken back yet.
 */
export type StoppedState = 'untouched' | 'taken back' | 'unknown' | 'half done';

/**
 * An error that came up while a job wrote, with the state of the workbook after it; `lost`: what could not be put back of
 * what is taken back, in sentences.
 */
export class JobStopped extends Error {
  constructor(
    readonly reason: unknown,
    readonly state: StoppedState,
    readonly lost: readonly string[] = [],
  ) {
    super('A job stopped while it wrote.');
  }
}

/** Somebody changed what a job had read before it wrote; what it wrote was taken back. */
export class GroundMoved extends Error {
  constructor(readonly places: readonly string[]) {
    super('The workbook was changed while a job ran.');
  }
}

/** The workbook holds changes that stopped half-way: they come first. */
export class Unfinished extends Error {
  constructor(readonly steps: readonly string[]) {
    super('A change stopped half-way.');
  }
}

/**
 * In which state a fault of ours has left the workbook.
 * untouched: nothing had been sent to be written · taken back: half of a change was there, and is out again · whole: all of
 * a change is there or nothing · unknown: Excel could not be asked.
 */
export type FaultState = 'untouched' | 'taken back' | 'whole' | 'unknown';

const states = new WeakMap<object, FaultState>();

/** Keeps the state with the fault, which goes on up to whoever tells of it. */
export function withFaultState(fault: unknown, state: FaultState): unknown {
  if (typeof fault === 'object' && fault !== null) states.set(fault, state);
  return fault;
}

/** The state of the workbook after a fault; null for one that came up outside a job on the workbook. */
export const faultStateOf = (fault: unknown): FaultState | null =>
  (typeof fault === 'object' && fault !== null && states.get(fault)) || null;
