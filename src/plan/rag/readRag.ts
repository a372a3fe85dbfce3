import { normalise } from '../../words/normalise';
import { readState } from '../figures/states';
import type { Rag } from './rag';

const letters: ReadonlyMap<string, Rag> = new Map<string, Rag>([
  ['r', 'Red'],
  ['a', 'Amber'],
  ['g', 'Green'],
  ['red', 'Red'],
  ['amber', 'Amber'],
  ['green', 'Green'],
  ['yellow', 'Amber'],
  ['orange', 'Amber'],
  ['grey', 'N/A'],
  ['gray', 'N/A'],
  ['not applicable', 'N/A'],
]);

const signs: ReadonlyMap<string, Rag> = new Map<string, Rag>([
  ['🔴', 'Red'],
  ['🟥', 'Red'],
  ['🟠', 'Amber'],
  ['🟡', 'Amber'],
  ['🟧', 'Amber'],
  ['🟨', 'Amber'],
  ['🟢', 'Green'],
  ['🟩', 'Green'],
  ['-', 'N/A'],
]);

/** A column of colours holds few different texts, so each is read once. */
const known = new Map<string, Rag | '' | null>();
const mostKnown = 1000;
const longest = 100;

/**
 * Colour that a RAG cell names: "R ", "Amber", "Green*", "GREEN (on track)"; states ("tbc", "Annual", "Not
 * due", "Data only") are N/A. '' for an empty cell; null for a text that names no colour or two of them.
 */
export function readRag(text: string): Rag | '' | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const rag = readWords(text.trim());
  if (text.length <= longest && known.size < mostKnown) known.set(text, rag);
  return rag;
}

function readWords(plain: string): Rag | '' | null {
  if (plain === '') return '';
  const sign = signs.get(
    normalise(plain)
      .replace(/\ufe0f/g, '')
      .trim(),
  );
  if (sign) return sign;
  if (plain.length > longest) return null;
  if (readState(plain)) return 'N/A';
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = new Set(
    (words.length > 1 ? words.filter((word) => word.length > 1) : words).flatMap(
      (word) => letters.get(word) ?? [],
    ),
  );
  const [only] = named;
  return named.size === 1 && only ? only : null;
}
