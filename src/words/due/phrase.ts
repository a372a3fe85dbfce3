import { meantBy } from './resolve';
import { dayAfter, type Span } from './span';
import type { Said } from './parts';
import { spanAt } from './readSpan';
import { markAt, wordAt } from './readYear';
import type { Token } from './tokens';
import type { KnownYears } from './yearNamed';

/**
 * When something is due.
 * days: on one of these days, the last of which is the one that counts · from: from a day, without an end ·
 * none: no date, and rightly so ("Ongoing", "TBC", "-"), with the days that it runs over where they are known ·
 * unread: nothing that can be read as a date · which year: the plan does not say its year ·
 * several: it can be meant in several ways ("Q4 2023"), all of which are given.
 */
export type Due =
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'from'; readonly from: string }
  | { readonly kind: 'none'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'unread' | 'which year' }
  | { readonly kind: 'several'; readonly spans: readonly Span[] };

export const unread: Due = { kind: 'unread' };

/** The days that are meant; several where they are not sure, unread where there are none. */
export const dueOn = (spans: readonly Span[]): Due => {
  const [first, ...others] = spans;
  if (!first) return unread;
  return others.length > 0 ? { kind: 'several', spans } : { kind: 'days', from: first.from, to: first.to };
};

/** Words before a date that change nothing: "due by", "in", "target date:", "approx.". */
const before = new Set(
  'by due be is will in on at for during within inside into over across through of the about around complete completion completed deadline target date revised finish finished deliver delivery deliverable delivered tbc to until till between every each'.split(
    ' ',
  ),
);
const after = new Set(['tbc', 'about', 'revised', 'target', 'deadline', 'due', 'often']);

/** What may stand before "from". */
const beforeFrom = /^(?:ongoing|often|tbc|throughout|due|[-:/,.~])$/;

/** What the words before a date say of it, and where it begins. */
interface Opening {
  readonly next: number;
  readonly words: ReadonlySet<string>;
}

function openingOf(tokens: readonly Token[]): Opening {
  const words = new Set<string>();
  let next = 0;
  for (; next < tokens.length; next += 1) {
    const word = wordAt(tokens, next);
    const isKnown =
      before.has(word) || ['from', 'before', 'after', 'ongoing', 'often', 'throughout'].includes(word);
    // "Completed March 2026" is done; "completed by March 2027" is due.
    if (/^(?:complet|finish|deliver)ed$/.test(word) && wordAt(tokens, next + 1) !== 'by') break;
    // "Revised from March" names the date that was.
    if (word === 'from' && ![...words].every((other) => beforeFrom.test(other))) break;
    // "The year" is a year.
    if (word === 'the' && /^(?:year|plan)$/.test(wordAt(tokens, next + 1))) break;
    if (isKnown) words.add(word);
    else if (/^[-:/,.~]$/.test(markAt(tokens, next)) && words.size > 0) words.add(markAt(tokens, next));
    else break;
  }
  return { next, words };
}

/** What a whole phrase says; null where a word of it is not of the grammar. */
export function phraseOf(tokens: readonly Token[], known: KnownYears): Due | null {
  const { next, words } = openingOf(tokens);
  const found = spanAt(tokens, next, known);
  if (!found) return next === tokens.length ? wordsAlone(words, known) : null;
  const closing = closingOf(tokens, found.next);
  if (closing === null) return null;
  // "2026/27 ongoing" as "ongoing 2026/27"; "2026/27 and ongoing" goes on behind it.
  const goesOn = wordAt(tokens, found.next) === 'ongoing' && found.next === tokens.length - 1;
  const isPeriod =
    words.has('throughout') || runsThrough(goesOn ? new Set([...words, 'ongoing']) : words, found.what);
  // "Year" by itself is no date; "throughout the year" and "monthly in the year" are.
  if (isAlone(found.what) && !isPeriod && !['in', 'during', 'within'].some((word) => words.has(word)))
    return null;
  if (words.has('between') && !isRange(found.what)) return null;
  // "Ongoing March 2027" may be a review.
  if (words.has('ongoing') && !isPeriod && !joints.some((word) => words.has(word))) return null;
  const meant = meantBy(found.what, known);
  if (meant === 'which year') return isPeriod ? { kind: 'none' } : { kind: 'which year' };
  if (isPeriod) {
    const [span, ...others] = meant;
    return span && others.length === 0 ? { kind: 'none', from: span.from, to: span.to } : unread;
  }
  return opened(words, closing === 'open', found.what, meant);
}

