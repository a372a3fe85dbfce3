/** The step that a running job is at: "Reading the workbook", none done of 3. */
export interface Step {
  readonly text: string;
  readonly done: number;
  /** 0 where the number of steps is not known. */
  readonly of: number;
  /** Buttons wait for it. */
  readonly blocking: boolean;
  /** The officer has cancelled it, and it has not ended yet. */
  readonly isCancelled?: boolean;
}

/** What is read out of a step: "Reading the workbook. Escape cancels." */
export const spokenStep = ({ text, blocking, isCancelled = false }: Step): string =>
  blocking && !isCancelled ? `${text}. Escape cancels.` : text;

/** "Reading the workbook, step 1 of 3": the step being taken is the one after those done. */
export function stepText({ text, done, of }: Step): string {
  return of > 0 ? `${text}, step ${Math.min(done + 1, of)} of ${of}` : text;
}
