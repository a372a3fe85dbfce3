import { monthPattern } from '../../../words/months';
import { normalise } from '../../../words/fold';
import { numberWord } from '../../../words/numberWords';
import { multipliers } from '../../figures/units';

/** A figure in running text, and what it may stand for. */
export interface QuotedFigure {
  /** As written: "£148,000", "£0.7m", "85%", "17". */
  readonly text: string;
  /** Position in the text. */
  readonly start: number;
  readonly kind: 'money' | 'percent' | 'number';
  /** In pounds, per cent, or as it stands. Without a sign: text says "overspend of", not minus. */
  readonly value: number;
  /**
   * Half of the last digit that is written: £148,000 stands for 147,500 to 148,500, £0.7m for 650,000 to 750,000.
   * "About £150,000" reaches as far as its noughts, though no more than 2.5%.
   */
  readonly half: number;
  /** "about", "approximately", "around", "some", "nearly", "over", "c." stand before it. */
  readonly rounded: boolean;
}

const amount =
  /(£\s*)?(?<![\d.,/]|\S-)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(%|per cent\b|percent\b|(?:k|m|mn|bn)\b|(?:thousand|million|billion)\b))?/gi;
const about =
  /(?:\b(?:about|approximately|approx\.?|around|circa|some|nearly|almost|roughly|over|under|just (?:over|under)|more than|less than|up to)|\bc\.?|~)\s*$/i;
const months = new RegExp(`^\\s*${monthPattern}`, 'i');

/**
 * The figures of a text, with what their rounding covers: money where "£" stands before it, percentages, and bare
 * numbers. Years, dates, references ("Appendix 4", "PE 004", "Outcome 2", "12." before a paragraph) and parts of
 * words are left out.
 */
export function findQuoted(text: string): QuotedFigure[] {
  const plain = normalise(text);
  const found: QuotedFigure[] = [];
  // One by one: all matches of a long text at once are more than the collector clears cheaply.
  for (const match of plain.matchAll(amount)) {
    const figure = quotedOf(text, plain, match);
    if (figure) found.push(figure);
  }
  return found;
}

function quotedOf(text: string, plain: string, match: RegExpExecArray): QuotedFigure | null {
  const [whole, pound = '', digits = '', decimals = '', tail = ''] = match;
  const start = match.index;
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(start + whole.length);
  // "£000" and "£'000" are units.
  if (/^[0,]{3,}$/.test(digits) && decimals === '') return null;
  const suffix = tail.toLowerCase();
  const percent = suffix === '%' || suffix.startsWith('per');
  const factor = multipliers[suffix] ?? 1;
  const kind = pound ? 'money' : percent ? 'percent' : 'number';
  if (kind === 'number' && isReference(digits + decimals, before, after, start)) return null;
  const places = Math.max(0, decimals.length - 1);
  const rounded = about.test(before);
  const value = Number(digits.replace(/,/g, '') + decimals) * factor;
  const written = decimals
    ? (0.5 * factor) / 10 ** places
    : factor > 1
      ? 0.5 * factor
      : 0.5 * trailing(digits, pound !== '');
  return {
    text: text.slice(start, start + whole.length).trim(),
    start,
    kind,
    value,
    half:
      rounded && decimals === ''
        ? Math.max(written, Math.min(loose * value, (factor * 10 ** noughtsOf(digits)) / 2))
        : written,
    rounded,
  };
}

/** How far "about" may reach, of the figure. */
const loose = 0.025;

/** A sum of pounds that ends in noughts is rounded to them, to thousands at the most. */
const trailing = (digits: string, money: boolean): number =>
  money ? 10 ** Math.min(noughtsOf(digits), 3) : 1;

const noughtsOf = (digits: string): number => /(?<!0)0*$/.exec(digits.replace(/,/g, ''))?.[0].length ?? 0;

function isReference(number: string, before: string, after: string, start: number): boolean {
  if (/^(?:19|20)\d\d$/.test(number) && !/^\s*(?:people|residents|homes)\b/i.test(after)) return true;
  if (/[\p{L}_]$/u.test(before) || /^[\p{L}_]/u.test(after) || /[/.:]$|\S-$/.test(before)) return true;
  if (/^(?:\/\d|-\d|:\d|\.\d|\s*(?:st|nd|rd|th)\b)/i.test(after) || months.test(after)) return true;
  if (/^[.)]\s/.test(after) && (start === 0 || /\n\s*$/.test(before))) return true;
  return reference.test(before) || code.test(before);
}

const reference =
  /\b(?:appendix|annex|paragraphs?|paras?\.?|outcomes?|objectives?|table|figure|section|page|quarter|item|note|stage|phase|no\.?|number|version|part|kpi|pi)\s*$/i;
/** "DCCS PE 002": capitals that stand before a number are its code. */
const code = /\b[A-Z]{2,}\s*$/;

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
