import type { Fix } from '../../plan/finding';
import { formatNumber } from '../../words/numbers';

/** What was done, for a notice: "Done: Change the colour to Amber.", "12 changes made.", or where a reason was given. */
export function fixedSentence(fixes: readonly Fix[]): string {
  const [only, ...more] = fixes;
  if (!only || more.length > 0) return `${formatNumber(fixes.length)} changes made.`;
  return only.asks ? 'Kept in KPI rules with your reason.' : `Done: ${only.label}.`;
}

/** Name of a fix's button to those who cannot see where it stands: "Change the colour to Amber, 'Appendix 1'!E15". */
export const fixName = ({ label }: Fix, cell: string): string => (cell ? `${label}, ${cell}` : label);
