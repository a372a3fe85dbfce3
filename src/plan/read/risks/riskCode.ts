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

/** Capitals and a number before the words of a title: "CR20 Road Safety", "BAF 1.2 – Failure to …", "SR3: Fire". */
const codeFirst =
  /^((?:[A-Z][A-Z&]{0,6}[ ./-]?){1,3}\d{1,4}(?:\.\d{1,2})?[a-z]?)(?:\s*[-–—:.)]\s*|\s+)(\S[\s\S]*[a-z][\s\S]*)$/;

const most = 0.6;

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

/** Code and title of a text that holds both; null for any other. "CR20 Road Safety" → CR20, Road Safety. */
export function splitCode(text: string): { readonly code: string; readonly title: string } | null {
  const match = codeFirst.exec(text.trim());
  return match ? { code: (match[1] ?? '').trim(), title: (match[2] ?? '').trim() } : null;
}

/** Whether the texts of a column mostly hold a code and a title each, no code twice. */
export function holdCodeAndTitle(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const codes = filled.flatMap((text) => splitCode(text)?.code ?? []);
  return codes.length > 0 && codes.length >= most * filled.length && new Set(codes).size === codes.length;
}
