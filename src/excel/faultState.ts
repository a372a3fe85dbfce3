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
