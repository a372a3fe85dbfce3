import { foldWords, hasWords } from './foldWords';
import type { Outcome } from './outcome';
import { numbersIn } from './planOutcomes';

/** A name of fewer words may be ordinary speech: then its capitals must be there too. */
const tellingWords = 4;

const byNumber =
  /\b(?:corporate (?:plan )?)?outcomes?\s+(?:no\.?\s*)?(\d{1,2}(?:\s*(?:,|and|&|to|[-–—])\s*\d{1,2})*)(?![\d.]*\d)/gi;

/**
 * The outcomes that a text names: word for word, or by number ("Outcome 4", "outcomes 1 and 3"). Numbers count only if
 * the list has them all: another plan's "outcome 27" is none of these. A text longer than the name may hold it.
 */
export function outcomeNamer<T extends Pick<Outcome, 'number' | 'name'>>(
  outcomes: readonly T[],
): (text: string) => T[] {
  const numbers = new Map<number, T>();
  for (const outcome of outcomes) if (!numbers.has(outcome.number)) numbers.set(outcome.number, outcome);
  const named = outcomes
    .filter(({ name }) => name !== '')
    .map((outcome) => ({ outcome, folded: foldWords(outcome.name), name: outcome.name.trim() }));
  return (text) => {
    const folded = foldWords(text);
    const found = new Set<T>();
    for (const { outcome, folded: words, name } of named)
      if (hasWords(folded, words) && (words.split(' ').length >= tellingWords || text.includes(name)))
        found.add(outcome);
    for (const [, list = ''] of text.matchAll(byNumber)) {
      const meant = numbersIn(list).map((number) => numbers.get(number));
      if (meant.every((outcome) => outcome !== undefined))
        for (const outcome of meant) if (outcome) found.add(outcome);
    }
    return outcomes.filter((outcome) => found.has(outcome));
  };
}
