import { monthOf, monthPattern } from './months';
import { normalise } from './fold';
import { areFollowing, twoDigits, yearLabel } from './days';

/** financial: April to March · calendar: January to December · academic: September to August. */
export type YearBasis = 'financial' | 'calendar' | 'academic';

/** A year, or a period of several. */
export interface Years {
  readonly basis: YearBasis;
  /** Calendar years in which the first and the last of them begin; the same for one year. */
  readonly first: number;
  readonly last: number;
}

/** Years that a text names, and the words of it. */
interface NamedYears extends Years {
  readonly text: string;
  readonly start: number;
}

/** Whether it is one year and no period of several: isOneYear(readYears("2025/26")) → true. */
export const isOneYear = ({ first, last }: Years): boolean => first === last;

/** Whether a year, or all of a period, lies in a period: 2029/30 lies in 2025-30, 2030/31 does not. */
export const isInside = (years: Years, period: Years): boolean =>
  years.basis === period.basis && years.first >= period.first && years.last <= period.last;

/**
 * The one form in which the product writes years: "2025/26" for a financial year and "2025-30" for a period of them
 * (April 2025 to March 2030); "calendar year 2025", "calendar years 2025-2029"; "academic year 2025/26", "academic years
 * 2025-28". readYears() of it gives the same years.
 */
export function yearsLabel({ basis, first, last }: Years): string {
  if (basis === 'calendar')
    return first === last ? `calendar year ${first}` : `calendar years ${first}-${last}`;
  const end = last + 1;
  const isNear = Math.floor(first / 100) === Math.floor(end / 100);
  const plain = first === last ? yearLabel(first) : `${first}-${isNear ? twoDigits(end) : end}`;
  if (basis === 'financial') return plain;
  return `academic ${first === last ? 'year' : 'years'} ${plain}`;
}

/**
 * The years that a text names, in the order in which they stand: "Business Plan 2025-30 – Quarter 2 of 2025/26" → 2025-30
 * and 2025/26. Two numbers that follow each other are one financial year, in whatever way they are joined ("2025-26",
 * "2025 to 2026", "25/26"); others are a period from April of the first to March of the second ("2025-30", "2026 – 2031",
 * "2025/26 to 2029/30", "April 2025 to March 2030"). "FY26" is the year that ends in 2026, as British accounts have it.
 * A single year ("2025") is none: it may be a calendar year, or begin or end one; with “calendar year” it is. Dates
 * ("08/09/2017"), shares and sums of money name none, nor does a period that ends before it begins.
 */
export const yearsIn = (text: string): NamedYears[] =>
  scan(text).flatMap(({ years, start, end }) =>
    years ? [{ ...years, text: text.slice(start, end), start }] : [],
  );

/** The first single year that a text names, as a label: oneYearIn("Plan 2025-30, 2026/27") → "2026/27". */
export function oneYearIn(text: string): string | undefined {
  const one = yearsIn(text).find(isOneYear);
  return one && yearsLabel(one);
}

/**
 * A text that is a year or a period and little else, as settings hold it: readYears("2025/26 to 2029/30") is from 2025
 * to 2029; so is "25-30", which between other words might be ages. null for what is none ("2025", "next").
 */
export function readYears(text: string | undefined): Years | null {
  const plain = normalise(text ?? '').trim();
  const [, from = '', to = ''] = /^(\d\d)\s?[/-]\s?(\d\d)$/.exec(plain) ?? [];
  if (from !== '') return joined(2000 + Number(from), to, 'financial') ?? null;
  const [found, ...others] = scan(plain);
  if (!found?.years || others.length > 0) return null;
  const rest = plain.slice(0, found.start) + plain.slice(found.end);
  return /^[\s().,:]*(?:(?:the|for|from|between|of|plan|business|period|years?|financial|fiscal|FY)[\s().,:]*)*$/i.test(
    rest,
  )
    ? found.years
    : null;
}

/** Whether a text names a period that ends before it begins: saysBackwards("2030-25") → true. */
export const saysBackwards = (text: string): boolean =>
  yearsIn(text).length === 0 && scan(text).some(({ years }) => years === null);

