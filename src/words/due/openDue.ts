import { isHead, withoutAsides } from './asides';
import { changedDate } from './changes';
import { isDone, isDoubted, isDueBy, isPastOrStart, isTurned, isTurnedAt } from './closed';
import { datesIn, isOnwards, type Dated } from './dated';
import { agreed, dueOn, isRange, phraseOf, unread, type Due } from './phrase';
import { withoutBrackets, wordAt } from './rules';
import { ownYear } from './resolve';
import { holds, type Span } from './span';
import { sortOf } from './spans';
import { isName, isYear } from './standing';
import { areViews } from './views';
import { areMixedSteps, inSteps, isOfManyYears } from './steps';
import type { Token } from './tokens';
import type { KnownYears } from './yearNamed';

/**
 * When something is due, as open words around its date say it. The date counts where it is certain by itself and no word of
 * the closed class turns it; a year beside it is what something is called. Several dates of one size in rising order are
 * from the first to the last. Where a date was changed, the one that counts. All else is unread.
 * "80% of staff trained by 31/12/2026" → that day; "Draft May 2026, final Dec 2026" → May to December; "Start May" → unread.
 */
export function openDue(tokens: readonly Token[], known: KnownYears): Due {
  const found = datesIn(tokens, known);
  const changed = found.length > 0 ? changedDate(tokens) : 'unclear';
  if (changed === 'unclear') return unread;
  if (!changed) return datesDue(found, tokens, known);
  const read = [changed.counts, ...changed.olds].map(
    (piece) => phraseOf(withoutBrackets(piece), known) ?? changedDue(piece, known),
  );
  const isRead = read.every(({ kind }) => kind === 'days' || kind === 'several' || kind === 'which year');
  return (isRead && !changed.beside.some(isDoubted) && read[0]) || unread;
}

/** What stands for the sign before a date that was changed: it says of what follows that it is a time. */
const by: Token = { kind: 'word', text: 'by', ordinal: false, apart: true };

/** The one date of a piece of a text. */
function changedDue([first, ...others]: readonly Token[], known: KnownYears): Due {
  const piece = first ? [by, { ...first, apart: true }, ...others] : [];
  const found = datesIn(piece, known);
  return found.filter(({ is }) => is !== 'name').length === 1 ? datesDue(found, piece, known) : unread;
}

/** What the dates of a text come to. */
function datesDue(all: readonly Dated[], tokens: readonly Token[], known: KnownYears): Due {
  const found = inSteps(agreeing(all, tokens, known), tokens, known);
  const dates = withoutAsides(
    found.filter((date) => date.is !== 'name'),
    tokens,
  );
  const finer = dates.filter(({ said }) => !isYear(said));
  const those = finer.length > 0 ? finer : dates;
  const [first, ...others] = those.filter((date) => date === those.at(-1) || !isDone(tokens, date));
  if (!first) return unread;
  const last = others.at(-1) ?? first;
  const isOne = others.length === 0;
  const isOpen = isOnwards(tokens, last);
  const isAsked =
    [first, ...others].some((date) => date.is !== 'sure' || isTurnedAt(tokens, date)) ||
    isTurned(tokens, dates) ||
    isOfOtherYear(last, found) ||
    isPastOrStart(tokens, last, { mayBegin: those.length > 1, isEndless: isOpen }) ||
    isOfManyYears(last, found) ||
    isBeforePlan(tokens, last, known) ||
    areViews(dates, tokens) ||
    (isYear(last.said) && isRecurring(tokens.slice(0, last.start)));
  if (isAsked) return unread;
  if (!isOne) return fromTo([first, ...others], tokens);
  // "From" and "throughout" are of the whole text only where they begin it, "onwards" where it ends it.
  if (!['from', 'none'].includes(first.due.kind)) return first.due;
  const isLast = !tokens.slice(first.next).some(({ kind }) => kind !== 'mark');
  // "After the May 2027 elections" names no day.
  const isOfEvent = first.leads.has('after') && wordAt(tokens, first.next) !== '';
  const isWhole = first.start === 0 ? !isOfEvent : isLast && (isOpen || isThereFrom(tokens, first, known));
  return isWhole ? first.due : unread;
}

