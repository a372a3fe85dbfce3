import { reportSections } from '../tables/reportText';

export { reportSections };

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
