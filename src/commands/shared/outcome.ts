/**
 * How a command ends, for the pane and the command line: they know commands, and may not import src/excel, where the
 * words for it stand because each job is refused there too.
 */
export type { Outcome, Refusal } from '../../excel/refusals';

/** How long a command takes is told in steps: "Reading the workbook", 1 of 3. */
export type Progress = (step: string, done: number, of: number) => void;
