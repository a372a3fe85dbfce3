/** A file of a department. It is read when its turn comes, and nothing of it leaves the machine. */
export interface OverviewFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The files to put side by side. */
export interface OverviewRequest {
  readonly files: readonly OverviewFile[];
  /** Make new sheets where an earlier overview stands. */
  readonly asNew?: boolean;
}
