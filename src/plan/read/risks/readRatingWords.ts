import type { Rag } from '../../rag/rag';
import { readRag } from '../../rag/readRag';
import { textKey } from '../../../words/fold';

/**
 * Words of a register's own with the colour that each stands for, as Plan details give them: "High = Red, Medium =
 * Amber, Low = Green", also with ":" or "is". Words by `textKey`; null where a part is not such a pair.
 */
export function readRatingWords(text: string): ReadonlyMap<string, Rag> | null {
  const pairs = text
    .split(/[,;|\n]+/)
    .filter((part) => part.trim() !== '')
    .map((part) => readPair(part.trim()));
  const words = new Map<string, Rag>();
  for (const pair of pairs) {
    const colour = pair && readRag(pair.colour);
    if (!pair || !colour || colour === 'N/A') return null;
    words.set(textKey(pair.word), colour);
  }
  return words.size > 0 ? words : null;
}

/** "High = Red" in its parts; the last sign parts them. Null where a part has none. */
function readPair(part: string): { readonly word: string; readonly colour: string } | null {
  const end = /(?:=|:|–|→|\bis\b)\s*([a-z]+)$/i.exec(part);
  const word = end && part.slice(0, end.index).trim();
  return end && word ? { word, colour: end[1] ?? '' } : null;
}
