import { markAt, wordAt } from './rules';
import { isAhead, isPastForm, isRegularPast, tellsPast } from './tense';
import type { Token } from './tokens';

/**
 * The words that change when a thing is due. Open words (nouns, verbs, names) never do, so none are listed. The words here
 * are a closed class: negations, conditions, prepositions of time, tense, and what says of a date that it moves or of a
 * thing that it has begun or ended. English gets no new ones, so a text that is read wrongly is no reason for another:
 * the rule about the place is to be mended. Where such a word stands in a place where it counts, the date is asked.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What turns a date wherever it stands: not this, not all of it, not any more, another than this. */
const denials = /^(?:not|no|never|n?either|nor|cannot|except|exclud(?:es|ed|ing)|instead|rather|otherwise)$/;
const changes =
  /^(?:longer|later|earlier|sooner|was|were|had|previously|originally|formerly|initially|(?:delay|deferr?|postpon|extend|slipp|reschedul|suspend|paus)(?:ed|ing))$/;

/** "(old)", "original date", not "old town hall": the date itself is the old one. */
const isOld = (tokens: readonly Token[], at: number): boolean =>
  /^(?:previous|original|initial|former|old)$/.test(wordAt(tokens, at)) &&
  /^(?:|date|target|deadline|due)$/.test(wordAt(tokens, at + 1));

/** "On hold", not "hold two events". */
const isOnHold = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'hold' && wordAt(tokens, at - 1) === 'on';

/** What leads on to a condition: a date behind it is when that is met. */
const conditions =
  /^(?:if|unless|once|when|whether|subject|depend\p{L}*|contingent|pending|assuming|provid(?:ed|ing)|awaiting)$/u;

/** What puts a thing behind or before what stands behind it. */
const governs = set('after before since until till');
const begins = /^(?:start|commenc|beg[aiu]n|kick)/;
/** The beginning or the end as a step of its own: "start on site", "complete in June"; not "started". */
const step = /^(?:start|commence|begin|kick)$/;
/** Whether a beginning is named as a thing: "start on site", "start of works"; not "start design", "start on 3 May". */
const isNamedStep = (tokens: readonly Token[], at: number): boolean =>
  step.test(wordAt(tokens, at)) && /^(?:on|of)$/.test(wordAt(tokens, at + 1));
/** What says of a date itself that it is the due one, whatever stands before. */
const dueBy = set('by due deadline');
const units = /^(?:day|week|fortnight|month|year)s?$/;

/** What has ended, and participles that are no form of another word. */
const ended = /^(?:complete|done|void|(?:complet|cancell|achiev|supersed|abandon|miss)ed|withdrawn)$/;
const participles = set('made built held sent taken given gone met paid begun written chosen drawn shown');

/** "approved", "launched", "held": also as the first word of a clause, where "left" and "lost" are of a name. */
export const isParticiple = (text: string): boolean =>
  ended.test(text) || participles.has(text) || isRegularPast(text);

/** What a clause begins with that names where something stands. */
const refers = set('see per cf ref');
/** How long a thing holds that is there: "licence valid to", "contract ends". */
const validity = /^(?:expir(?:y|es|ed|ing)|laps(?:es|ed|ing)|valid(?:ity)?)$/;
const lapses = /^(?:ends|terminates)$/;

/** "revised" beside a date says that it is the one that counts. */
const isOutcome = (tokens: readonly Token[], at: number, from: number, isSuch = isParticiple): boolean =>
  isSuch(wordAt(tokens, at)) &&
  !(wordAt(tokens, at) === 'revised' && !/^(?:from|to)$/.test(wordAt(tokens, at + 1))) &&
  !isAhead(tokens, at, from);

/** A sign between two clauses. */
export const isBreak = (tokens: readonly Token[], at: number): boolean =>
  /^[,;.()[\]]$/.test(markAt(tokens, at)) ||
  (markAt(tokens, at) === '-' && tokens[at]?.apart === true && tokens[at + 1]?.apart !== false);

/** Where a date stands: its words from the first preposition, these prepositions, and where a date before it ended. */
export interface Place {
  readonly floor: number;
  readonly start: number;
  readonly next: number;
  readonly leads: ReadonlySet<string>;
}

const has = (words: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].some((word) => words.has(word));

