import { textSections, type TextSection } from '../plan';

/** A section of the plan's text, or the heading over the two sections of its impact. */
export type NamedSection = TextSection | 'impact';

/** Officers' headings by what they mean; the first that fits counts. From the published two-page plans. */
const headings: readonly (readonly [NamedSection, RegExp])[] = [
  ['commitments under review', /under review/i],
  ['commitments', /commitments?\b/i],
  ['corporate outcomes', /\boutcomes\b|corporate plan/i],
  ['workstreams', /work\s?streams?\b|(?:key|major|main) (?:projects|programmes|priorities)/i],
  ["what's changed", /what.{0,5}changed|changes? since/i],
  ['impact', /^(?:our |the )?impacts?\W*$/i],
  ['doing less of', /less of|stop(?:ping)? doing|we will stop|(?:reduc|stopp)ed? or (?:reduc|stopp)ed/i],
  ['this year we will', /\bwe (?:will|plan to|are going to)\b|next year we/i],
  ['last year we', /^(?:in|last|during|over)\b.*\bwe(?: have)?\b\W*$|achievements?\b|last year/i],
  ['aims', /\baims?\b|\bobjectives?\b|\bvision\b|\bambitions?\b/i],
];

/** The section that a heading means: "Our aims and objectives are..." → aims; null for one that it cannot tell. */
export function readSection(heading: string): NamedSection | null {
  const plain = heading.trim().toLowerCase().replace(/[’‘]/g, "'");
  const own = textSections.find((section) => section === plain);
  if (own) return own;
  return headings.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** A name of a section is no longer than that, and no sentence. */
const longestTitle = 90;

/** Whether a text that stands over paragraphs, in no column of its own, is the name of a section. */
export const isSectionTitle = (text: string): boolean =>
  text.length > 0 && text.length <= longestTitle && !/[^.]\.$|;$/.test(text) && readSection(text) !== null;

/** Whether a heading is one of our own names of sections, and not words of the officer's. */
export const isOwnName = (heading: string): boolean =>
  (textSections as readonly string[]).includes(heading.trim().toLowerCase());
