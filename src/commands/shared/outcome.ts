export type { Outcome, Refusal } from '../../excel/refusal';

/** How long a command takes is told in steps: "Reading the workbook", 1 of 3. */
export type Progress = (step: string, done: number, of: number) => void;
