import type { Rag } from '../kpi';
import { readRag } from '../rag/readRag';

/**
 * Words of a register's own with the colour that each stands for, as Plan details give them: "High = Red, Medium =
 * Amber, Low = Green", also with ":" or "is". Words in small letters; null where a part is not such a pair.
 */
export function readRatingWords(text: string): ReadonlyMap<string, Rag> | null {
  const pairs = text
    .split(/[,;|\n]+/)
    .filter((part) => part.trim() !== '')
    .map((part) => /^\s*(.+?)\s*(?:=|:|–|→|\bis\b)\s*([a-z]+)\s*$/i.exec(part));
  const words = new Map<string, Rag>();
  for (const pair of pairs) {
    const colour = pair && readRag(pair[2] ?? '');
    if (!pair || !colour || colour === 'N/A') return null;
    words.set((pair[1] ?? '').toLowerCase(), colour);
  }
  return words.size > 0 ? words : null;
}