/**
 * The calendar year in which one year begins: startOfYear("2022/23") → 2022, and so for "2022-2023" and "2022–23"; null
 * for what is not one year ("2022", "2017-22").
 */
export function startOfYear(year: string | undefined): number | null {
  const years = readYears(year);
  return years && isOneYear(years) ? years.first : null;
}

/** So many years later, as a label: yearAfter("2022/23") → "2023/24"; yearAfter("2022/23", -1) → "2021/22"; null for no year. */
export function yearAfter(year: string, by = 1): string | null {
  const years = readYears(year);
  return years && isOneYear(years)
    ? yearsLabel({ ...years, first: years.first + by, last: years.last + by })
    : null;
}

/** Something that years are made of, with where it ends: years: null is a period that ends before it begins. */
type Atom = { readonly end: number } & (
  | { readonly years: Years | null }
  | { readonly plain: number }
  | { readonly month: number; readonly year: number }
);

interface Found {
  readonly years: Years | null;
  readonly start: number;
  readonly end: number;
}

const basisOf = (word: string): YearBasis =>
  /^c/i.test(word) ? 'calendar' : /^[as]/i.test(word) ? 'academic' : 'financial';

const full = String.raw`(?:19|20|21)\d\d`;
const starts = new RegExp(
  String.raw`(?<![a-z\d£.,'])(?:\d{1,2}|[fac]y\s?'?\d|financial|fiscal|academic|school|calendar|years?\b|${monthPattern})`,
  'gi',
);
const numbers = new RegExp(
  String.raw`(?:([fac]y|(?:financial|fiscal|academic|school|calendar)(?:\s+years?)?)\s?'?)?(${full}|\d\d)(?:\s{0,2}([/-])\s{0,2}(fy\s?)?(${full}|\d\d|\d))?(?!\d)(?:\s*\(?((?:academic|school|calendar) year)s?\)?)?`,
  'iy',
);
const ending = new RegExp(
  String.raw`years? (?:ending|ended|to|end)\s+(?:31(?:st)?\s+)?mar(?:ch)?\.?,?\s+(${full})(?!\d)`,
  'iy',
);
const monthAndYear = new RegExp(
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(${monthPattern})\.?,?\s+(${full})(?![\d/-])`,
  'iy',
);
const wholeCalendar = new RegExp(
  String.raw`jan(?:uary)?\s*(?:to|-)\s*dec(?:ember)?\.?,?\s+(${full})(?!\d)`,
  'iy',
);
const join = /\s*(?:to|until|till|through|-)\s*/iy;
const dates =
  /(?<![\d/.-])(?:(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:20)?\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-\d\d)(?![\d/-])/g;

/** Where periods and years stand in a text, those that end before they begin as null. */
function scan(text: string): Found[] {
  if (!/\d\d|[fac]y/i.test(text)) return [];
  const plain = normalise(text).replace(dates, (date) => '#'.repeat(date.length));
  const found: Found[] = [];
  let from = 0;
  for (const { index: start } of plain.matchAll(starts)) {
    if (start < from || /(?:^|[^a-z\d])\d+[/-]$|\d\d[/-]$/i.test(plain.slice(Math.max(0, start - 8), start)))
      continue;
    const one = yearsAt(plain, start);
    if (!one || /^(?:[/-]\d|\s?%|[.,]\d)/.test(plain.slice(one.end))) continue;
    found.push({ ...one, start });
    from = one.end;
  }
  return found;
}

/** The years that begin at a place: of one atom, or of two with a word between them. */
function yearsAt(text: string, start: number): Omit<Found, 'start'> | null {
  const first = atomAt(text, start);
  if (!first) return null;
  join.lastIndex = first.end;
  const second = join.test(text) ? atomAt(text, join.lastIndex, basisIn(first)) : null;
  const years = second && between(first, second);
  if (second && years !== undefined) return { years, end: second.end };
  return 'years' in first ? first : null;
}

const basisIn = (atom: Atom): YearBasis | undefined => ('years' in atom ? atom.years?.basis : undefined);

/** From one to another: null where the second comes first, undefined where they are not joined. */
function between(first: Atom, second: Atom): Years | null | undefined {
  if ('years' in first && 'years' in second) {
    if (!first.years || !second.years || first.years.basis !== second.years.basis) return undefined;
    if (!isOneYear(first.years) || !isOneYear(second.years)) return undefined;
    return second.years.first < first.years.first ? null : { ...first.years, last: second.years.last };
  }
  if ('plain' in first && 'plain' in second)
    return first.plain < second.plain
      ? { basis: 'financial', first: first.plain, last: second.plain - 1 }
      : second.plain < first.plain
        ? null
        : undefined;
  if (!('month' in first && 'month' in second)) return undefined;
  const bounds = { financial: [4, 3], calendar: [1, 12], academic: [9, 8] } as const;
  const basis = (Object.keys(bounds) as YearBasis[]).find(
    (one) => bounds[one][0] === first.month && bounds[one][1] === second.month,
  );
  const last = basis === 'calendar' ? second.year : second.year - 1;
  return basis && last >= first.year ? { basis, first: first.year, last } : undefined;
}

function atomAt(text: string, at: number, basis?: YearBasis): Atom | null {
  const here = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const month = here(monthAndYear);
  if (month)
    return { month: monthOf(month[1] ?? '') ?? 0, year: Number(month[2]), end: monthAndYear.lastIndex };
  const calendar = here(wholeCalendar);
  if (calendar) return oneOf('calendar', Number(calendar[1]), wholeCalendar.lastIndex);
  const ended = here(ending);
  if (ended) return oneOf('financial', Number(ended[1]) - 1, ending.lastIndex);
  const match = here(numbers);
  if (!match) return null;
  const [, before = '', a = '', parting, second, b, after = ''] = match;
  const end = numbers.lastIndex;
  const said = before || after;
  const own = said ? basisOf(said) : (basis ?? 'financial');
  const short = /^[fac]y/i.test(before);
  const from = a.length === 2 ? 2000 + Number(a) : Number(a);
  if (b === undefined) {
    if (own === 'calendar' && (short || a.length === 4)) return oneOf('calendar', from, end);
    if (/^fy/i.test(before)) return oneOf('financial', from - 1, end);
    return a.length === 4 && before === '' ? { plain: from, end } : null;
  }
  if (b.length === 1 && !(parting === '/' && a.length === 4 && Number(b) === (from + 1) % 10)) return null;
  // FY26-FY30: from the year that ends in 2026 to the one that ends in 2030.
  if (/^fy/i.test(before) && (second || !areFollowing(a, b)))
    return { years: joined(from - 1, b, 'financial') ?? null, end };
  const years = joined(from, b, own);
  if (years && !isOneYear(years) && own !== 'calendar') {
    // "2025 – 30 June" is a year and a date; "ages 25-30" are no years.
    if (a.length === 2 && b.length === 2) return null;
    if (b.length === 2 && new RegExp(`^(?:th|st)?\\s+(?:${monthPattern})`, 'i').test(text.slice(end)))
      return { plain: from, end };
  }
  return years === null && a.length === 2 ? null : { years, end };
}

const oneOf = (basis: YearBasis, first: number, end: number): Atom => ({
  years: { basis, first, last: first },
  end,
});

/** From a year to the one that is written behind it, in full or in its last digits; null where that comes before. */
function joined(from: number, written: string, basis: YearBasis): Years | null {
  const size = 10 ** Math.min(written.length, 4);
  const near = written.length === 4 ? Number(written) : Math.floor(from / size) * size + Number(written);
  // Only at the end of a century do the last digits begin anew: "1998-03", "2099/00".
  const begins = written.length === 1 || (written.length === 2 && from % 100 >= 89);
  const to = near < from && begins ? near + size : near;
  if (to <= from) return null;
  return { basis, first: from, last: basis === 'calendar' ? to : to - 1 };
}
