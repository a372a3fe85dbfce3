/**
 * In which state a job that failed has left the workbook.
 * untouched: nothing was written · taken back: what was written is out again · unknown: Excel did not say whether it
 * wrote · half done: a part is written and could not be taken back yet.
 */
export type StoppedState = 'untouched' | 'taken back' | 'unknown' | 'half done';

/** An error that came up while a job wrote, with the state of the workbook after it. */
export class JobStopped extends Error {
  constructor(
    readonly reason: unknown,
    readonly state: StoppedState,
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
