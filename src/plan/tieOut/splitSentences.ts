/** A sentence of a text, with its place in it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Full stops that end no sentence: "approx. £2m", "St. John", "e.g. 3". A single capital before one is an initial. */
const abbreviation =
  /(?:\b(?:approx|no|nos|para|paras|e\.g|i\.e|c|cf|vs|st|dr|mr|mrs|ms|inc|est)|\b[A-Z])\.$/i;

/** With what stands before it. */
const longestAbbreviation = 10;

/**
 * The sentences of a line of text: they end at . ! ? or ; before a space and a capital or a figure. The number before a
 * paragraph ("12. There is") belongs to its first sentence.
 */
export function splitSentences(line: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const text = line.slice(start, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') sentences.push({ text: text.trim(), start: start + lead });
    start = end;
  };
  for (const { 0: mark, index } of line.matchAll(/[.!?;]["')\]”’]*\s+(?=["'(“‘£]?[A-Z\d£•])/g)) {
    const before = line.slice(start, index + 1);
    if (/^\s*\(?[\dA-Za-z]{1,3}[.)]$/.test(before) || abbreviation.test(before.slice(-longestAbbreviation)))
      continue;
    push(index + mark.length);
  }
  push(line.length);
  return sentences;
}
