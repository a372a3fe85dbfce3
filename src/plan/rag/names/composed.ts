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