/** The clause that ends at a place, and is not before another date: where it begins. */
export function clauseTo(tokens: readonly Token[], end: number, floor: number): number {
  let start = end;
  while (start > floor && !isBreak(tokens, start - 1)) start -= 1;
  return start;
}

/** The same, with the clause before it where it begins in a bracket; `isOfBefore`: also where it has no word of its own. */
function outerClauseTo(tokens: readonly Token[], end: number, floor: number, isOfBefore = false): number {
  const from = clauseTo(tokens, end, floor);
  const isOuter = /^[([]$/.test(markAt(tokens, from - 1)) || (isOfBefore && from === end);
  return isOuter ? clauseTo(tokens, from - 1, floor) : from;
}

const isWord = (token: Token): boolean => token.kind === 'word';

/** Whether a word of the closed class changes all dates of a text; `leads`: those before a date, which are read with it. */
export const isTurned = (tokens: readonly Token[], leads: readonly Place[] = []): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' &&
      (isDenial(tokens, at) || changes.test(text) || isOld(tokens, at) || isOnHold(tokens, at)) &&
      !leads.some(({ start, next }) => at >= start && at < next),
  );

/** "no" is none before a number: "No. 5". */
const isDenial = (tokens: readonly Token[], at: number): boolean =>
  denials.test(wordAt(tokens, at)) &&
  !(wordAt(tokens, at) === 'no' && /^(?:\d|\.$)/.test(tokens[at + 1]?.text ?? ''));

/** Whether words beside a date that was moved leave it open whether it was; "not met" does not. */
export const isDoubted = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => conditions.test(text) || denials.test(text)) &&
  !(tokens.length === 2 && wordAt(tokens, 0) === 'not' && isPastForm(wordAt(tokens, 1)));

/** Whether a condition begins at a place. */
export const isConditionAt = (tokens: readonly Token[], at: number): boolean =>
  conditions.test(wordAt(tokens, at)) || wordAt(tokens, at) === 'after';

/** Whether a date is when a condition is met, or what something comes after. */
export const isCondition = (tokens: readonly Token[], { start, leads, floor }: Place): boolean =>
  leads.has('after') ||
  tokens
    .slice(clauseTo(tokens, start, floor), start)
    .some(({ text }) => text === 'after' || conditions.test(text));

/** Whether a date is no time when something is due: of a condition, one of two, or counted from ("6 weeks after"). */
export function isTurnedAt(tokens: readonly Token[], { start, next, leads, floor }: Place): boolean {
  const clause = tokens.slice(clauseTo(tokens, start, floor), start);
  return (
    // "Awaiting guidance (expected May 2026)", "depends on guidance, expected May 2026".
    tokens
      .slice(outerClauseTo(tokens, start, floor, leads.has('about')), start)
      .some(({ text }) => conditions.test(text)) ||
    wordAt(tokens, start - 1) === 'or' ||
    wordAt(tokens, next) === 'or' ||
    (units.test(wordAt(tokens, start - 1)) && has(leads, set('of after before from'))) ||
    /^(?:plus|\+)$/.test(tokens[next]?.text ?? '') ||
    // "Letter of 3 June 2026", "as at 31 March", "last reviewed June 2025".
    (!has(leads, dueBy) &&
      (has(leads, set('of')) ||
        wordAt(tokens, start - 1) === 'as' ||
        clause.some(({ text }) => text === 'last')))
  );
}

/**
 * Whether the last date of a text is no due date for what stands in its clause, or in the one before where its own has no
 * word: it is past ("Launched in May"), it begins something, or it is what something comes after. `mayBegin`: a beginning
 * is due as well, since other dates stand before it; `isEndless`: the thing has no end, so that only its beginning is due.
 */
