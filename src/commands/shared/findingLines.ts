import type { Finding } from '../../plan/findings/finding';

/** What every job reports besides what is its own. */
export interface Reported {
  readonly findings: readonly Finding[];
}

/** Findings as the command line prints them: `error: 'Appendix 1'!E12: …`. */
export const findingLines = ({ findings }: Reported): string[] =>
  findings.map(({ severity, cell, message }) => `${severity}: ${cell && `${cell}: `}${message}`);
