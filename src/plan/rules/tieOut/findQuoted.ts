import { normalise } from '../../../words/normalise';
import { monthPattern } from '../../../words/months';
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
  return [...plain.matchAll(amount)].flatMap((match): QuotedFigure[] => {
    const [whole, pound = '', digits = '', decimals = '', tail = ''] = match;
    const start = match.index;
    const before = plain.slice(Math.max(0, start - 40), start);
    const after = plain.slice(start + whole.length);
    // "£000" and "£'000" are units.
    if (/^[0,]{3,}$/.test(digits) && decimals === '') return [];
    const suffix = tail.toLowerCase();
    const percent = suffix === '%' || suffix.startsWith('per');
    const factor = multipliers[suffix] ?? 1;
    const kind = pound ? 'money' : percent ? 'percent' : 'number';
    if (kind === 'number' && isReference(digits + decimals, before, after, start)) return [];
    const places = Math.max(0, decimals.length - 1);
    const rounded = about.test(before);
    const value = Number(digits.replace(/,/g, '') + decimals) * factor;
    const written = decimals
      ? (0.5 * factor) / 10 ** places
      : factor > 1
        ? 0.5 * factor
        : 0.5 * trailing(digits, pound !== '');
    return [
      {
        text: text.slice(start, start + whole.length).trim(),
        start,
        kind,
        value,
        half:
          rounded && decimals === ''
            ? Math.max(written, Math.min(loose * value, (factor * 10 ** noughtsOf(digits)) / 2))
            : written,
        rounded,
      },
    ];
  });
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
