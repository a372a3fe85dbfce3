import { contentWords } from './contentWords';
import type { Claim, Passage } from './claim';
import { findClaims, type KnownReferences } from './findClaims';
import { textKey } from '../../../words/fold';

/** A sentence with its claims and what it stands among. */
export interface ReadSentence {
  readonly passage: Passage;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Its own words that carry meaning, and those of its section and the sentence before. */
  readonly words: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Ref of the KPI that it is about, in small letters: its own, or that of the paragraph; '' for none. */
  readonly kpi: string;
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  words.size === 0 || others.size === 0 ? words : new Set([...words].filter((word) => !others.has(word)));

const bullet = /^\s*[-•·▪○*–—]/;
/** What goes on with the KPI of the paragraph before: points of a list, its reasons and actions. */
const follows = /^\s*(?:[-•·▪○*–—]|reasons?\b|actions?\b|why\b|what (?:we|is)\b|explanation|next steps?)/i;
const isHeading = (line: string): boolean =>
  line.split(/\s+/).length <= 8 && !/[.:;!?\d]\s*$/.test(line.trim());

/** A sentence of a text, with its place in it. */
interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Full stops that end no sentence: "approx. £2m", "St. John", "e.g. 3". A single capital before one is an initial. */
const abbreviation =
  /(?:\b(?:approx|no|nos|para|paras|e\.g|i\.e|c|cf|vs|st|dr|mr|mrs|ms|inc|est)|\b[A-Z])\.$/i;

/** With what stands before it. */
const longestAbbreviation = 10;

/**
 * Passages as sentences. A paragraph that names one KPI is about it, and so is what follows (its reasons, its actions)
 * as points of a list or under those words, until another paragraph. A heading's words count for what stands below.
 */
export function readPassages(passages: readonly Passage[], known: KnownReferences): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  /** Lists say the same again and again. */
  const read = new Map<string, { claims: readonly Claim[]; words: ReadonlySet<string> }>();
  let kpi = '';
  let heading = '';
  let section: string | undefined;
  let lines: string[] = [];
  for (const passage of passages) {
    if (passage.section !== section) [kpi, heading] = ['', ''];
    section = passage.section;
    if (passage.about !== undefined) kpi = textKey(passage.about);
    for (const line of passage.text.replace(/\*\*/g, '').split(/\r?\n/)) {
      if (line.trim() === '') continue;
      const headingLine = isHeading(line);
      if (passage.about === undefined && !follows.test(line)) kpi = '';
      if (headingLine) heading = line;
      // Points of a list share what leads up to them.
      lines = bullet.test(line) ? lines.slice(-3) : [];
      let before = lines.join(' ');
      lines.push(line);
      for (const { text } of splitSentences(line)) {
        const { claims, words } = read.get(text) ?? {
          claims: findClaims(text, known),
          words: contentWords(text),
        };
        if (!read.has(text)) read.set(text, { claims, words });
        const named = [
          ...new Set(claims.flatMap((claim) => (claim.kind === 'KPI' ? [textKey(claim.ref)] : []))),
        ];
        if (named.length === 1 && named[0] !== undefined) [kpi] = named;
        sentences.push({
          passage,
          text,
          claims,
          words,
          around: without(contentWords(`${section ?? ''} ${heading} ${before}`), words),
          kpi: named.length > 1 ? '' : kpi,
        });
        before = text;
      }
    }
  }
  return sentences;
}

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
