import type { Polarity } from '../rag';
import type { NameWord } from './readWords';

/** What the words of a name come to. Not certain: a proposal to ask about. */
export interface Composed {
  readonly polarity: Polarity;
  readonly certain: boolean;
  readonly reason: string;
  /** Whether any word spoke for it. */
  readonly spoken: boolean;
  /** The word that decided. */
  readonly by?: NameWord;
  /** The word “not” or the like that turned it. */
  readonly neg?: NameWord | undefined;
}

export const says = (polarity: Polarity, word: NameWord, neg?: NameWord): Composed => ({
  polarity,
  certain: true,
  reason: `its name says “${neg ? `${neg.text} … ` : ''}${word.text}”`,
  spoken: true,
  by: word,
  neg,
});
export const doubts = (polarity: Polarity, reason: string): Composed => ({
  polarity,
  certain: false,
  reason,
  spoken: true,
});
export const conflict = (polarity: Polarity, one: NameWord, other: NameWord): Composed =>
  doubts(polarity, `its name has “${one.text}” and “${other.text}”`);
export const turned = (polarity: Polarity, neg: NameWord, word: NameWord): Composed =>
  doubts(polarity, `“${neg.text}” in its name may turn the sense of “${word.text}”`);

export const nothing: Composed = {
  polarity: 'higher',
  certain: false,
  reason: 'nothing in its name says which way is better',
  spoken: false,
};

/** One part of a name as the rules look at it. */
interface PartRead {
  readonly words: readonly NameWord[];
  readonly text: string;
  /** The word that decided, and what stands after it. */
  readonly by: NameWord;
  readonly after: readonly NameWord[];
  /** What follows “due to” and the like. */
  readonly cause: readonly NameWord[];
  readonly neg: NameWord | undefined;
  readonly isHigher: boolean;
  readonly isShare: boolean;
}
/** Why a part may not mean what its grammar says; undefined where this rule has nothing against it. */
export type Rule = (part: PartRead) => string | undefined;

/** A whole name as the rules look at it. */
interface NameRead {
  /** Its parts between colons and dashes, in small letters and without signs. */
  readonly parts: readonly string[];
  readonly text: string;
  /** All of it in small letters, with its signs and brackets. */
  readonly whole: string;
  /** A share or a rate: what is counted is held against something. */
  readonly isShare: boolean;
  readonly isHigher: boolean;
  readonly found: Composed;
}

/** What makes a whole name less sure than the word that decided; undefined where nothing does. */
export type NameRule = (name: NameRead) => string | undefined;

/** What the first of the rules that has something against it says. */
export function firstDoubt<Read>(
  rules: readonly ((read: Read) => string | undefined)[],
  read: Read,
): string | undefined {
  for (const rule of rules) {
    const doubt = rule(read);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}
