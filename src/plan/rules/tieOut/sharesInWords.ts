import { numberWord } from '../../../words/numberWords';
import type { QuotedFigure } from './findQuoted';

const shares: readonly (readonly [RegExp, number])[] = [
  [/(?<![\w-])half(?= of\b| the\b| our\b| were\b| are\b| had\b| have\b)|(?<=\bby )half\b/gi, 50],
  [/(?<![\w-])(?:a|one)[ -]third(?= of\b)|(?<=\bby )(?:a|one)[ -]third\b/gi, 100 / 3],
  [
    /(?<![\w-])two[ -]thirds(?= of\b| were\b| are\b| had\b| have\b|\s*\()|(?<=\bby )two[ -]thirds\b/gi,
    200 / 3,
  ],
  [
    /(?<![\w-])(?:a|one)[ -]quarter(?= of (?:all|the|our|those|risks|kpis|indicators))|(?<=\bby )(?:a|one)[ -]quarter\b/gi,
    25,
  ],
  [/(?<![\w-])three[ -]quarters(?= of\b| were\b| are\b| had\b| have\b|\s*\()/gi, 75],
  [/(?<![\w-])(?:a|one)[ -]fifth(?= of\b)|(?<=\bby )(?:a|one)[ -]fifth\b/gi, 20],
  [/(?<![\w-])(?:a|one)[ -]tenth(?= of\b)|(?<=\bby )(?:a|one)[ -]tenth\b/gi, 10],
];
/** "Half of the risks" is said of 48% as well as of 52%; of smaller shares the reach is smaller. */
const mostHalf = 3;
const halfOfShare = 0.12;

/** "Half of the year", "three quarters of an hour" are times. */
const ofTime =
  /^\s*(?:of|the|our)\s+(?:(?:an?|the|this|that|last|each|every|our|financial|municipal|calendar|academic|school|next)\s+)*(?:years?|quarters?|months?|weeks?|days?|hours?|minutes?|terms?|seasons?|decades?|century|period|time)\b/i;
const isOrdinal = /\b(?:first|second|latter|last|other|past|next|all|previous|these)\s+$/i;

const inOf = /(?<![\w.,£-])([a-z]+|\d{1,2}) in (?:every )?([a-z]+|\d{1,3})(?![\w%-]|[.,]\d)/gi;
const time =
  /^\s*(?:years?|quarters?|months?|weeks?|days?|hours?|minutes?|per cent|percent|of the|million|thousand|hundred)\b/i;

/**
 * Shares that are written in words: "half of", "two thirds of", "fell by a quarter", "one in five", "3 in every 10". They
 * are rough, and reach a little to both sides. `plain` is the text in plain signs, of the same length.
 * Example: "About one in five was upheld" gives 20%, from 17.6% to 22.4%.
 */
export function sharesInWords(text: string, plain: string): QuotedFigure[] {
  const share = (start: number, length: number, value: number): QuotedFigure => ({
    text: text.slice(start, start + length),
    start,
    kind: 'percent',
    value,
    half: Math.min(mostHalf, halfOfShare * value),
    rounded: true,
  });
  const named = shares.flatMap(([pattern, value]) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      ofTime.test(plain.slice(index + found.length)) ||
      isOrdinal.test(plain.slice(Math.max(0, index - 40), index))
        ? []
        : [share(index, found.length, value)],
    ),
  );
  const ofNumbers = [...plain.matchAll(inOf)].flatMap(({ 0: found, 1: part = '', 2: base = '', index }) => {
    const [one, all] = [numberOf(part), numberOf(base)];
    const isShare = one !== null && all !== null && one > 0 && one < all && all <= 100;
    return isShare && !time.test(plain.slice(index + found.length))
      ? [share(index, found.length, (100 * one) / all)]
      : [];
  });
  return [...named, ...ofNumbers];
}

const numberOf = (word: string): number | null =>
  /\d/.test(word) ? Number(word) : numberWord(word.toLowerCase());

/** Whether a figure is such a share. */
export const isShareInWords = ({ kind, text }: QuotedFigure): boolean =>
  kind === 'percent' && !/%|per\s?cent/i.test(text);
