import { serviceKey } from '../../tables/budgetParts';
import { singular } from '../../recognise/readHeading';
import { nameKey } from '../../../words/fold';

/** A plan's service that a name of the ledger may mean. */
export interface ServiceMatch {
  readonly service: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Below this a name is not taken for a service without being asked. */
export const leastServiceCertainty = 0.8;
/** What a name is worth that also says a word of another service. */
const doubtful = 0.7;

/** A name taken apart for comparing: its telling words, and initials by which people shorten it. */
interface NameTokens {
  readonly words: readonly string[];
  /** "Adult Social Care" → "asc"; '' for fewer than two words. */
  readonly initials: string;
}

const littleWords = new Set(
  'the and of for to in a an with service department division team section directorate unit group function area cost centre dept div budget local central risk general other net'.split(
    ' ',
  ),
);
const usual: ReadonlyMap<string, string> = new Map([
  ['mgmt', 'management'],
  ['hsg', 'housing'],
  ['ed', 'education'],
  ['educ', 'education'],
  ['lib', 'library'],
  ['libs', 'library'],
  ['comm', 'commissioning'],
  ['childrens', 'children'],
]);

/**
 * Gives a function that ranks a plan's services for a name of the ledger ("ASC – Older People", "Comm Libraries"),
 * the likeliest first. Words that many services share count less; the part before a dash, colon or slash counts for
 * itself; where two services fit alike, neither is sure. Answers are kept, for a ledger says the same names often.
 */
export function serviceMatcher(services: readonly string[]): (name: string) => readonly ServiceMatch[] {
  const known = [...new Set(services)].map((service) => ({ service, tokens: nameTokens(service) }));
  const uses = new Map<string, number>();
  for (const { tokens } of known) for (const word of tokens.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weight = (word: string): number => 1 / (uses.get(word) ?? 1);
  const answers = new Map<string, readonly ServiceMatch[]>();
  return (name) => {
    const before = answers.get(name);
    if (before) return before;
    const answer = rank(name, known, weight);
    answers.set(name, answer);
    return answer;
  };
}

/**
 * Telling words of the name of a service or cost centre, in small letters and the singular. "non-HRA" is one word,
 * so that it is never taken for "HRA". Words that all names share ("services", "team", "local risk") are dropped,
 * unless nothing else is left.
 */
function nameTokens(name: string): NameTokens {
  const plain = name.replace(/\bnon[\s\p{Pd}]+(?=[a-z])/giu, 'non');
  const all = wordsOf(plain).map((word) => usual.get(word) ?? singular(word));
  const telling = all.filter((word) => !littleWords.has(word) && !/^\d+$/.test(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  // Initials of the words outside brackets: "Housing Revenue Account (HRA)" is HRA.
  const letters = wordsOf(withoutBrackets(plain))
    .filter((word) => !['and', 'of', 'the', 'for', 'in'].includes(word))
    .map((word) => word.charAt(0));
  return { words, initials: letters.length >= 2 ? letters.join('') : '' };
}

/**
 * A text with a space for each bracket and what stands in it, up to the first closing one. An opening bracket that is
 * never closed stays, and costs nothing. Example: withoutBrackets('Revenue Account (HRA) net') is 'Revenue Account   net'.
 */
export function withoutBrackets(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('(', from);
    const close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0) return kept + text.slice(from);
    kept += `${text.slice(from, open)} `;
    from = close + 1;
  }
}

const wordsOf = (name: string): string[] =>
  nameKey(name)
    .split(' ')
    .filter((word) => /[^%]/.test(word));

/** How much one word stands for another, 0 to 1: the same, an abbreviation ("communit" of "community"), none. */
function likeWord(word: string, full: string): number {
  if (word === full) return 1;
  if (word.startsWith('non') !== full.startsWith('non')) return 0;
  const [short, long] = word.length < full.length ? [word, full] : [full, word];
  if (short.length >= 4 && long.startsWith(short)) return 0.9;
  // "librarie" and "libraries", "commission" and "commissioning" share their first letters.
  const shared = sharedStart(short, long);
  if (shared >= 5 && shared >= short.length - 2 && long.length - shared <= 4) return 0.85;
  if (short.length === 3 && long.length >= 6 && long.startsWith(short)) return 0.75;
  // "edn" of "education", "hsng" of "housing": consonants in their order.
  if (short.length >= 3 && long.length >= 6 && !/[aeiou]/.test(short) && isThinned(short, long)) return 0.75;
  return 0;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function isThinned(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

type Known = { readonly service: string; readonly tokens: NameTokens };

function rank(
  name: string,
  known: readonly Known[],
  weight: (word: string) => number,
): readonly ServiceMatch[] {
  if (!/[a-z]/i.test(name)) return [];
  const equal = known.find(({ service }) => serviceKey(service) === serviceKey(name));
  if (equal) return [{ service: equal.service, certainty: 1 }];
  const parts = name.split(/\s+[-–—]\s+|[:/|>]|\s{2,}/).filter((part) => /[a-z]/i.test(part));
  const whole = nameTokens(name);
  const scored = known
    .map(({ service, tokens }) => {
      const fits = [
        score(whole, tokens, weight),
        ...(parts.length > 1
          ? parts.map((part, at) => {
              const fit = score(nameTokens(part), tokens, weight);
              return { ...fit, certainty: fit.certainty * (at === 0 ? 0.97 : 0.9) };
            })
          : []),
      ];
      const best = fits.reduce((one, other) => (other.certainty > one.certainty ? other : one));
      return { service, tokens, ...best };
    })
    .filter(({ certainty }) => certainty > 0.3)
    .sort((a, b) => b.certainty - a.certainty);
  const [first, ...others] = scored;
  if (!first) return [];
  const rivalled = others.some(
    (other) => first.certainty - other.certainty < 0.1 && !isMore(first.said, other.said),
  );
  const cap = rivalled ? 0.6 : hasStray(whole, first.said, known, first.service) ? doubtful : 1;
  return scored.map(({ service, certainty }) => ({
    service,
    certainty: Math.round(100 * Math.min(certainty, cap)) / 100,
  }));
}

/** "Education libraries" says all that "Education" does and more: then the shorter one is no rival. */
const isMore = (said: ReadonlySet<string>, rival: ReadonlySet<string>): boolean =>
  said.size > rival.size && [...rival].every((word) => said.has(word));

/** A word of the name that is another service's: "Young people commissioning" may be People or Commissioning. */
const hasStray = (
  name: NameTokens,
  said: ReadonlySet<string>,
  known: readonly Known[],
  service: string,
): boolean =>
  name.words.some(
    (word) =>
      !said.has(word) &&
      known.some(
        (other) =>
          other.service !== service &&
          (other.tokens.initials === word || other.tokens.words.some((own) => likeWord(word, own) >= 0.85)),
      ),
  );

interface Fit {
  readonly certainty: number;
  /** Words of the name that the service explains. */
  readonly said: ReadonlySet<string>;
}

/** The share of the service's words that the name says, and a little for how much else the name says. */
function score(name: NameTokens, service: NameTokens, weight: (word: string) => number): Fit {
  const said = new Set<string>();
  let found = 0;
  let all = 0;
  for (const word of service.words) {
    let best = 0;
    for (const own of name.words) {
      const like = likeWord(own, word);
      if (like > best) best = like;
      if (like > 0) said.add(own);
    }
    found += best * weight(word);
    all += weight(word);
  }
  let covered = all === 0 ? 0 : found / all;
  const short = name.words.find((word) => service.initials.length >= 2 && word === service.initials);
  if (short !== undefined) {
    covered = Math.max(covered, 0.97);
    said.add(short);
  } else if (name.initials !== '' && service.words.includes(name.initials) && name.words.length >= 2) {
    covered = Math.max(covered, 0.97);
    for (const word of name.words) said.add(word);
  }
  return { certainty: covered * (0.85 + (0.15 * said.size) / Math.max(1, name.words.length)), said };
}
