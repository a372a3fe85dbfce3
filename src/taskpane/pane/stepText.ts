/** The step that a running job is at: "Reading the workbook", none done of 3. */
export interface Step {
  readonly text: string;
  readonly done: number;
  /** 0 where the number of steps is not known. */
  readonly of: number;
  /** Buttons wait for it. */
  readonly blocking: boolean;
}

/** "Reading the workbook, step 1 of 3": the step being taken is the one after those done. */
export function stepText({ text, done, of }: Step): string {
  return of > 0 ? `${text}, step ${Math.min(done + 1, of)} of ${of}` : text;
}
