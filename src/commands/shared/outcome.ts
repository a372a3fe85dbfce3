import type { Finding } from '../../plan/findings/finding';

/**
 * How a command ends, for the pane and the command line: they know commands, and may not import src/excel, where the
 * words for it stand because each job is refused there too.
 */
export type { Outcome, Refusal } from '../../excel/refusals';

/** How long a command takes is told in steps: "Reading the workbook", 1 of 3. */
export type Progress = (step: string, done: number, of: number) => void;

/** What every job reports besides what is its own. */
export interface Reported {
  readonly findings: readonly Finding[];
}

/** Findings as the command line prints them: `error: 'Appendix 1'!E12: …`. */
export const findingLines = ({ findings }: Reported): string[] =>
  findings.map(({ severity, cell, message }) => `${severity}: ${cell && `${cell}: `}${message}`);
