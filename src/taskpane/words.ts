/** A number with its noun: (1, "finding") → "1 finding", (2, "finding") → "2 findings", (0, "table") → "no tables". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number === 0 ? 'no' : number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}

/** Parts as a sentence lists them: "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** First letter in upper case: "no tables" → "No tables". */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
