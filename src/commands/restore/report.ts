/** How far to take back. */
export interface RestoreRequest {
  /** Take back also where somebody has worked on it since. */
  readonly anyway?: boolean;
  /** Where nobody knows any more what the last job did: leave it, and take the one before it back. */
  readonly past?: boolean;
}

export interface RestoreReport {
  /** What was put back, in words. */
  readonly restored: string;
  /** What stays of it, in sentences, for somebody has changed it since. */
  readonly left: readonly string[];
  /** Whether there is more to put back. */
  readonly more: boolean;
}

export interface RestorableReport {
  /** Changes that had stopped half-way and were taken back now, in sentences. */
  readonly taken: readonly string[];
  /** A change had stopped half-way and could not be taken back. */
  readonly isLost: boolean;
  /** So many jobs can be put back. */
  readonly steps: number;
}
