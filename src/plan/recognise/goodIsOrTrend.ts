import type { Profile } from './profileColumn';

/** Words of a heading that speak of what is wanted. */
const wish =
  /\b(?:good|better|best|desir\w*|target|aim\w*|prefer\w*|requir\w*|intend\w*|intention|want\w*|wish\w*|ideal\w*|right|polarity|max\w*|min\w*|bigger|smaller|high\w*|low\w*|improvement|optimal|sought)\b|^\s*(?:h\s*\W?\s*l|up\s*\W\s*down|[+]\s*\/\s*[-–−]|[↑▲]\s*\W?\s*[↓▼])\s*$/i;
/** Words of a heading that speak of what has happened since. */
const moved =
  /\b(?:travel|changed?|compar\w*|last|previous|prior|trend|since|movement|moved|improv(?:ed|ing)|declin\w*|year on year|short|long|against)\b/i;

const most = 0.6;
/** In fewer rows that nothing stays the same says nothing. */
const fewest = 4;

/** What a column of "Higher", "Minimise", "Up" or "↓" is: which way is better, which way the figure moved, or open. */
export type Way = 'goodIs' | 'trend' | 'open' | null;

/**
 * Tells which way is better from which way a figure moved. "Higher", "Minimise" and "Bigger is better" say what is
 * wanted, unless the heading speaks of a change; "Up", "↓" and "High" are what the heading says, and without a word of it
 * open. Null for cells of another sort. Example: cells "Lower", heading "Target direction" → goodIs; cells "↑", "↓",
 * heading "Change since Q1" → trend.
 */
export function wayOf(heading: string, { filled, better, upOrDown }: Profile): Way {
  if (filled === 0 || better + upOrDown < 0.9) return null;
  if (moved.test(heading) && !/\b(?:desir|prefer|target|good|better)/i.test(heading)) return 'trend';
  if (better >= most || wish.test(heading)) return 'goodIs';
  return filled >= fewest ? 'open' : null;
}
