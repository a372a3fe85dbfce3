import { contentWords } from './contentWords';
import type { Claim, Passage } from './claim';
import { normalise, textKey } from '../../../words/fold';
import { findQuoted, type QuotedFigure, sharesInWords } from './findQuoted';
import {
  findAppendices,
  findCodes,
  findDates,
  findKpiRefs,
  findQuarters,
  findYears,
  noiseIn,
} from './findReferencesIn';
import { numberWord } from '../../../words/numberWords';

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

/** What references are known by. */
interface KnownReferences {
  readonly letters: ReadonlySet<string>;
  /** In small letters. */
  readonly kpis: ReadonlyMap<string, unknown>;
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const units = 'one|two|three|four|five|six|seven|eight|nine';
const whole = 'zero|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const inWords = new RegExp(
  `(?<![\\w-])(?:(${tens})[- ](${units})|(${tens}|${units}|${whole}))(?![\\w])(-\\w+)?`,
  'gi',
);
const moreTens: Readonly<Record<string, number>> = { seventy: 70, eighty: 80 };

/** Words behind "one" that make it no number: "one of", "one another". */
const noNumber =
  /^\s+(?:another|by one|off|side|way|day|can|could|may|must|should|would|such|more|that|who)\b/i;

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
 * All that a sentence says that can be held against a workbook, in its order: references, periods and dates first, then
 * the figures that are no part of one.
 */
export function findClaims(sentence: string, known: KnownReferences): Claim[] {
  const claims: Claim[] = [];
  // A mark a sign, so that a text of many claims costs no more than its length.
  const taken = new Uint8Array(sentence.length);
  const take = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) taken[at] = 1;
  };
  const isFree = (start: number, end: number): boolean => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    return true;
  };
  for (const { start, end } of noiseIn(sentence)) take(start, end);
  const add = (found: readonly Claim[]): void => {
    for (const claim of found) {
      const end = claim.start + claim.text.length;
      if (!isFree(claim.start, end)) continue;
      claims.push(claim);
      take(claim.start, end);
    }
  };
  add(findAppendices(sentence).map((found) => ({ kind: 'appendix' as const, ...found })));
  add(findCodes(sentence, known.letters));
  add(findKpiRefs(sentence, known.kpis));
  add(findQuarters(sentence));
  add(findDates(sentence));
  add(findYears(sentence));
  const digits = findQuoted(sentence);
  // "3 in every 10" first: it is one figure, and not two.
  const figures = [...figuresInWords(sentence, digits), ...digits];
  add(figures.map((quoted) => ({ kind: 'figure' as const, text: quoted.text, start: quoted.start, quoted })));
  return claims.sort((a, b) => a.start - b.start);
}

const valueOf = (word: string): number => moreTens[word] ?? numberWord(word) ?? 0;

/**
 * Figures of a text that are written in words: "two risks", "twenty-one", "half of", "two thirds of"; and "all of which"
 * after a number, which repeats it, "none of which". Compounds such as "two-form entry" and ordinals are none.
 */
function figuresInWords(text: string, others: readonly QuotedFigure[]): QuotedFigure[] {
  const plain = normalise(text);
  const found = sharesInWords(text, plain);
  const covered = new Uint8Array(plain.length);
  for (const share of found) covered.fill(1, share.start, share.start + share.text.length);
  for (const match of plain.matchAll(inWords)) {
    const [written, ten = '', unit = '', single = '', compound = ''] = match;
    const start = match.index;
    if (compound !== '' || covered[start] === 1) continue;
    const after = plain.slice(start + written.length);
    const word = single.toLowerCase();
    if (word === 'zero' && /\bnet[ -]$/i.test(rightBefore(plain, start))) continue;
    if (
      word === 'one' &&
      (noNumber.test(after) || /\b(?:no|any|every|each|some|this|that)\s$/i.test(rightBefore(plain, start)))
    )
      continue;
    // "two million" and "two per cent" are figures of another size.
    const tail = /^\s(per cent|percent)\b/i.exec(after);
    if (/^\s(?:hundred|thousand|million|billion|and a half)\b/i.test(after)) continue;
    const value = single === '' ? valueOf(ten.toLowerCase()) + valueOf(unit.toLowerCase()) : valueOf(word);
    found.push({
      text: text.slice(start, start + written.length + (tail?.[0].length ?? 0)),
      start,
      kind: tail ? 'percent' : 'number',
      value,
      // A count that is written out is meant to the one.
      half: tail ? 0.5 : 0,
      rounded: false,
    });
  }
  found.push(...repeated(text, plain, [...others, ...found]));
  return found.sort((a, b) => a.start - b.start);
}

/** The signs before a place, as many as the words that are looked for there have. */
const rightBefore = (plain: string, at: number): string => plain.slice(Math.max(0, at - 20), at);

/** "10 complaints, all of which were upheld" says 10 again. */
function repeated(text: string, plain: string, figures: readonly QuotedFigure[]): QuotedFigure[] {
  const numbers = figures.filter(({ kind }) => kind === 'number').sort((a, b) => a.start - b.start);
  let next = 0;
  return [...plain.matchAll(/\b(all|both|none|neither)(?: of (?:which|them|these|whom))\b/gi)].flatMap(
    ({ 0: match, 1: word = '', index }): QuotedFigure[] => {
      while ((numbers[next]?.start ?? Infinity) < index) next += 1;
      const before = numbers[next - 1];
      if (!before) return [];
      const none = /none|neither/i.test(word);
      return [
        {
          ...before,
          text: text.slice(index, index + match.length),
          start: index,
          value: none ? 0 : before.value,
        },
      ];
    },
  );
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
