import { clauseTo, isPastOrStart } from './closed';
import type { Dated } from './dated';
import { ownYear } from './resolve';
import type { Span } from './span';
import { sortOf } from './spans';
import { isEdge, isYear } from './standing';
import type { Token } from './tokens';
import type { KnownYears } from './yearNamed';

/**
 * Several parts of a text that each end, or each begin, with a date of one size, in rising order, are the steps of one
 * thing, where none of them has been. What by itself may be another word ("draft May; final July") or a year of a name
 * ("design 2026/27, construction 2027/28") is a date then. Years before the one that is reported are none. The dates of
 * other texts stay as they are.
 */
export function inSteps(
  dates: readonly Dated[],
  tokens: readonly Token[],
  { reported, plan }: KnownYears,
): readonly Dated[] {
  const begins = (reported ?? plan)?.from ?? '';
  const spans = dates.flatMap(({ due }) => (due.kind === 'days' ? [due] : []));
  const sort = dates[0] && sortOf(dates[0].said);
  const isHead = dates[0]?.start === 0;
  const isStep = (date: Dated, at: number): boolean =>
    sortOf(date.said) === sort &&
    (date.is === 'sure' || mayBeStep(date)) &&
    (isHead
      ? isEnd(tokens, date.start - 1) && hasWord(tokens, date.next, dates[at + 1]?.start ?? tokens.length)
      : hasWord(tokens, dates[at - 1]?.next ?? 0, date.start)) &&
    // "Q1 green, Q2 amber" tells how it stood.
    isEnd(tokens, date.next) &&
    !isPastOrStart(tokens, date, { mayBegin: true });
  const areSteps =
    dates.length > 1 &&
    spans.length === dates.length &&
    isRising(spans) &&
    (spans[0]?.from ?? '') >= begins &&
    dates.every(isStep);
  return areSteps ? dates.map((date) => ({ ...date, is: 'sure' })) : dates;
}

const isEnd = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || at === tokens.length || isEdge(tokens, at);

/** Whether another year behind a year alone is one that may count as well: "2026/27 – design, build in 2027/28". */
export const isOfManyYears = (date: Dated, found: readonly Dated[]): boolean =>
  date.start === 0 &&
  date.leads.size === 0 &&
  isYear(date.said) &&
  found.some(
    (other) => other.is === 'name' && mayBeStep(other) && other.start > date.start && !isEarlier(other, date),
  );

const isEarlier = (one: Dated, other: Dated): boolean =>
  one.due.kind === 'days' && other.due.kind === 'days' && one.due.from <= other.due.from;

/** Names of months, and years alone: "May", "2026/27"; not "2025-30". */
const mayBeStep = ({ said }: Dated): boolean =>
  isYear(said)
    ? said.kind === 'year' && /^(?:split|calendar|nth)$/.test(said.year.kind)
    : sortOf(said) === 'month' && ownYear(said) === undefined;

/** The words of a text before the clause of a date; all of them where there is none. */
const before = (tokens: readonly Token[], date: Dated | undefined): readonly Token[] =>
  date ? tokens.slice(0, clauseTo(tokens, date.start, date.floor)) : tokens;

const hasWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'word');

const isRising = (spans: readonly Span[]): boolean =>
  spans.every((span, at) => at === 0 || (spans[at - 1] as Span).from < span.from);

/**
 * Whether dates of months and days are steps of one thing: each ends before the next one begins, has words of its own and is
 * of what is to be.
 * "Consultation May 2026, launch 1 July 2026"; not "Guidance issued May 2026, reply 1 July 2026".
 */
export const areMixedSteps = (
  dates: readonly Dated[],
  spans: readonly Span[],
  tokens: readonly Token[],
): boolean =>
  dates.every(
    (date, at) =>
      date.said.kind !== 'range' &&
      /^(?:month|day)$/.test(sortOf(date.said)) &&
      isEnd(tokens, date.next) &&
      hasWord(tokens, dates[at - 1]?.next ?? 0, date.start) &&
      !isPastOrStart(before(tokens, dates[at + 1]), date, { mayBegin: true }),
  ) && spans.every((span, at) => at === 0 || (spans[at - 1] as Span).to < span.from);
