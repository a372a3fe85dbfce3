/** How much of a text a message quotes. */
const quoted = 60;

/**
 * A text for a sentence, cut to `most` signs with "…" as the last of them where it is longer.
 * shorten("People are safe", 10) → "People ar…"; shorten("People feel", 8) → "People…"; shorten("short") → "short".
 * A sign of two code units (an emoji) is never cut in half.
 */
export function shorten(text: string, most = quoted): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}

/** A text without line breaks, each white space one space: oneLine(" Q1\nKPI  measures") → "Q1 KPI measures". */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