/** What goes on, or comes again, through the time that is named; not "five-yearly; next due 2028". */
const recurs = /^(?:ongoing|often|throughout)$/;
const isRecurring = (before: readonly Token[]): boolean =>
  before.some(
    ({ text }, at) => recurs.test(text) && !before.slice(at).some((token) => token.text === 'next'),
  );

/** How a thing is said to be there: "live", "in force". */
const there = /^(?:live|open|operational|available|effective|active|running)$/;
const thereIn = /^(?:place|force|use|operation|effect|post)$/;

/**
 * Whether what stands right before "from" says that a thing will be there: "Live from 5 October", "lease in force from May".
 * What is there from before the year that is reported is not due: "In place since 2019".
 */
const isThereFrom = (
  tokens: readonly Token[],
  { due, start, leads }: Dated,
  { reported, plan }: KnownYears,
): boolean =>
  due.kind === 'from' &&
  due.from >= ((reported ?? plan)?.from ?? '') &&
  leads.size === 1 &&
  leads.has('from') &&
  (there.test(wordAt(tokens, start - 1)) ||
    (thereIn.test(wordAt(tokens, start - 1)) && wordAt(tokens, start - 2) === 'in'));

/**
 * Whether a date lies before the year that is reported, and words beside it may tell what was: "Audit report Feb 2026". At
 * the head of a text, or behind "by" or "due", it is one that was missed.
 */
function isBeforePlan(tokens: readonly Token[], date: Dated, { reported, plan }: KnownYears): boolean {
  const begins = (reported ?? plan)?.from;
  const days = spanOf(date.due);
  return begins !== undefined && days !== null && days.to < begins && !isDueBy(date) && !isHead(tokens, date);
}

/** Whether a date without a year stands beside a year in which it does not lie: "by December payroll 2028". */
const isOfOtherYear = ({ said, due }: Dated, found: readonly Dated[]): boolean =>
  ownYear(said) === undefined &&
  found.some((other) => {
    const [days, year] = [spanOf(due), spanOf(other.due)];
    return isYear(other.said) && days && year && !holds(year, days);
  });

const spanOf = (due: Due): Span | null => (due.kind === 'days' ? due : null);

/** From the first of some dates to the last, where they are in order and of one size, or steps of months and days. */
function fromTo(dates: readonly Dated[], tokens: readonly Token[]): Due {
  const spans = dates.flatMap(({ due }) => (due.kind === 'days' ? [due] : []));
  const isRising = spans.every((span, at) => {
    const before = spans[at - 1];
    return !before || (before.from <= span.from && before.to <= span.to);
  });
  const sizes = new Set(dates.map(({ said }) => sortOf(said)));
  const [first, last] = [spans[0], spans.at(-1)];
  const areSteps = sizes.size === 1 || areMixedSteps(dates, spans, tokens);
  return first && last && isRising && spans.length === dates.length && areSteps
    ? { kind: 'days', from: first.from, to: last.to }
    : unread;
}

/**
 * Two ways to say one date, with nothing but signs between, are one: "Q3 (Oct–Dec 2026)", "31 March 2028, Q4". In brackets
 * they must be: "March 2027 (April 2027)" is a rival.
 */
function agreeing(dates: readonly Dated[], tokens: readonly Token[], known: KnownYears): Dated[] {
  const found: Dated[] = [];
  for (const date of dates) {
    const before = found.at(-1);
    const between = before ? tokens.slice(before.next, date.start) : [];
    // "December – Christmas campaign", "Ready for winter (by 31 October)".
    const isOfName = date.is === 'name' && !isYear(date.said) && isName(tokens, date.next);
    const isBehindName = before?.is === 'name' && !isYear(before.said);
    if (!before || isOfName || isBehindName || between.some(({ kind }) => kind !== 'mark')) {
      found.push(date);
      continue;
    }
    const days = agreed(before.due, isRange(before.said), tokens.slice(date.start, date.next), known);
    const isBracket = between.some(({ text }) => /[([]/.test(text));
    const finer = isYear(before.said) ? date.said : before.said;
    if (days.length > 0)
      found.splice(-1, 1, { ...before, said: finer, next: date.next, due: dueOn(days), is: 'sure' });
    else
      found.push(
        isBracket && !isYear(date.said) && !date.leads.has('after') ? { ...date, is: 'rival' } : date,
      );
  }
  return found;
}
