const endings = [
  'ements',
  'ement',
  'ations',
  'ation',
  'ions',
  'ion',
  'ances',
  'ance',
  'ings',
  'ing',
  'ed',
  'er',
  'e',
];
/** What is left of a word must still tell it from others: "action" and "rating" stay whole. */
const leastStem = 4;

/**
 * A word without its ending, so that a heading fits in any of its forms: projected, projection → project;
 * performance, performing → perform; planned → plan. Short words stay as they are.
 */
export function stem(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= leastStem)
      return word.slice(0, -ending.length).replace(/([^aeiouls])\1$/, '$1');
  return word;
}
