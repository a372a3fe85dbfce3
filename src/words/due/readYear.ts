import { monthOf } from '../months';
import { numberWord } from '../numberWords';
import type { Said } from './parts';
import type { Token } from './tokens';
import { digitsAt, yearPair, yearWritten, type YearNamed, type YearSystem } from './yearNamed';

/** What stands at a place, and where the rest begins. */
export interface Found<What> {
  readonly what: What;
  readonly next: number;
}

const systems: Readonly<Record<string, YearSystem | undefined>> = {
  financial: 'financial',
  fiscal: 'financial',
  calendar: 'calendar',
  academic: 'academic',
  school: 'academic',
};

export const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';

export const markAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '';

/** Past one of these words. */
export const past = (tokens: readonly Token[], at: number, ...words: readonly string[]): number =>
  words.includes(wordAt(tokens, at)) ? at + 1 : at;

/** "2026/27", "2026 - 2027", "2025-30". */
function pairAt(tokens: readonly Token[], at: number): Found<YearNamed> | null {
  const mark = markAt(tokens, at + 1);
  if (mark !== '/' && mark !== '-') return null;
  // A third number makes a date of it: "26-27-2028".
  if (markAt(tokens, at + 3) === mark && tokens[at + 4]?.kind === 'number' && !tokens[at + 4]?.apart)
    return null;
  // "1 April 2026 – 31 March 2027", "March 2026 - 27/03/2027".
  const isDay = mark === '-' && (monthOf(wordAt(tokens, at + 3)) !== null || isDateMark(tokens, at + 3));
  if (isDay) return null;
  const what = yearPair(digitsAt(tokens, at), mark, digitsAt(tokens, at + 2));
  return what && { what, next: at + 3 };
}

const isDateMark = (tokens: readonly Token[], at: number): boolean =>
  /^[/.]$/.test(markAt(tokens, at)) && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.apart;

/** "2026/27", "2027", "'27"; two digits alone only where they can be nothing else. */
function figuresAt(tokens: readonly Token[], at: number): Found<YearNamed> | null {
  const quoted = markAt(tokens, at) === "'" ? at + 1 : at;
  const pair = pairAt(tokens, quoted);
  if (pair) return pair;
  const digits = digitsAt(tokens, quoted);
  const year = digits.length === (quoted > at ? 2 : 4) ? yearWritten(digits) : null;
  return year === null ? null : { what: { kind: 'calendar', year }, next: quoted + 1 };
}

/** "FY27" ends in 2027; "FY26/27" says both; "AY26/27" is a school year. */
function fiscalAt(tokens: readonly Token[], at: number): Found<YearNamed> | null {
  if (wordAt(tokens, at) === 'ay') {
    const pair = pairAt(tokens, at + 1);
    return pair && said(pair, 'academic');
  }
  if (!['fy', 'fye'].includes(wordAt(tokens, at))) return null;
  const pair = pairAt(tokens, at + 1);
  if (pair) return pair.what.kind === 'split' ? said(pair, 'financial') : null;
  const quoted = markAt(tokens, at + 1) === "'" ? at + 2 : at + 1;
  const end = yearWritten(digitsAt(tokens, quoted));
  return end === null ? null : { what: { kind: 'split', start: end - 1, as: 'financial' }, next: quoted + 1 };
}

const said = ({ what, next }: Found<YearNamed>, as: YearSystem): Found<YearNamed> | null => {
  if (what.kind === 'split') return { what: { ...what, as }, next };
  return what.kind === 'calendar' && as === 'calendar' ? { what, next } : null;
};

/** "2026/27", "financial year 2026/27", "2026/27 academic year", "FY27", "calendar year 2027". */
function namedYearAt(tokens: readonly Token[], at: number): Found<YearNamed> | null {
  const system = systems[wordAt(tokens, at)];
  if (system && wordAt(tokens, at + 1) === 'year') {
    const figures = figuresAt(tokens, at + 2);
    return figures && said(figures, system);
  }
  if (wordAt(tokens, at) === 'year') {
    const figures = figuresAt(tokens, at + 1);
    if (figures) return figures;
  }
  const figures = fiscalAt(tokens, at) ?? figuresAt(tokens, at);
  if (!figures) return null;
  const after = systems[wordAt(tokens, figures.next)];
  if (after && wordAt(tokens, figures.next + 1) === 'year') {
    const sort = said(figures, after);
    return sort && { what: sort.what, next: figures.next + 2 };
  }
  return figures;
}

const laters: Readonly<Record<string, number | undefined>> = {
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  the: 0,
};

/** "2", "two": the number of a plan's year; 0 where none stands there. */
function smallNumber(tokens: readonly Token[], at: number): number {
  const digits = digitsAt(tokens, at);
  if (/^[1-9]$/.test(digits)) return Number(digits);
  return numberWord(wordAt(tokens, at)) ?? 0;
}

/** "Year 2"; with its years behind it ("Year 2: 2026/27") these say which it is. */
function nthYear(tokens: readonly Token[], number: number, next: number): Found<YearNamed> {
  const place = markAt(tokens, next) === ':' || markAt(tokens, next) === '-' ? next + 1 : next;
  const years = namedYearAt(tokens, place);
  return years?.what.kind === 'split' ? years : { what: { kind: 'nth', number }, next };
}

/** "this year", "next financial year", "the year", "Year 2", "the plan". */
function relativeYearAt(tokens: readonly Token[], at: number): Found<YearNamed> | null {
  const article = past(tokens, at, 'the');
  const later = laters[wordAt(tokens, article)] ?? null;
  const sort = later === null ? article : article + 1;
  const as = systems[wordAt(tokens, sort)];
  const place = as || wordAt(tokens, sort) === 'plan' ? sort + 1 : sort;
  if (/^years?$/.test(wordAt(tokens, place))) {
    const number = later === null && as === undefined ? smallNumber(tokens, place + 1) : 0;
    if (number > 0) return nthYear(tokens, number, place + 2);
    if (wordAt(tokens, place) === 'year')
      return { what: { kind: 'this', later: later ?? 0, ...(as && { as }) }, next: place + 1 };
  }
  if (wordAt(tokens, sort) === 'plan')
    return { what: { kind: 'plan' }, next: past(tokens, sort + 1, 'period') };
  return null;
}

/** The year at a place, in figures or words. `alone` marks words that mean nothing by themselves: "the year", "plan". */
export function yearAt(tokens: readonly Token[], at: number): Found<Extract<Said, { kind: 'year' }>> | null {
  const article = past(tokens, at, 'the');
  const figures = namedYearAt(tokens, article);
  if (figures) return { what: { kind: 'year', year: figures.what }, next: figures.next };
  const words = relativeYearAt(tokens, at);
  if (!words) return null;
  const first = wordAt(tokens, past(tokens, at, 'the'));
  const alone =
    words.what.kind === 'plan' ||
    (words.what.kind === 'this' && !['this', 'current', 'next', 'following'].includes(first));
  return { what: { kind: 'year', year: words.what, alone }, next: words.next };
}

/** The one year that a whole text names: yearOfText("2025-30"); null for other texts. */
export function yearOfText(tokens: readonly Token[] | null): YearNamed | null {
  const found = tokens && namedYearAt(tokens, 0);
  return found && found.next === tokens?.length ? found.what : null;
}
