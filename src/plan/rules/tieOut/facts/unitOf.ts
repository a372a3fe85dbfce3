/** What the figures under some words are: pounds or a count, and what they are to be multiplied by. */
export interface Unit {
  readonly kind: 'money' | 'number';
  readonly scale: number;
  /** As it is said to the reader: "£000", "£m", "000s"; '' for single ones. */
  readonly text: string;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/£\s?['’‘]?,?000\b(?!,)|£\s?k\b|£\s?\(?thousand/i, { kind: 'money', scale: 1000, text: '£000' }],
  [/£\s?['’‘]?(?:m|mn)\b|£\s?\(?million/i, { kind: 'money', scale: 1_000_000, text: '£m' }],
  // "Debts over £5,000" counts debts.
  [/£(?!\s?\d)/, { kind: 'money', scale: 1, text: '£' }],
  [
    /(?<![\d,£])['’‘]?000['’‘]?s?\b|\(thousands?\)|\bin thousands\b/i,
    { kind: 'number', scale: 1000, text: '000s' },
  ],
  [/\(millions?\)|\bin millions\b/i, { kind: 'number', scale: 1_000_000, text: 'millions' }],
  [/%|\bper cent|\b(?:number|count|fte|headcount)\b/i, { kind: 'number', scale: 1, text: '' }],
];

/**
 * The unit that labels and headings state, the first of them that states one; null where none does.
 * Example: ["Spent", "Amount", "Change programme £000"] gives money in thousands.
 */
export function unitOf(words: readonly string[]): Unit | null {
  for (const one of words) {
    const found = units.find(([pattern]) => pattern.test(one));
    if (found) return found[1];
  }
  return null;
}

/** Whether a text is nothing but a unit: "£’000", "(£m)". */
export const isUnitAlone = (text: string): boolean =>
  unitOf([text]) !== null && !/[a-z]{2}/i.test(text.replace(/\b(?:thousands?|millions?|mn)\b/gi, ''));

/** Half of the last digit that a figure of a unit is shown with: 500 for 2,400 in £000, 50,000 for 12.4 in £m. */
export const halfOf = (scale: number, text: string): number =>
  scale === 1 ? 0 : scale / 2 / 10 ** (/\.(\d+)/.exec(text)?.[1]?.length ?? 0);
