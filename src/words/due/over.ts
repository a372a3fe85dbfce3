import { normalise } from '../fold';
import { changedDate } from './changes';
import { isBreak, isDoubted, isParticiple, isTold, isTurned } from './closed';
import { datesIn } from './dated';
import { phraseOf, type Due } from './phrase';
import { markAt, trimmed, withoutBrackets, wordAt } from './rules';
import { tokensOf, type Token } from './tokens';
import type { KnownYears } from './yearNamed';

/** Texts that say how a thing stands, and so give no date when it is due. */
const ended =
  'completed|done|closed|finished|achieved|delivered|cancelled|withdrawn|ended|superseded|implemented';
const halted = 'on hold|paused|suspended|no longer (?:required|needed)';

/** Whole texts that say it. */
const states = new RegExp(
  `^(?:(?:now|all|fully|action|status:?) )?(?:complete|${ended}|${halted}|in place|in progress|under ?way|on (?:track|target|schedule)|(?:not )?(?:yet )?(?:started|commenced))[.!]?$`,
);

const isEnded = new RegExp(`^(?:${ended})$`);
const isHalted = new RegExp(`^(?:${ended}|${halted})$`);

/** How much of it is done, or a tick. */
const share = /\(?\b\d{1,3} ?%\)?|[✓✔☑]\ufe0f?/g;

/** "On hold", "In place – ongoing": a state, or several words without a date of which one is a state. */
export function saysNoDate(text: string, known: KnownYears): boolean {
  const parts = normalise(text)
    .toLowerCase()
    .replace(share, ' ')
    .split(/ +- *|[,;/\n] */)
    .map((part) => part.replace(/\s+/g, ' ').trim());
  const isState = parts.map((part) => states.test(part));
  return (
    isState.includes(true) &&
    parts.every((part, at) => isState[at] === true || phraseOf(tokensOf(part) ?? [], known)?.kind === 'none')
  );
}

/**
 * Whether a text in which no due date is found tells that none is to come: an end and what was done in its course ("Closed –
 * report sent 3 May 2026"), or at its head that it is over or rests, or was done the last time, before the year that is
 * reported ("Withdrawn from plan January 2026", "Last reviewed 2024"). What other participles tell may be the beginning of
 * what is due ("Approved by Cabinet 3 May 2026"): it is asked.
 */
export function isOver(tokens: readonly Token[], known: KnownYears): boolean {
  const isEnd = endAt(tokens, 0);
  const head = isEnd ? 1 : headOf(tokens);
  if (head === 0) return false;
  const dates = datesIn(tokens, known).filter(({ is }) => is !== 'name');
  const last = dates.at(-1);
  const rest = tokens.slice(head);
  if (!last || rest.some(isOpenWord) || isDoubted(rest) || isTurned(rest) || changedDate(tokens))
    return false;
  if (tokens.slice(last.next).some(({ kind }) => kind !== 'mark')) return false;
  if (dates.some(({ leads }) => [...leads].some((word) => mayCome.has(word)))) return false;
  // "Closed – review March 2026" may be one that was missed.
  return dates.every((date) =>
    isEnd && markAt(tokens, head) !== ''
      ? isBreak(tokens, head) && isTold(tokens, date)
      : isBefore(date.due, known),
  );
}

/** Words before a date that say when something is to be, or until when it rests. */
const mayCome = new Set('by due deadline target for to until till before'.split(' '));

/** Whether a word says that a thing has ended. "Complete March 2027" may say what is to be done. */
const endAt = (tokens: readonly Token[], at: number): boolean =>
  isEnded.test(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === 'complete' && /^[-:,;(]$/.test(markAt(tokens, at + 1)));

const isLead = (text: string): boolean => /^(?:now|all|fully|action|status|:)$/.test(text);

/**
 * Whether a text is but an end with the date of it: "Completed May 2026", "Now complete (May 2026)"; not "done by May", and
 * not parts of which one is done: "a) done b) May 2026".
 */
export function isEndOn(tokens: readonly Token[], known: KnownYears): boolean {
  const leads = tokens.findIndex(({ text }) => !isLead(text));
  const rest = tokens.slice(leads + 1);
  return (
    endAt(tokens, leads) &&
    markAt(rest, 0) !== ';' &&
    !rest.some(({ text }) => mayCome.has(text)) &&
    phraseOf(withoutBrackets(trimmed(rest)), known)?.kind === 'days'
  );
}

/**
 * Whether a text begins with an end and its date lies before the year that is reported: "Delivered in full by March 2026",
 * in the plan of 2026/27. It may tell that it was, or that it was to be: it is asked.
 */
export const mayBeOver = (tokens: readonly Token[], due: Due, known: KnownYears): boolean =>
  endAt(
    tokens,
    tokens.findIndex(({ text }) => !isLead(text)),
  ) && isBefore(due, known);

/** What is to be, or comes again. */
const isOpenWord = ({ text }: Token): boolean => /^(?:be|will|shall|next|overdue|outstanding)$/.test(text);

/** How many words at the head of a text say that a thing is over, or rests, or when it was done last; 0 where none does. */
function headOf(tokens: readonly Token[]): number {
  if (wordAt(tokens, 0) === 'last' && isParticiple(wordAt(tokens, 1))) return 2;
  const isHead = (count: number): boolean =>
    isHalted.test(
      tokens
        .slice(0, count)
        .map(({ text }) => text)
        .join(' '),
    );
  return [3, 2, 1].find(isHead) ?? 0;
}

/** Whether a date lies before the year that is reported, or begins before it. */
function isBefore(due: Due, { reported, plan }: KnownYears): boolean {
  const begins = (reported ?? plan)?.from;
  const ends = due.kind === 'days' ? due.to : due.kind === 'from' ? due.from : null;
  return begins !== undefined && ends !== null && ends < begins;
}
