import { monthOf, monthPattern } from './months';
import { normalise } from './fold';
import { numberWord, numberWords } from './numberWords';
import { oneYearIn } from './planYears';
import {
  quarterAndYear,
  quarterByMonths,
  quarterMonths,
  quarterName,
  quarterOfMonth,
  quarters,
  quartersIn,
  type Quarter,
} from './quarters';

/** What a report is of: a quarter, the first half or all of a year, so many months of it, or a month. */
export interface ReportingPeriod {
  readonly kind: 'quarter' | 'half' | 'months' | 'year' | 'month';
  /** The quarter in which it ends: Q2 at mid-year, Q4 at the year's end. */
  readonly quarter: Quarter;
  /** The financial year that it is written with: "Q2 2025/26", "September 2026" (2026/27). */
  readonly year?: string;
}

/** How a paper speaks of the period that it reports. */
export interface PeriodWords {
  /** In titles, before a noun: "Quarter 2", "Mid-year", "Year-end". */
  readonly title: string;
  /** In sentences, before a noun: "Quarter 2", "mid-year", "year-end". */
  readonly adjective: string;
  /** "in Quarter 2", "at mid-year", "at the year end". */
  readonly at: string;
  /** "by the end of Quarter 2", "by mid-year", "by the year end". */
  readonly by: string;
  /** "Quarter 2 (July to September 2026)", "the first half of the year (April to September 2026)". */
  readonly during: string;
  /** In names of sheets: "Q2", "Mid-year", "Year-end". */
  readonly short: string;
  /** What one such period is called: "quarter", else "period". */
  readonly noun: 'quarter' | 'period';
}

/**
 * The words for a period of a year, which may be unknown or a period of several. A half-year that ends with the year is
 * the year's end; months are spoken of as their quarter.
 * periodWords('Q2', 'half', '2026/27').during → "the first half of the year (April to September 2026)".
 */
export function periodWords(
  quarter: Quarter,
  kind: ReportingPeriod['kind'] = 'quarter',
  year?: string,
): PeriodWords {
  const [first = '', ofFirst = ''] = quarterMonths('Q1', year).split(' to ');
  const [, last = ''] = quarterMonths(quarter, year).split(' to ');
  const isHalf = kind === 'half' && quarter === 'Q2';
  if (isHalf)
    return {
      title: 'Mid-year',
      adjective: 'mid-year',
      at: 'at mid-year',
      by: 'by mid-year',
      during: `the first half of the year (${first} to ${last})`,
      short: 'Mid-year',
      noun: 'period',
    };
  if ((kind === 'half' || kind === 'year') && quarter === 'Q4') {
    const [begins = ''] = /\d{4}$/.exec(ofFirst) ?? [];
    return {
      title: 'Year-end',
      adjective: 'year-end',
      at: 'at the year end',
      by: 'by the year end',
      during: `the year (${[first, begins].filter(Boolean).join(' ')} to ${last})`,
      short: 'Year-end',
      noun: 'period',
    };
  }
  const name = quarterName(quarter);
  return {
    title: name,
    adjective: name,
    at: `in ${name}`,
    by: `by the end of ${name}`,
    during: `${name} (${quarterMonths(quarter, year)})`,
    short: quarter,
    noun: 'quarter',
  };
}

type Found = Pick<ReportingPeriod, 'kind' | 'quarter'>;

const half = String.raw`mid[\s-]?year|half[\s-]?year(?:ly)?|(?:six|6)[\s-]*month(?:s|ly)?`;
const yearEnd = String.raw`(?:year|financial year)[\s-]?end|end[\s-]of[\s-](?:the[\s-])?(?:financial[\s-])?year|out-?turn|annual|full[\s-]year`;
const report = String.raw`(?:reports?|reporting|updates?|reviews?|monitoring|performance|progress|position|paper)`;
const ordinals = /\b(?:([1-4])(?:st|nd|rd|th)\s+quarter)\b/i;
const spanFromApril = new RegExp(
  String.raw`(?:^|\D)(?:1\s+)?apr(?:il)?\.?(?:\s+(?:20)?\d\d)?\s*(?:-|to|until)\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(${monthPattern})`,
  'i',
);
const numbered = String.raw`0?([1-9]|1[0-2])\b|(${numberWords.slice(1, 13).join('|')})\b`;
const monthYear = new RegExp(String.raw`(${monthPattern})\.?,?\s+(20\d\d)\b`, 'i');

/**
 * The reporting period that a setting holds: "Q2", "Quarter 2 of 2025/26", "2nd quarter", "H1", "mid-year",
 * "six-monthly", "nine months", "outturn", "year end", "September 2026", "Month 6" and "P6" (of a financial year:
 * September). null for what is none, or more than one: "2025/26", "Q1 to Q3".
 * readReportingPeriod("Outturn 2025/26") → { kind: 'year', quarter: 'Q4', year: '2025/26' }.
 */
export function readReportingPeriod(text: string): ReportingPeriod | null {
  const plain = normalise(text).trim();
  const found = quarterOf(plain) ?? spanOf(plain) ?? partOf(plain) ?? monthIn(plain);
  if (!found) return null;
  const year = oneYearIn(plain) ?? yearOfMonth(plain);
  return { ...found, ...(year && { year }) };
}

