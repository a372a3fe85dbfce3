import { wordsOfPhrases } from './phrasePatterns';
import { readWords } from './readWords';

const acronym = /(?<![\w&-])(?=\w{0,7}[A-Z]\w{0,7}[A-Z])[A-Za-z][A-Za-z\d]{1,7}(?![\w&])/g;
/** A word with a capital after a small one that ends no sentence: the name of a place or a body. */
const proper = /(?<=[a-zA-Z,’'] )[A-Z][a-z]{2,}(?:['’]s)?(?= [a-zA-Z]|$|,| \()/g;

const isStrange = (word: string): boolean => {
  const small = word.toLowerCase();
  return !wordsOfPhrases.has(small) && readWords(small)[0]?.kind === 'strange';
};

/**
 * A name with a sign behind its acronyms and names of places that are in no list, so that they are read as names, which
 * turn nothing: “MBC success rate” → “MBC& success rate”. Names all in capitals stay as they are.
 */
export function withNamesMarked(name: string): string {
  if (!/[a-z]{3}/.test(name)) return name;
  const marked = name.replace(acronym, (word) => (isStrange(word) ? `${word}&` : word));
  const words = marked.match(/\b[A-Za-z][a-z]{3,}\b/g) ?? [];
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  // In a title every word has a capital.
  if (capitals > 2 && capitals * 2 > words.length) return marked;
  return marked.replace(proper, (word) => (isStrange(word) && !/(?:ed|ing)$/.test(word) ? `${word}&` : word));
}
