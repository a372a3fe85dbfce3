import { keepers } from './wordLists';
import { patternsFor } from './phrasePatterns';
import { kindOf, kindOfNoun, kindOfVerb, type WordKind } from './wordKinds';

export type { WordKind } from './wordKinds';

export interface NameWord {
  readonly kind: WordKind;
  readonly text: string;
  /** A form of a verb that can stand before a noun: missed, collected. */
  readonly isPast: boolean;
  readonly isPlural: boolean;
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

/** By what a phrase that was found is replaced in the text: its number among those found, between two signs. */
const marked = '\ue000';

function wordsOf(part: string): readonly NameWord[] {
  const found: NameWord[] = [];
  let text = part.includes('~') ? part.replace(/re~(?=let|use)/g, 're') : part;
  for (const { kind, pattern, named } of patternsFor(text)) {
    // Nearly all patterns of which letters stand there are not there after all: looking costs less than replacing.
    pattern.lastIndex = 0;
    if (!pattern.test(text)) continue;
    text = text.replace(pattern, (words: string) => {
      if (words.includes(' ') && swallows(words, kind, named)) return words;
      found.push({ kind, text: words.trim(), isPast: false, isPlural: words.endsWith('s') });
      return ` ${marked}${found.length - 1}\ue001 `;
    });
  }
  const pieces = text.split(' ').filter((piece) => piece !== '' && piece !== '&');
  const words = pieces.map((piece, place): NameWord => {
    const whole = piece.startsWith(marked) ? found[Number(piece.slice(1, -1))] : undefined;
    if (whole) return whole;
    return {
      kind: kindOf(piece, pieces[place - 1]),
      text: piece.replace('~', '-'),
      isPast: kindOfVerb.get(piece)?.isBare === false && /(?:ed|en|t|d|n)$/.test(piece),
      isPlural: piece.endsWith('s'),
    };
  });
  return words.some((word) => word.kind === 'boon' && word.isPast)
    ? words.map((word, place) => (isDoneToBad(words, place) ? { ...word, kind: 'cure' } : word))
    : words;
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

export const isKeeper = ({ text }: NameWord): boolean => text.split(' ').some((word) => keepers.has(word));
