import type { Period } from './reading';
import { type NumberToken, type Token, markAt, numberAt, touches, wordAt } from './tokens';
import { monthOf } from '../../words/months';
import { areFollowing, endOfMonth } from '../../words/days';
import { fold } from '../../words/fold';

/**
 * What words on a period say of a figure or its target.
 * year: of a whole year · cumulative: grows from quarter to quarter · part: of a month or a quarter alone ·
 * snapshot: as it stands on a day · rolling: always of twelve months.
 */
export type PeriodWord = 'year' | 'cumulative' | 'part' | 'snapshot' | 'rolling';

const rules: readonly (readonly [PeriodWord, RegExp])[] = [
  ['rolling', /\brolling\b|\b(?:last|past|previous) (?:12|twelve) months\b/],
  [
    'cumulative',
    /\b(?:cumulativ(?:e|ely)|accumulat(?:ed|es|ing|ive)|ytd|year to date|built up|builds up|running total|in year)\b/,
  ],
  ['snapshot', /\b(?:snapshot|point in time|at (?:quarter|month|period) end|as at)\b/],
  [
    'part',
    /^(?:(?:each|every|per) )?(?:month|quarter|week|term|half year|day)$|\b(?:monthly|quarterly|weekly|daily|termly|half yearly|biannual(?:ly)?|bi annual(?:ly)?|in (?:quarter|month)|discrete|non cumulative|(?:each|every|per) (?:month|quarter|week))\b/,
  ],
  [
    'year',
    /^(?:(?:the )?(?:full |whole |financial |plan |fiscal )?year|fy|end of (?:the )?(?:financial )?year|(?:by )?year end)$|\b(?:annual(?:ly)?|yearly|(?:financial|fiscal|full|whole) year|year end|end of year|per (?:year|annum)|12 months|twelve months|by (?:31 )?march)\b/,
  ],
];

function plainYear(token: NumberToken | null): number | null {
  return token && /^(?:19|20)\d\d$/.test(token.written) && token.value < 2060 ? token.value : null;
}

/** First calendar year of "20/21", "2020/21" or "2020-2021" at a place; null if none stands there. */
function financialYear(tokens: readonly Token[], at: number): number | null {
  const first = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  const parted = markAt(tokens, at + 1);
  if (!first || !second || (parted !== '/' && parted !== '-') || !touches(tokens, at + 2)) return null;
  if (!/^(?:20)?\d\d$/.test(first.written) || !/^(?:20)?\d\d$/.test(second.written)) return null;
  const start = first.value % 100;
  const inOrder = areFollowing(first.written, second.written);
  const aDate = markAt(tokens, at + 3) === '/' && touches(tokens, at + 3);
  return inOrder && !aDate && first.written.length >= second.written.length ? 2000 + start : null;
}

const beforeYear: ReadonlySet<string> = new Set([
  'in',
  'for',
  'by',
  'since',
  'during',
  'year',
  'fy',
  'until',
]);
const beforeTwoDigits: ReadonlySet<string> = new Set([...beforeYear, 'of', 'at']);

const spans: ReadonlySet<string> = new Set([
  'previous',
  'last',
  'past',
  'next',
  'first',
  'every',
  'preceding',
]);
const spanUnits = /^(?:year|month|quarter|week|day|term)s?$/;

interface Found {
  readonly end: string | null;
  readonly next: number;
}

function quarterAt(tokens: readonly Token[], at: number): Found | null {
  const word = wordAt(tokens, at);
  const short = /^q[1-4]$/.test(word);
  const long = word === 'quarter' || word === 'qtr';
  const number = long ? numberAt(tokens, at + 1) : null;
  if (!short && !(number && /^[1-4]$/.test(number.written))) return null;
  const next = at + (short ? 1 : 2);
  const quarter = short ? Number(word.charAt(1)) : (number?.value ?? 0);
  const started = financialYear(tokens, next);
  if (started !== null) {
    const month = ((quarter * 3 + 2) % 12) + 1;
    return { end: endOfMonth(month === 3 ? started + 1 : started, month), next: next + 3 };
  }
  // "Q4 2020" may be a calendar or a financial year's: no last day is fixed.
  return { end: null, next: plainYear(numberAt(tokens, next)) === null ? next : next + 1 };
}

