/**
 * Sections of a quarterly report in which an officer's own words may stand, in the order of the published one. At most
 * 255 characters together with their commas: Excel keeps a list to choose from as one text of that length.
 */
export const reportSections = [
  'Summary',
  'Recommendations',
  'Current position',
  'Red and Amber indicators',
  'Risks',
  'Complaints',
  'Compliments',
  'Finance',
  'Implications',
  'Conclusion',
  'Background papers',
  'Contacts',
] as const;

export type ReportSection = (typeof reportSections)[number];

const meanings: readonly (readonly [ReportSection, RegExp])[] = [
  ['Background papers', /background papers?/],
  ['Red and Amber indicators', /\b(?:red|amber) (?:and|performance|indicators?)\b|commentary/],
  ['Compliments', /^compliments?$/],
  ['Complaints', /complaints?/],
  ['Finance', /financ|budget/],
  ['Risks', /\brisks?\b/],
  ['Implications', /implications?|equalit|security/],
  ['Recommendations', /recommendations?|members are asked/],
  ['Summary', /^(?:executive )?summary$/],
  ['Conclusion', /conclusions?/],
  ['Contacts', /contacts?|report authors?|signator/],
  ['Current position', /current position|main report|background|performance|indicators?/],
];

/** The section that a name means: "Financial and Risk Implications" → Finance; null for one that it cannot tell. */
export function readReportSection(name: string): ReportSection | null {
  const plain = name.trim().toLowerCase();
  const own = reportSections.find((section) => section.toLowerCase() === plain);
  return own ?? meanings.find(([, words]) => words.test(plain))?.[0] ?? null;
}
