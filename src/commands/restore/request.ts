/** How far to take back. */
export interface RestoreRequest {
  /** Take back also where somebody has worked on it since. */
  readonly anyway?: boolean;
  /** Where nobody knows any more what the last job did: leave it, and take the one before it back. */
  readonly past?: boolean;
}
