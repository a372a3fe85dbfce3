import { phraseBoons } from './phraseBoons';
import { phraseHarms } from './phraseHarms';
import { phraseWords } from './phraseWords';

/** The kinds of phrases in the order in which they are looked for: what is found first is no longer text for the next. */
const order = [
  'inTime',
  'exceed',
  'harm',
  'boon',
  'cure',
  'lapse',
  'plain',
  'frame',
  'gap',
  'opinion',
  'neg',
  'doubt',
] as const;

const phrases = { ...phraseWords, harm: Object.values(phraseHarms), boon: Object.values(phraseBoons) };

interface PhrasePattern {
  readonly kind: (typeof order)[number];
  readonly pattern: RegExp;
  /** The words that the source itself names; any other stands where it allows any word. */
  readonly named: readonly string[];
}

/** Where the bracket that opens at a place closes. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}

/** The ways that a pattern names at its top: `a|b(?:c|d)` → a, b(?:c|d). */
function waysOf(source: string): readonly string[] {
  const ways: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') at = closing(source, at);
    else if (sign === '|') {
      ways.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...ways, source.slice(from)];
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/**
 * Runs of letters of which every match of a pattern has at least one: `delayed (?:transfers?|discharges?)` → “delayed ”;
 * `(?:walk|cycl)\\w*` → “walk”, “cycl”; “” among them where a match may have none.
 */
export function literalsOf(source: string): readonly string[] {
  const ways = waysOf(source);
  if (ways.length > 1) return ways.flatMap(literalsOf);
  let run = '';
  let best: readonly string[] = [''];
  const offer = (words: readonly string[]): void => {
    if (shortest(words) > shortest(best)) best = words;
    run = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '(') {
      offer([run]);
      const end = closing(source, at);
      const inner = source.slice(at + 1, end);
      if (inner.startsWith('?:') && !/[?*{]/.test(source.charAt(end + 1))) offer(literalsOf(inner.slice(2)));
      at = end;
    } else if (sign === '[') {
      offer([run]);
      at = source.indexOf(']', at);
    } else if (sign === '\\') {
      offer([run]);
      at += 1;
    } else if (/[?*{]/.test(sign)) {
      // What may be missing is no part of the run.
      offer([run.slice(0, -1)]);
      if (sign === '{') at = source.indexOf('}', at);
    } else if (/[a-z ]/.test(sign)) run += sign;
    else offer([run]);
  }
  offer([run]);
  return best;
}

/** One source each; where a line ends within a source it goes on in the next. */
const split = (sources: string): readonly string[] =>
  sources.replace(/\n\s*/g, '').split(/;\s*/).filter(Boolean);

const sources = order.flatMap((kind) =>
  [phrases[kind]]
    .flat()
    .flatMap(split)
    .map((source) => ({ kind, source })),
);

const patterns: readonly PhrasePattern[] = sources.map(({ kind, source }) => ({
  kind,
  pattern: new RegExp(`(?<![\\w\ue000~])(?:${source})(?![\\w\ue001])`, 'g'),
  named: [...new Set(source.match(/[a-z]{2,}/g) ?? [])],
}));

/** The words of all phrases, which may be part of one where they stand in a name. */
export const wordsOfPhrases: ReadonlySet<string> = new Set(
  sources.flatMap(({ source }) => source.match(/[a-z]{2,}/g) ?? []),
);

/** Three letters as one number. */
const keyOf = (first: number, second: number, third: number): number => (first * 128 + second) * 128 + third;

interface Sought {
  readonly place: number;
  readonly literal: string;
  /** Its fourth letter, which tells most runs of one beginning apart; 0 where it has three. */
  readonly fourth: number;
}

/** The patterns that need a run of letters to stand in a text, by its first three; and those that need none. */
const byLetters = new Map<number, Sought[]>();
const always: number[] = [];
sources.forEach(({ source }, place) => {
  const literals = literalsOf(source);
  if (literals.some(({ length }) => length < 3)) {
    always.push(place);
    return;
  }
  for (const literal of literals) {
    const key = keyOf(literal.charCodeAt(0), literal.charCodeAt(1), literal.charCodeAt(2));
    const sought = { place, literal, fourth: literal.length > 3 ? literal.charCodeAt(3) : 0 };
    const before = byLetters.get(key);
    if (before) before.push(sought);
    else byLetters.set(key, [sought]);
  }
});

/** The patterns that may stand in a text, in their order; all others cannot. */
export function patternsFor(text: string): readonly PhrasePattern[] {
  const places = [...always];
  let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = 0; at + 2 < text.length; at += 1) {
    const third = text.charCodeAt(at + 2);
    const sought = byLetters.get(keyOf(first, second, third));
    [first, second] = [second, third];
    if (sought === undefined) continue;
    const next = text.charCodeAt(at + 3);
    for (const { place, literal, fourth } of sought)
      if ((fourth === 0 || fourth === next) && text.startsWith(literal, at)) places.push(place);
  }
  const inOrder = places.sort((one, other) => one - other);
  return inOrder.flatMap((place, at) => (place === inOrder[at - 1] ? [] : (patterns[place] ?? [])));
}
