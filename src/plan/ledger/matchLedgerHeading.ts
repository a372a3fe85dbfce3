import { readHeading } from '../recognise/readHeading';
import type { FieldWords } from '../tables/kind';
import { ledger } from '../tables/ledger';
import type { LedgerField } from './ledger';

interface Phrase {
  readonly field: LedgerField;
  readonly words: readonly string[];
  readonly weight: number;
}

const weakWeight = 0.75;
const longestHeading = 80;

const noise = new Set(ledger.noise);
const known: Readonly<Record<LedgerField, FieldWords>> = ledger.fields;
const spoken = (text: string): string[] => readHeading(text).words.filter((word) => !noise.has(word));

/** Constant, so built once. Of two phrases that fit alike the one that stands first is meant. */
const phrases: readonly Phrase[] = (Object.keys(known) as LedgerField[]).flatMap((field) => {
  const { strong, weak = [] } = known[field];
  const all = [
    ...strong.map((text) => ({ text, weight: 1 })),
    ...weak.map((text) => ({ text, weight: weakWeight })),
  ];
  return all.map(({ text, weight }, place) => ({
    field,
    words: spoken(text),
    weight: weight - place / 10_000,
  }));
});

/**
 * What the heading of a ledger's column can mean, and how surely (0 to 1): a phrase fits if all its words occur, and
 * counts by how much of the heading it covers. Empty for texts that are no heading.
 */
export function matchLedgerHeading(text: string): ReadonlyMap<LedgerField, number> {
  const found = new Map<LedgerField, number>();
  if (text.length === 0 || text.length > longestHeading || !/[A-Za-z]/.test(text)) return found;
  const heading = spoken(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '));
  const words = new Set(heading);
  for (const { field, words: wanted, weight } of phrases) {
    if (wanted.length === 0 || !wanted.every((word) => words.has(word))) continue;
    if (known[field].never?.some((word) => words.has(word) && !wanted.includes(word))) continue;
    const certainty = weight * (0.4 + (0.6 * wanted.length) / Math.max(heading.length, 1));
    if (certainty > (found.get(field) ?? 0)) found.set(field, certainty);
  }
  return found;
}