function monthAt(tokens: readonly Token[], at: number): Found | null {
  const dayFirst = numberAt(tokens, at) !== null;
  const place = dayFirst ? at + 1 : at;
  const month = monthOf(wordAt(tokens, place));
  if (month === null) return null;
  const year = numberAt(tokens, place + 1);
  const full = plainYear(year) ?? (year && /^\d\d$/.test(year.written) ? 2000 + year.value : null);
  if (full !== null) return { end: endOfMonth(full, month), next: place + 2 };
  // Without a year "may" and "mar" are too short to be trusted.
  return wordAt(tokens, place).length > 3 ? { end: null, next: place + 1 } : null;
}

function yearAt(tokens: readonly Token[], at: number): Found | null {
  const started = financialYear(tokens, at);
  const token = numberAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (started !== null && token) {
    const written = token.written.length === 4;
    return written || beforeTwoDigits.has(before) || /^q[1-4]$/.test(before)
      ? { end: endOfMonth(started + 1, 3), next: at + 3 }
      : null;
  }
  const year = plainYear(token);
  if (year === null || markAt(tokens, at + 1) === '%') return null;
  const named = beforeYear.has(before) || markAt(tokens, at + 1) === ':';
  const first = at === 0 && numberAt(tokens, 1) !== null && !touches(tokens, 1);
  const level = /^(?:levels?|baseline|outturn|result)$/.test(wordAt(tokens, at + 1));
  return named || first || level ? { end: null, next: at + 1 } : null;
}

function spanAt(tokens: readonly Token[], at: number): Found | null {
  return spans.has(wordAt(tokens, at)) && numberAt(tokens, at + 1) && spanUnits.test(wordAt(tokens, at + 2))
    ? { end: null, next: at + 3 }
    : null;
}

/**
 * Period that begins at a place: "Q4 2020", "Sep 24", "20/21" after "end of", "2021/22", a year before a
 * figure ("2021 100%") or after "in", "previous 3 years". Two digits and two digits alone ("20/21") may be
 * 20 of 21 and are no period. Null if none begins there.
 */
export function periodAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly period: Period; readonly next: number } | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  const ending = token.kind === 'word' && token.word === 'end' && wordAt(tokens, at + 1) === 'of';
  const from = ending ? at + 2 : at;
  const found =
    quarterAt(tokens, from) ?? monthAt(tokens, from) ?? yearAt(tokens, from) ?? spanAt(tokens, from);
  const last = found && tokens[found.next - 1];
  if (!found || !last) return null;
  return { period: { text: text.slice(token.start, last.end), end: found.end }, next: found.next };
}

/**
 * The kind of period that a short text names: "Financial year" → year, "YTD" → cumulative, "Monthly" → part,
 * "Rolling 12 months" → rolling, "Non-cumulative" → part; null for all other texts and for long ones.
 */
export function periodWord(text: string): PeriodWord | null {
  if (text === '' || text.length > 60) return null;
  const words = fold(text);
  if (/\b(?:non|not) cumulative\b/.test(words)) return 'part';
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a comment or a note says that figures grow through the year: "built up cumulatively across quarters". */
export function saysCumulative(text: string): boolean {
  const words = fold(text.slice(0, 4000));
  return (
    /\b(?:cumulativ(?:e|ely)|accumulat(?:es|ed|ing)|year to date|ytd|built up (?:over|across|through|during)|running total)\b/.test(
      words,
    ) && !/\b(?:not|non) (?:a )?cumulative\b/.test(words)
  );
}
