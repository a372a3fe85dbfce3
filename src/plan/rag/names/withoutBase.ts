/** What a figure is a share of, or counted per, or what is counted with it: it says nothing of which way is better. */
const base =
  /(?:\bas (?:a |an |the )?(?:%|percent(?:age)?\b|proportion\b|share\b|ratio\b).*|\bper\b(?!.*\b(?:lost|missed|who|that|which)\b).*|\bexclud(?:es|ing)\b.*|\bexcl\b.*|\bincl(?:ud(?:es|ing))?\b.*|\bsuch as\b.*|\bcompared (?:to|with)\b.*|\brelative to\b.*|\bexpressed as\b.*|\bof those\b.*)$/;

/** A part of a name without what it is held against: “arrears as a % of rent due” → “arrears”. */
export function withoutBase(text: string): string {
  const found = base.exec(text);
  return found && found.index > 3 ? text.slice(0, found.index).trim() : text;
}

const list = /\b(?:incl(?:ud(?:es|ing))?|such as|eg)\b(.*)$/;

/** What a part counts as well: “turnover incl redundancies” → “redundancies”; '' for none. */
export const alsoCounted = (text: string): string => list.exec(text)?.[1]?.trim() ?? '';
