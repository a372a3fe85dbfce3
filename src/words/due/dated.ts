import type { Place } from './closed';
import { isEndless, leadingWords, leadsAt, phraseOf, unread, type Due } from './phrase';
import type { Said } from './parts';
import { ownYear } from './resolve';
import { isBracket, isKnownWord, isLoose, markAt, withoutBrackets, wordAt, type Words } from './rules';
import { spans } from './spans';
import {
  isCountBehind,
  isEdge,
  isNameBehind,
  isOfParts,
  isWrittenTo,
  isYear,
  standingOf,
  type Standing,
} from './standing';
import type { Token } from './tokens';
import type { KnownYears } from './yearNamed';

/** A date among open words. */
export interface Dated extends Place {
  /** Where the date itself begins, behind its prepositions. */
  readonly from: number;
  readonly said: Said;
  readonly due: Due;
  readonly is: Standing;
}

/** Whether the number with which several days begin is of the word before it: "Paper 14, 21 January", "Item 9 – 3 May". */
function isOfWord(tokens: readonly Token[], from: number, due: Due): boolean {
  if (tokens[from]?.kind !== 'number') return false;
  const [word, mark] = [wordAt(tokens, from - 1), markAt(tokens, from - 1)];
  // "Ref. CE/07 – 15 January".
  if (/^[./]$/.test(mark) && tokens[from]?.apart === false) return true;
  const isBehind = mark === '.' || (word !== '' && !leadsAt(tokens, from - 1));
  return isBehind && (due.kind === 'unread' || /^(?:,|and|&)$/.test(tokens[from + 1]?.text ?? ''));
}

/** A text with its words without brackets, and where these stand in it. */
interface Text {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly places: readonly number[];
}

/** Where what is read of the words without brackets ends in the text; null where it goes out of brackets: "(no. 12) March". */
function endIn({ tokens, places }: Text, from: number, next: number): number | null {
  const end = (places[next - 1] ?? 0) + 1;
  let open = 0;
  for (let at = from; at < end; at += 1) {
    open += /[([]/.test(tokens[at]?.text ?? '') ? 1 : isBracket(tokens[at]) ? -1 : 0;
    if (open < 0) return null;
  }
  const isClosed = open === 1 && isBracket(tokens[end]);
  return open === 0 ? end : isClosed ? end + 1 : null;
}

/** The longest date that begins at a place, with the words before it and behind it that are of the grammar of dates. */
function datedAt(text: Text, at: number, floor: number, known: KnownYears): Dated | null {
  const { tokens, words, places } = text;
  const from = places[at] ?? 0;
  if (isWrittenTo(tokens, from)) return null;
  if (isOfParts(tokens, from)) return null;
  let [said, end]: [Said | null, number] = [null, 0];
  for (const { what, next } of spans(words, at)) {
    if (what.kind === 'year' && what.alone === true) continue;
    // No part of a year is of several: "January 2015 – 28 days".
    if (!isYear(what) && ownYear(what)?.kind === 'years') continue;
    const reached = endIn(text, from, next) ?? 0;
    if (isCountBehind(tokens, reached) || isNameBehind(what, tokens, reached)) continue;
    if (reached > end) [said, end] = [what, reached];
  }
  if (!said) return null;
  const start = Math.max(floor, leadingWords(tokens, from));
  const leads = new Set(tokens.slice(start, from).map(({ text: word }) => word));
  const next = end + onwards(tokens.slice(end), leads.has('by'));
  const place = { floor, start, next, leads };
  const due = phraseOf(withoutBrackets(tokens.slice(start, next)), known) ?? unread;
  if (said.kind === 'range' && isOfWord(tokens, from, due)) return null;
  // "Phase 2 2027/28 onwards".
  const isOpen = isYear(said) && due.kind === 'from' && isEndless(tokens, next - 1);
  return { ...place, from, said, due, is: isOpen ? 'sure' : standingOf(said, tokens, from, place) };
}

/** How many words behind a date say that it has no end: "onwards", "and ongoing thereafter", ", then ongoing". */
function onwards(tokens: readonly Token[], isBy: boolean): number {
  let at = 0;
  while (/^(?:and|then|to|[-+,;&/([])$/.test(tokens[at]?.text ?? '')) at += 1;
  if (!isEndless(tokens, at)) return 0;
  const words = isEndless(tokens, at + 1) ? at + 2 : at + 1;
  const isBracket = /[([]/.test(tokens[at - 1]?.text ?? '');
  const isLast = words >= tokens.length || isEdge(tokens, words);
  // "Sept 2026, ongoing support", "Q3 – after the review", "by Sept 2026, then ongoing".
  const isOwn = wordAt(tokens, at) === 'after' || /^[,;&/([]$/.test(tokens[0]?.text ?? '');
  if (isOwn && (!isLast || (isBy && at > 0))) return 0;
  return isBracket ? words + 1 : words;
}

/** Whether words behind a date say that it has no end. */
export const isOnwards = (tokens: readonly Token[], { due, next }: Dated): boolean =>
  due.kind === 'from' && (isEndless(tokens, next - 1) || isEndless(tokens, next - 2));

/** Whether a date may begin at a place: with a number, a word that the grammar knows, or the apostrophe of a year. */
const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const { kind, text } = tokens[at] ?? {};
  return kind === 'word'
    ? !leadsAt(tokens, at) && isKnownWord(text ?? '')
    : kind === 'number' || text === "'";
};

/** The dates of a text of any words, in order. */
export function datesIn(tokens: readonly Token[], known: KnownYears): Dated[] {
  const places = tokens.flatMap((_token, at) => (isLoose(tokens, at) ? [] : [at]));
  const text = { tokens, places, words: { tokens: withoutBrackets(tokens), plan: known.plan } };
  const dates: Dated[] = [];
  let floor = 0;
  for (const [at, place] of places.entries()) {
    const date = place < floor || !mayBegin(tokens, place) ? null : datedAt(text, at, floor, known);
    if (!date) continue;
    dates.push(date);
    floor = date.next;
  }
  return dates;
}
