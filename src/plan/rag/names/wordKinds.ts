import {
  arising,
  cures,
  dealings,
  harmRoots,
  lapsedStates,
  lapses,
  moves,
  nonTurns,
  plainActs,
  plainUn,
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
} from './wordLists';
import { plainFields } from './plainFields';
import { plainWords, nounForms, verbForms } from './plainWords';

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

const split = (words: string): readonly string[] => words.trim().split(/\s+/);
const nouns = (groups: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(groups).flatMap(split).flatMap(nounForms);

const frameWords = new Set(split(frames));
export const kindOfNoun = new Map<string, WordKind>([
  ...nouns({ holders }).map((word) => [word, 'holder'] as const),
  ...nouns({ demands }).map((word) => [word, 'demand'] as const),
  ...nouns({ works }).map((word) => [word, 'work'] as const),
  ...nouns({ cureNouns }).map((word) => [word, 'cureNoun'] as const),
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
export const kindOfVerb = new Map<string, VerbForm>();
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

const plainOnes = new Set([...nouns({ ...plainWords, ...plainFields }), ...counted]);

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
const beforeVerb = new Set(
  split('who that which to not they we would cannot do can have has had were was be been successfully fully'),
);

/** What is known of a word that stands after one that makes a verb of it, and of one that does not. */
const known = new Map<string, WordKind>();
const mostKnown = 20000;

/** What a word does, by itself and by the word before it: “visits” → work; “visits” after “who” → dealing. */
export function kindOf(written: string, previous: string | undefined): WordKind {
  const isAfter = previous !== undefined && beforeVerb.has(previous);
  const key = isAfter ? `${written} v` : written;
  const before = known.get(key);
  if (before) return before;
  const kind = findKind(written, isAfter);
  if (known.size >= mostKnown) known.clear();
  known.set(key, kind);
  return kind;
}

function findKind(written: string, isAfter: boolean): WordKind {
  const word = written.replace('~', '');
  if (frameWords.has(word) && !(word === 'that' || word === 'who' || word === 'which')) return 'frame';
  if (links.has(word)) return 'link';
  const noun = kindOfNoun.get(word);
  const verb = noVerbs.has(word) ? undefined : kindOfVerb.get(word);
  const isVerb = verb && (!verb.isBare || isAfter);
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
