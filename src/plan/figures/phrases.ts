import type { Token } from './tokens';
import { wordAt } from './tokens';

/** Phrases by their first word, the longest first, each with its meaning. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; meaning: T }[]>;

/** Makes phrases ready to be matched: { "no more than": '<=' }. */
export function phrasesOf<T>(entries: readonly (readonly [phrase: string, meaning: T])[]): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; meaning: T }[]>();
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that begins at a token, and the place after it; null if none does. */
export function matchPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { readonly meaning: T; readonly next: number } | null {
  for (const { words, meaning } of phrases.get(wordAt(tokens, at)) ?? []) {
    if (words.every((word, step) => wordAt(tokens, at + step) === word)) {
      return { meaning, next: at + words.length };
    }
  }
  return null;
}