export function isPastOrStart(
  tokens: readonly Token[],
  place: Place,
  { mayBegin = false, isEndless = false }: { readonly mayBegin?: boolean; readonly isEndless?: boolean } = {},
): boolean {
  const { start, next, leads, floor } = place;
  let [from, to] = [clauseTo(tokens, start, floor), start];
  if (!tokens.slice(from, to).some(isWord) && from > floor) {
    to = from - 1;
    from = clauseTo(tokens, to, floor);
  }
  const clause = tokens.slice(from, to);
  const behind = tokens.slice(next);
  const end = behind.findIndex((_token, at) => isBreak(behind, at));
  const beside = [...clause, ...behind.slice(0, end < 0 ? behind.length : end)];
  const isDue = (text: string, at: number): boolean =>
    ((mayBegin || isEndless) && step.test(isEndless ? text.replace(/s$/, '') : text)) ||
    isNamedStep(beside, at);
  if (beside.some(({ text }, at) => begins.test(text) && !isDue(text, at))) return true;
  if (isValidity(tokens, place)) return true;
  const first = behind.findIndex(isWord);
  const isOutcomeBehind = (_token: Token, at: number): boolean =>
    isOutcome(behind, at, Math.max(0, at - 2)) && (at === first || ended.test(wordAt(behind, at)));
  if (behind.some(isOutcomeBehind)) return true;
  if (namesPlace(tokens, place)) return true;
  if (has(leads, dueBy)) return false;
  const words = clause.flatMap(({ kind }, at) => (kind === 'word' ? [from + at] : []));
  // "In May 2026 Cabinet approved the bid".
  const isOpening = words.length === 0 && has(leads, set('in on during'));
  const clauseEnd = end < 0 ? tokens.length : next + end;
  // "Design May, build July, complete December".
  const isLastStep = mayBegin && words.length === 1 && wordAt(tokens, words[0] ?? -1) === 'complete';
  return (
    clause.some(({ text }) => governs.has(text)) ||
    (words.length > 0 && isLasting(tokens, place)) ||
    (isOpening && behind.some((_token, at) => tellsPast(tokens, next + at, next, clauseEnd))) ||
    (!isLastStep && isToldIn(tokens, from, to))
  );
}

/** Whether a clause tells what has been: "members met", "approved by Cabinet", "tender issued". */
function isToldIn(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).flatMap(({ kind }, at) => (kind === 'word' ? [from + at] : []));
  return (
    words.some((at) => tellsPast(tokens, at, from, to)) ||
    isOutcome(tokens, words[0] ?? -1, from) ||
    isOutcome(tokens, words.at(-1) ?? -1, from, isPastForm)
  );
}

/** The same of the clause of a date, before it. */
export const isTold = (tokens: readonly Token[], { start, floor }: Place): boolean =>
  isToldIn(tokens, clauseTo(tokens, start, floor), start);

/** "See report to Cabinet May 2026", "as per minutes of …", "See action 2.3 (due May 2026)". */
function namesPlace(tokens: readonly Token[], { start, floor }: Place): boolean {
  const from = outerClauseTo(tokens, start, floor);
  return refers.has(wordAt(tokens, wordAt(tokens, from) === 'as' ? from + 1 : from));
}

/** "Funding to March 2028", "runs from June"; "report to March 2027 Cabinet" is to go there. */
const isLasting = (tokens: readonly Token[], { start, next, leads }: Place): boolean =>
  has(leads, set('until till')) ||
  (leads.has('to') && wordAt(tokens, next) === '') ||
  (leads.has('from') && /^(?:runs|lasts|covers|applies)$/.test(wordAt(tokens, start - 1)));

/** Whether the clause of a date says how long something holds that is there: "licence valid to", "contract ends". */
export function isValidity(tokens: readonly Token[], { start, floor }: Place): boolean {
  const from = clauseTo(tokens, start, floor);
  return tokens
    .slice(from, start)
    .some(
      ({ text }, at) =>
        validity.test(text) ||
        (text === 'runs' && wordAt(tokens, from + at + 1) === 'out') ||
        (lapses.test(text) && hasSubject(tokens, from + at)),
    );
}

/** Whether a verb has a subject beside it: not "starts in May and ends in June". */
export const hasSubject = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:|and)$/.test(wordAt(tokens, at - 1));

/** Whether a date before another one is of what has ended, or was done the last time: "Phase 1 completed in May, …". */
export function isDone(tokens: readonly Token[], place: Place): boolean {
  const { start, floor } = place;
  const words = tokens.slice(clauseTo(tokens, start, floor), start).filter(isWord);
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  return (
    !isDueBy(place) &&
    ((/ed$/.test(last) && ended.test(last)) ||
      first === 'last' ||
      (words.length === 1 && isRegularPast(first)))
  );
}

/** Whether a date is due by itself, whatever the words of its clause tell. */
export const isDueBy = ({ leads }: Place): boolean => has(leads, dueBy);