/** What leads from "ongoing" to a date. */
const joints = ['from', 'after', 'to', 'until', 'till', 'by', 'before', '-', ':', '/', ','];

/** "From", "after" and "onwards" have no last day, save of what says its end ("Apr 26 - Mar 27 (ongoing)"); "before" ends on the day before, unless an end is named. */
function opened(words: ReadonlySet<string>, onwards: boolean, said: Said, spans: readonly Span[]): Due {
  const [span, ...others] = spans;
  if (!span || others.length > 0) return dueOn(spans);
  if (words.has('after')) return { kind: 'from', from: dayAfter(span.to, 1) };
  if ((onwards && !isRange(said)) || (words.has('from') && !isRange(said)))
    return { kind: 'from', from: span.from };
  if (!words.has('before') || (said.kind === 'changed' && span.from === span.to)) return dueOn(spans);
  const day = dayAfter(span.from, -1);
  return { kind: 'days', from: day, to: day };
}

const isRange = (said: Said): boolean =>
  said.kind === 'range' || (said.kind === 'year' && said.year.kind === 'years');

const isAlone = (said: Said): boolean => said.kind === 'year' && said.alone === true;

/** "Ongoing 2026/27", "quarterly in 2026/27": what goes on through years has no date. */
function runsThrough(words: ReadonlySet<string>, said: Said): boolean {
  const goesOn = words.has('ongoing') || words.has('often');
  const ends = ['to', 'until', 'till', 'by', 'from', 'after', 'before'].some((word) => words.has(word));
  return goesOn && !ends && isYears(said);
}

const isYears = (said: Said): boolean =>
  said.kind === 'year' || (said.kind === 'range' && isYears(said.first) && isYears(said.last));

/** Words without a date: "Ongoing – monthly", "TBC", "Throughout". null for "by", "target". */
function wordsAlone(words: ReadonlySet<string>, known: KnownYears): Due | null {
  if (words.has('throughout')) {
    const isOneYear =
      known.plan !== null && known.plan.from === known.reported?.from && known.plan.to === known.reported.to;
    return isOneYear && known.plan
      ? { kind: 'none', from: known.plan.from, to: known.plan.to }
      : { kind: 'none' };
  }
  const says = words.has('ongoing') || words.has('often') || words.has('tbc');
  const isOpen = ['from', 'before', 'after', 'between'].some((word) => words.has(word));
  return says && !isOpen ? { kind: 'none' } : null;
}

/** What stands behind a date: 'open' for "onwards", 'closed' for nothing or "(TBC)"; null for other words. */
function closingOf(tokens: readonly Token[], at: number): 'open' | 'closed' | null {
  const rest = tokens.slice(at).map(({ text }) => text);
  const words = rest.filter((text) => !/^[-,;/&]$/.test(text)).join(' ');
  if (/^(?:(?:and |to )?(?:onwards?|forwards?|ongoing|after|thereafter|present)|\+)$/.test(words))
    return 'open';
  if (/^(?:(?:and|then) )*often(?: (?:thereafter|after|afterwards))?$/.test(words)) return 'closed';
  return rest.every((text) => after.has(text) || /^[-,;]$/.test(text)) && !/^[-,;]$/.test(rest.at(-1) ?? '')
    ? 'closed'
    : null;
}
