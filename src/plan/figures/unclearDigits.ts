import { normalise } from '../../words/normalise';
import { shorten } from '../../words/shorten';

/** A way to write a number that may be another than its plain digits say, and why. */
interface Unclear {
  readonly pattern: RegExp;
  readonly why: string;
}

/** Each pattern begins at one place of a run only, so that time grows in line with the text. */
const inAnyText: readonly Unclear[] = [
  {
    pattern: /(?<![A-Za-z\d.,])\d+(?:\.\d+)?e[+-]?\d/i,
    why: 'is a number with an exponent: write it in full',
  },
  { pattern: /(?<![A-Za-z\d])0x[\da-f]/i, why: 'is no decimal number' },
  {
    pattern: /\d[OolI](?=[\d.,%])|(?<![A-Za-z\d])[OolI]\d[\d.,]*%/,
    why: 'may have a letter in the place of a digit: write it again',
  },
  { pattern: /\d['_^`×·٫٬،⁄∕]\d/, why: 'may be one number or two: write it in full' },
  {
    pattern: /(?<![\w%)+-])[-+]{2,}\s*[£$€]?\d|[±∓≠]\s*\d/,
    why: 'has more than one sign, or one of two meanings',
  },
  {
    pattern: /^\s*[-+]\s+[£$€]?\d[\d.,]*\s*%?\s*$/,
    why: 'may be negative or have a dash before it: write the sign next to the figure',
  },
];

const inOtherText: readonly Unclear[] = [
  { pattern: /(?![0-9])\p{Nd}/u, why: 'is a digit of another script: write 0 to 9' },
  { pattern: /[¼-¾⅐-⅞↉]/, why: 'is a fraction in one sign: write it as a decimal number' },
  {
    pattern: /\d[\p{No}\p{Nl}]|[\p{No}\p{Nl}]\d/u,
    why: 'may be a footnote, a power or a part of the number: write the figure alone',
  },
  { pattern: /[‰‱]/, why: 'is not per cent: write the figure as a percentage' },
  { pattern: /\d\s?[^\P{Sc}£$€]|[^\P{Sc}£$€]\s?\d/u, why: 'is in a currency that is not known' },
];

/** On the text as it stands, with the signs that nobody sees. */
const unseen: readonly Unclear[] = [
  { pattern: /\d[\p{Cf}\u200b]+\d/u, why: 'has a sign in it that cannot be seen: type the figure again' },
  { pattern: /\d\p{M}/u, why: 'has a mark on a digit: type the figure again' },
];
const ascii = /^[\0-\x7f]*$/;

/**
 * Why the digits of a text are not to be trusted, in words; null where they say what they say. What a person sees and
 * what stands there may be two things (digits of other scripts, unseen signs, letters like digits), and a part of a
 * number must not be taken for the whole.
 * Example: unclearDigits('7O%') gives “7O” may have a letter in the place of a digit: write it again.
 */
export function unclearDigits(text: string): string | null {
  const plain = normalise(text);
  const found = firstOf(inAnyText, plain);
  if (found !== null || ascii.test(text)) return found;
  if (text.includes('\u202e') && /\d/.test(plain))
    return 'it is shown from right to left, digits too: type the figure again';
  return firstOf(inOtherText, plain) ?? firstOf(unseen, text);
}

function firstOf(list: readonly Unclear[], text: string): string | null {
  for (const { pattern, why } of list) {
    const found = pattern.exec(text);
    if (found) return `“${shorten(found[0].trim(), 20)}” ${why}`;
  }
  return null;
}
