import type { Fix } from '../../plan/finding';

/** What was done, for a notice: "Done: Change the colour to Amber." or "12 changes made." */
export function fixedSentence(fixes: readonly Fix[]): string {
  const [only, ...more] = fixes;
  return only && more.length === 0
    ? `Done: ${only.label}.`
    : `${fixes.length.toLocaleString('en-GB')} changes made.`;
}

/** Name of a fix's button to those who cannot see where it stands: "Change the colour to Amber, 'Appendix 1'!E15". */
export const fixName = ({ label }: Fix, cell: string): string => (cell ? `${label}, ${cell}` : label);
