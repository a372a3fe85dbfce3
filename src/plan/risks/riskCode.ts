/** A risk's code in its parts: "DCCS PE 004" is the letters "DCCS PE", the number 4 in three digits. */
export interface RiskCode {
  /** As it stands, spaces at its ends left off. */
  readonly written: string;
  /** In capitals, one space between words: "DCCS PE". */
  readonly letters: string;
  readonly number: number;
  /** How many digits the number is written with. */
  readonly digits: number;
  /** What stands between letters and number: ' ', '-', '' … */
  readonly join: string;
  /** The same for all ways to write one code: "DCCS PE 004", "DCCS PE 4" and "dccspe-4" are one. */
  readonly key: string;
}

/** The parts of a code that is letters and a number; null for any other ("7", "1.2", "Safeguarding"). */
export function riskCode(text: string): RiskCode | null {
  const written = text.trim();
  const match = /^([A-Za-z][A-Za-z&]*(?:[\s/._-]+[A-Za-z&]+)*)([\s/._-]*)(\d{1,5})$/.exec(written);
  if (!match) return null;
  const [, words = '', join = '', digits = ''] = match;
  const letters = words.toUpperCase().replace(/[\s/._-]+/g, ' ');
  return {
    written,
    letters,
    number: Number(digits),
    digits: digits.length,
    join,
    key: `${letters.replace(/ /g, '')} ${Number(digits)}`,
  };
}

/** What two ways to write one code have in common; other texts are compared without spaces and capitals. */
export function codeKey(text: string): string {
  return riskCode(text)?.key ?? text.toUpperCase().replace(/\s+/g, ' ').trim();
}
