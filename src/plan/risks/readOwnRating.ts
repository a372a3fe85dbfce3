import { readState } from '../figures/states';
import type { Rag } from '../kpi';
import { readRag } from '../rag/readRag';
import type { RegisterRisk } from './register';
import type { RiskGrid } from './riskGrid';
import { textKey } from '../../words/fold';

/** A longer text is a sentence. */
const longest = 40;

/**
 * How the rating of a register's cells is read; `texts` are all of them. A colour is the rating; another word is the
 * register's own ("High", "M"), with the colour that `grid` says it stands for. Where yellow and amber are two steps,
 * yellow is a word of the register's own.
 */
export function readOwnRating(
  texts: readonly string[],
  { words }: RiskGrid,
): (text: string) => Pick<RegisterRisk, 'rating' | 'ratingWord'> {
  const twoAmbers =
    texts.some((text) => /yellow/i.test(text)) && texts.some((text) => /amber|orange/i.test(text));
  return (text) => {
    const word = text
      .replace(/[\d()×=]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const said = words?.get(textKey(word));
    if (said) return { rating: said, ratingWord: word };
    const rating: Rag = (twoAmbers && /yellow/i.test(word) ? null : readRag(word)) || 'N/A';
    const isOwn = rating === 'N/A' && /[a-z]/i.test(word) && word.length <= longest && !readState(word);
    return { rating, ratingWord: isOwn && !/^x$/i.test(word) ? word : '' };
  };
}
