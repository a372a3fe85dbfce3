import { riskCode, type RiskCode } from '../../read/risks/riskCode';

/** How the codes of one family ("DCCS …", "CR …") are written. */
export interface CodeStyle {
  /** Digits that numbers are filled up to with zeros: 3 in "DCCS PE 004"; 0 where they are not filled up. */
  readonly pad: number;
  /** Between letters and number. */
  readonly join: string;
  /** A code of the register written so. */
  readonly example: string;
}

/** The family of a code is its first word. */
export const familyOf = ({ letters }: RiskCode): string => letters.split(' ')[0] ?? letters;

/**
 * The style of each family of codes, by what most of them are written like; ties go to the one that stands first.
 * Numbers are filled up with zeros where a code with a leading zero shows it.
 */
export function codeStyles(codes: readonly string[]): ReadonlyMap<string, CodeStyle> {
  const families = new Map<string, RiskCode[]>();
  for (const written of codes) {
    const code = riskCode(written);
    if (code) families.set(familyOf(code), [...(families.get(familyOf(code)) ?? []), code]);
  }
  return new Map(
    [...families].map(([family, members]) => {
      const padded = members.filter(({ digits, number }) => digits > String(number).length);
      const pad = commonest(padded.map(({ digits }) => digits)) ?? 0;
      const join = commonest(members.map((code) => code.join)) ?? ' ';
      const like = members.find((code) => code.digits === (pad || code.digits) && code.join === join);
      return [family, { pad, join, example: (like ?? members[0])?.written ?? '' }];
    }),
  );
}

/** A code written in the style of its family: "DCCS PE 4" → "DCCS PE 004". */
export function inStyle({ written, number, digits }: RiskCode, { pad, join }: CodeStyle): string {
  const letters = written.slice(0, written.length - digits).replace(/(?<![\s/._-])[\s/._-]+$/, '');
  return `${letters}${join}${String(number).padStart(pad, '0')}`;
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
