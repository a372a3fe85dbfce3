import {
  arising,
  cures,
  dealings,
  harmRoots,
  keepers,
  lapsedStates,
  lapses,
  moves,
  nonTurns,
  plainActs,
  plainUn,
} from './actWords';
import {
  boons,
  counted,
  cureNouns,
  demands,
  frames,
  harms,
  holders,
  links,
  noVerbs,
  weakBoons,
  works,
} from './nounWords';
import { patternsFor } from './phrasePatterns';
import { plainFields } from './plainFields';
import { plainMore } from './plainMore';
import { plainWords } from './plainWords';
import { nounForms, verbForms } from './wordForms';

/** What a word does in a measure's name; the groups of words are documented where they are listed. */
export type WordKind =
  | 'harm'
  | 'boon'
  | 'weakBoon'
  | 'cure'
  | 'dealing'
  | 'move'
  | 'arising'
  | 'lapse'
  | 'state'
  | 'cureNoun'
  | 'work'
  | 'demand'
  | 'holder'
  | 'inTime'
  | 'exceed'
  | 'gap'
  | 'opinion'
  | 'neg'
  | 'doubt'
  | 'frame'
  | 'link'
  | 'plain'
  /** In no list: what it does to the sense is not known. */
  | 'strange';

export interface NameWord {
  readonly kind: WordKind;
  readonly text: string;
  /** A form of a verb that can stand before a noun: missed, collected. */
  readonly isPast: boolean;
  readonly isPlural: boolean;
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/);
const nouns = (groups: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(groups).flatMap(split).flatMap(nounForms);

const frameWords = new Set(split(frames));
const kindOfNoun = new Map<string, WordKind>([
  ...split(holders)
    .flatMap(nounForms)
    .map((word) => [word, 'holder'] as const),
  ...split(demands)
    .flatMap(nounForms)
    .map((word) => [word, 'demand'] as const),
  ...split(works)
    .flatMap(nounForms)
    .map((word) => [word, 'work'] as const),
  ...split(cureNouns)
    .flatMap(nounForms)
    .map((word) => [word, 'cureNoun'] as const),
  ...split(lapsedStates).map((word) => [word, 'state'] as const),
  ...nouns(boons).map(
    (word) =>
      [word, weakBoons.has(word) || weakBoons.has(word.replace(/s$/, '')) ? 'weakBoon' : 'boon'] as const,
  ),
  ...nouns(harms).map((word) => [word, 'harm'] as const),
]);

interface VerbForm {
  readonly kind: WordKind;
  /** The bare form and that with "s", which may be a noun as well: visit, visits. */
  readonly isBare: boolean;
}
const kindOfVerb = new Map<string, VerbForm>();
for (const [kind, verbs] of [
  ['arising', arising],
  ['move', moves],
  ['dealing', dealings],
  ['cure', cures],
  ['lapse', lapses],
] as const) {
  for (const verb of split(verbs)) {
    verbForms(verb).forEach((form, place) => {
      const isBare = place < 2;
      if (!isBare || !kindOfVerb.has(form)) kindOfVerb.set(form, { kind, isBare });
    });
  }
}

const plainOnes = new Set([
  ...[...Object.values(plainWords), ...Object.values(plainFields), ...Object.values<string>(plainMore)]
    .flatMap(split)
    .flatMap(nounForms),
  ...counted,
]);

/** Words made of "un" and the like with a word that is wanted or plain: unpaid, incomplete, unsuitable. */
function isTurned(word: string): boolean {
  const rest = /^(?:un|non|dis|mis|in|im|ir)(\w{3,})$/.exec(word.replace(/ly$/, ''))?.[1];
  if (rest === undefined || plainUn.test(word)) return false;
  if (kindOfNoun.get(rest) === 'harm' || harmRoots.some((root) => rest.startsWith(root))) return false;
  // "Non-" says which kind there is (non-emergency, non-elective), save before what was to be done or kept.
  if (word.startsWith('non')) return nonTurns.test(rest);
  if (word.startsWith('un')) return /(?:ed|en|able|ible|id|ful|ing|safe|fit|met|known)$/.test(rest);
  const noun = kindOfNoun.get(rest);
  return (
    noun === 'boon' || noun === 'weakBoon' || noun === 'cureNoun' || kindOfVerb.get(rest)?.kind === 'cure'
  );
}

/** Of a word that is known, “un” makes a fault: unpaid, unsafe. Unaided and unprompted may be well done. */
function isKnownUndone(word: string): boolean {
  const rest = /^un(?!account|controll)(\w{3,})$/.exec(word)?.[1];
  return rest === undefined || kindOfNoun.has(rest) || kindOfVerb.has(rest) || plainOnes.has(rest);
}

/** Signs, numbers, what is in a list of plain words, and what “non” makes of them. */
function isPlain(word: string): boolean {
  if (/^[^a-z]*$|[\d&]/.test(word) || word.length === 1 || plainOnes.has(word) || plainActs.test(word))
    return true;
  if (kindOfVerb.has(word) || plainUn.test(word)) return true;
  const rest = /^(?:non|un|sub|multi|inter|pre|co)(\w{3,})$/.exec(word)?.[1];
  return (
    rest !== undefined &&
    (plainOnes.has(rest) || frameWords.has(rest) || kindOfNoun.has(rest) || kindOfVerb.has(rest))
  );
}

/** A verb's bare form is one only after such words: "who receive", "do not meet". */
const beforeVerb =
  /^(?:who|that|which|to|not|they|we|would|cannot|do|can|have|has|had|were|was|be|been|successfully|fully)$/;

function kindOf(written: string, previous: string | undefined): WordKind {
  const word = written.replace('~', '');
  if (frameWords.has(word) && !(word === 'that' || word === 'who' || word === 'which')) return 'frame';
  if (links.has(word)) return 'link';
  const noun = kindOfNoun.get(word);
  const verb = noVerbs.has(word) ? undefined : kindOfVerb.get(word);
  const isVerb = verb && (!verb.isBare || (previous !== undefined && beforeVerb.test(previous)));
  if (noun && !(isVerb && (noun === 'work' || noun === 'demand' || noun === 'holder'))) return noun;
  if (isVerb) return verb.kind;
  if (
    /^re(?:open|admi|contact|visit|infect|block|bleed|operat|hospital|fractur|enter|offen|refer|regist|convict|present|arrest|attend|occur)/.test(
      word,
    )
  )
    return 'harm';
  if (isTurned(word)) return isKnownUndone(word) ? 'state' : 'doubt';
  // "Re-" before a word that is not known may mean that something went wrong, or that it was put right.
  if (written.includes('~')) return 'doubt';
  return isPlain(word) ? 'plain' : 'strange';
}

/** The words of a part of a name, each with what it does; phrases that name one thing are one word. */
export function readWords(part: string): readonly NameWord[] {
  const before = lastRead.get(part);
  if (before) return before;
  const words = wordsOf(part);
  if (lastRead.size >= 16) lastRead.clear();
  lastRead.set(part, words);
  return words;
}

/** The parts of one name are read for several questions, one after the other. */
const lastRead = new Map<string, readonly NameWord[]>();

/**
 * Whether a phrase that allows any word has taken one that turns it: “entrants from state schools withdrawn” is not the
 * phrase “entrants from state schools …”.
 */
function swallows(words: string, kind: WordKind, named: readonly string[]): boolean {
  const turning = kind === 'harm' || kind === 'exceed' || kind === 'gap' ? 'cure' : 'lapse';
  return words
    .trim()
    .split(' ')
    .some((word) => {
      const verb = kindOfVerb.get(word);
      const isTurn =
        /^(?:not|never|without)$/.test(word) ||
        (verb?.kind === turning && !verb.isBare) ||
        (turning === 'lapse' && kindOfNoun.get(word) === 'state');
      return isTurn && !named.some((each) => word === each || (each.length > 3 && word.startsWith(each)));
    });
}

function wordsOf(part: string): readonly NameWord[] {
  const found: NameWord[] = [];
  let text = part.replace(/re~(?=let|use)/g, 're');
  for (const { kind, pattern, named } of patternsFor(text)) {
    text = text.replace(pattern, (words: string) => {
      if (words.includes(' ') && swallows(words, kind, named)) return words;
      found.push({ kind, text: words.trim(), isPast: false, isPlural: words.endsWith('s') });
      return ` \ue000${found.length - 1}\ue001 `;
    });
  }
  const pieces = text.split(/\s+/).filter((piece) => piece !== '' && piece !== '&');
  const words = pieces.map((piece, place): NameWord => {
    const phrase = /^\ue000(\d+)\ue001$/.exec(piece);
    const whole = phrase && found[Number(phrase[1])];
    if (whole) return whole;
    const isPast = /(?:ed|en|t|d|n)$/.test(piece) && kindOfVerb.get(piece)?.isBare === false;
    return {
      kind: kindOf(piece, pieces[place - 1]),
      text: piece.replace('~', '-'),
      isPast,
      isPlural: piece.endsWith('s'),
    };
  });
  return words.map((word, place) => (isDoneToBad(words, place) ? { ...word, kind: 'cure' } : word));
}

/** "Derelict sites improved": after a bad thing such a word says what was done to it, not which thing it is. */
function isDoneToBad(words: readonly NameWord[], place: number): boolean {
  const word = words[place];
  const next = words[place + 1];
  return (
    word?.kind === 'boon' &&
    word.isPast &&
    kindOfVerb.get(word.text)?.kind === 'cure' &&
    (next === undefined || next.kind === 'link') &&
    words.slice(0, place).some(({ kind }) => kind === 'harm' || kind === 'state' || kind === 'lapse')
  );
}

export const isKeeper = ({ text }: NameWord): boolean => split(text).some((word) => keepers.has(word));
