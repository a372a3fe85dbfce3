import { collectFigures, mostFigures } from './collectFigures';
import { type Certainty, type Figure, type Reading, type Role, type Band, refused } from './reading';
import { type Collected, markAt, numberAt, type Token, tokenise } from './tokens';
import { normalise } from '../../words/fold';
import { shorten } from '../../words/shorten';

/** Numbers that only a space parts, the second of three digits: "79 333" may be one number or two. */
function runTogether(tokens: readonly Token[]): string | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const first = numberAt(tokens, at - 1);
    const second = numberAt(tokens, at);
    if (first && second && /^\d{1,3}$/.test(first.written) && /^\d{3}$/.test(second.written)) {
      return `“${first.written} ${second.written}” may be ${first.written},${second.written} or two figures`;
    }
  }
  return null;
}

/** "(300,776)": an amount in brackets and nothing else is negative, as in accounts. */
function bracketed(collected: Collected, tokens: readonly Token[]): readonly Figure[] {
  const [only] = collected.figures;
  const whole = markAt(tokens, 0) === '(' && markAt(tokens, tokens.length - 1) === ')' && tokens.length <= 4;
  return whole && only && collected.figures.length === 1 && only.unit !== '%'
    ? [{ ...only, value: -Math.abs(only.value) }]
    : collected.figures;
}

/** A text of more words, figures and signs than this is a note: a thousand words, twice what the longest cells hold. */
const mostTokens = 2_000;

/** Words read past beside a single figure that are more than a note on it. */
const wordy = 12;

function certaintyOf(collected: Collected): Certainty {
  if (collected.unsure) return 'unsure';
  const words = collected.words;
  if (collected.figures.length > 1 && words > wordy) return 'unsure';
  return collected.doubts.length > 0 || words > wordy ? 'likely' : 'sure';
}

interface Item {
  readonly band: Band;
  readonly decimals: number;
  readonly next: number;
}

/** A count alone or with its percentage in brackets at a place: "7 (58.3%)", "0". */
function itemAt(tokens: readonly Token[], at: number): Item | null {
  const count = numberAt(tokens, at);
  if (!count || count.fault || count.decimals > 0) return null;
  const percent = markAt(tokens, at + 1) === '(' ? numberAt(tokens, at + 2) : null;
  if (!percent) return { band: { count: count.value, percent: null }, decimals: 0, next: at + 1 };
  if (percent.fault || markAt(tokens, at + 3) !== '%' || markAt(tokens, at + 4) !== ')') return null;
  return {
    band: { count: count.value, percent: percent.value },
    decimals: percent.decimals,
    next: at + 5,
  };
}

/**
 * Distribution over three bands or more, and nothing else in the text: "4 (33.3%) 1 (8.3%) 7 (58.3%) 0 0".
 * Each percentage must be the share of its count in the total (cut off or rounded), else these are figures of
 * other kinds and the answer is null.
 */
function readBands(tokens: readonly Token[]): Reading | null {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const item = itemAt(tokens, at);
    if (!item || items.length >= 20) return null;
    items.push(item);
    at = item.next;
    if (markAt(tokens, at) === '\n') at += 1;
  }
  const total = items.reduce((sum, { band }) => sum + band.count, 0);
  const distributed =
    items.length >= 3 &&
    total > 0 &&
    items.some(({ band }) => band.percent !== null) &&
    items.every(
      ({ band, decimals }) =>
        band.percent === null || Math.abs(band.percent - (100 * band.count) / total) < 10 ** -decimals,
    );
  return distributed ? { kind: 'bands', bands: items.map(({ band }) => band) } : null;
}

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

/**
 * All figures of a text with their signs, units, counts, labels and periods; or why it cannot be read. One
 * pass over the text; in a note of thousands of words no figure is looked for. Two numbers side by side are two figures ("116 34"), never one.
 */
export function readFigures(text: string, role: Role): Reading {
  const unclear = unclearDigits(text);
  if (unclear !== null) return refused(unclear);
  const tokens = tokenise(text);
  if (tokens.length > mostTokens) return refused('it is a long note, in which no figure is looked for');
  const faulty = tokens.find((token) => token.kind === 'number' && token.fault !== null);
  if (faulty?.kind === 'number') return refused(`${faulty.fault}: write it again in full`);
  const bands = readBands(tokens);
  if (bands) return bands;
  const ambiguous = runTogether(tokens);
  if (ambiguous) return refused(ambiguous);
  const collected = collectFigures(text, tokens, role);
  const [first, ...rest] = bracketed(collected, tokens);
  if (!first) return refused(collected.why);
  if (rest.length >= mostFigures)
    return refused(`it holds more than ${mostFigures} figures, a note rather than a figure`);
  const certainty = certaintyOf(collected);
  const doubts =
    certainty === 'sure' || collected.doubts.length > 0
      ? collected.doubts
      : ['the figure stands in a longer text'];
  return {
    kind: 'figures',
    figures: [first, ...rest],
    certainty,
    doubts,
    bandText: collected.bandText,
    leftOver: collected.leftOver.join(' '),
  };
}