/**
 * The quarter that a title or a sheet's name is of: one that it names, that of the half-year ("Mid-Year Progress
 * Report" → Q2), or, beside a word for a report, that of the year's end or of a month ("Year-end report" → Q4, "Month 6
 * budget monitoring" → Q2). "Year end forecast", "Annual KPIs" and the date of a meeting are none.
 */
export const titledQuarter = (text: string): Quarter | undefined => titledPeriod(text)?.quarter;

/** The same with what sort of period it is: "Mid-Year Progress Report" → { kind: 'half', quarter: 'Q2' }; null for none. */
export function titledPeriod(text: string): Pick<ReportingPeriod, 'kind' | 'quarter'> | null {
  const plain = normalise(text);
  const [named] = quartersIn(plain);
  const quarter = named?.quarter ?? quarterByMonths(plain)?.quarter;
  if (quarter) return { kind: 'quarter', quarter };
  if (titledHalf.test(plain)) return { kind: 'half', quarter: 'Q2' };
  if (titledYear.test(plain)) return { kind: 'year', quarter: 'Q4' };
  const [, , word = '', digits, number] = titledMonth.exec(plain) ?? [];
  if (word) return { kind: 'month', quarter: quarterOfMonth(monthOf(word) ?? 4) };
  const month = digits === undefined && number === undefined ? null : fiscalMonth(digits, number);
  return month === null ? null : { kind: 'month', quarter: quarterOfMonth(month) };
}

const titledHalf = new RegExp(String.raw`\b(?:${half})\b|\bh1\b`, 'i');
const titledYear = new RegExp(String.raw`\b(?:${yearEnd})\b(?:\s+(?:business|plan|kpi))*\s+${report}\b`, 'i');
const titledMonth = new RegExp(
  String.raw`((?<!\d\s)(${monthPattern})\s+20\d\d\s+${report}\b)|\b(?:month|period)\s+(?:${numbered})`,
  'i',
);

function quarterOf(text: string): Found | null {
  const [, digit] = ordinals.exec(text) ?? [];
  const named = new Set(quartersIn(text).map(({ quarter }) => quarter));
  const counted = digit === undefined ? undefined : quarters[Number(digit) - 1];
  if (counted) named.add(counted);
  const months = quarterByMonths(text)?.quarter;
  if (named.size === 0 && months) named.add(months);
  const [quarter, ...others] = named;
  return quarter && others.length === 0 ? { kind: 'quarter', quarter } : null;
}

/** "April to September", "nine months": from the beginning of the year. */
function spanOf(text: string): Found | null {
  const [, name = ''] = spanFromApril.exec(text) ?? [];
  const [, digit, word] = /\b(?:(3|6|9|12)|(three|six|nine|twelve))[\s-]*month(?:s|ly)?\b/i.exec(text) ?? [];
  const counted = digit === undefined ? (numberWord(word?.toLowerCase() ?? '') ?? 0) : Number(digit);
  const month = monthOf(name) ?? (counted > 0 ? ((counted + 2) % 12) + 1 : 0);
  const kinds: Readonly<Record<number, Found>> = {
    6: { kind: 'quarter', quarter: 'Q1' },
    9: { kind: 'half', quarter: 'Q2' },
    12: { kind: 'months', quarter: 'Q3' },
    3: { kind: 'year', quarter: 'Q4' },
  };
  return kinds[month] ?? null;
}

const firstHalf = new RegExp(String.raw`\b(?:${half}|h1|first[\s-]half)\b`, 'i');
const secondHalf = /\b(?:h2|second[\s-]half)\b/i;
const wholeYear = new RegExp(String.raw`\b(?:${yearEnd})\b`, 'i');

function partOf(text: string): Found | null {
  if (secondHalf.test(text)) return { kind: 'half', quarter: 'Q4' };
  if (firstHalf.test(text)) return { kind: 'half', quarter: 'Q2' };
  return wholeYear.test(text) ? { kind: 'year', quarter: 'Q4' } : null;
}

const numberedMonth = new RegExp(String.raw`^(?:m(?:onth)?|p(?:eriod|d)?)[\s.-]*(?:${numbered})`, 'i');
const namedMonth = new RegExp(
  String.raw`^(?:(?:as\s+)?at\s+|to\s+|end\s+(?:of\s+)?)*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(${monthPattern})\.?(?:,?\s+20\d\d)?$`,
  'i',
);

function monthIn(text: string): Found | null {
  const [, digits, word] = numberedMonth.exec(text) ?? [];
  const month =
    digits === undefined && word === undefined
      ? monthOf(namedMonth.exec(text)?.[1] ?? '')
      : fiscalMonth(digits, word);
  return month === null ? null : { kind: 'month', quarter: quarterOfMonth(month) };
}

/** A month of a financial year by its number, counted from 1: fiscalMonth("6") → 9, September. */
const fiscalMonth = (digits: string | undefined, word: string | undefined): number =>
  ((Number(digits ?? numberWord(word?.toLowerCase() ?? '') ?? 0) + 2) % 12) + 1;

function yearOfMonth(text: string): string | undefined {
  const [, name = '', year] = monthYear.exec(text) ?? [];
  const month = namedMonth.test(text) ? monthOf(name) : null;
  return month === null ? undefined : quarterAndYear(Number(year), month).year;
}
