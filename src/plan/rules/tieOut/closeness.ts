import { textKey } from '../../../words/fold';
import { contentWords, sharedMeaning } from './contentWords';
import type { Fact } from './facts/fact';
import type { QuotedFigure } from './findQuoted';
import type { ReadSentence } from './readPassage';

interface OutsideReason {
  readonly why: string;
  /** Worth a word to the reader; ages and small counts of a story are not. */
  readonly told: boolean;
}

const document =
  /\b(?:in|from|under|by|of|to|within|per|through)\s+(?:the\s+|an?\s+|our\s+|its\s+|this\s+)?((?:[A-Z][\w'’&-]*\s+(?:(?:and|of|for|the|to|&)\s+)*){0,7}(?:Forecast|Strategy|Framework|Act|Statement|Programme|Agreement|Review|Order|Regulations|Guidance|Policy|Plan|Settlement|Survey|Census|MTF[PFS]))\b/;
/** The plan and the report themselves are no other document. */
const own = /business plan|this report|risk register/i;
const ofOwnBudget = /over-?\s?spen[dt]|under-?\s?spen[dt]|variance|outturn/i;

const otherTime =
  /\b(?:last|previous|prior|preceding|next|coming|following|future)\s+(?:financial\s+)?(?:years?|quarters?|months?|period)\b|\bthis time last\b|\ba year ago\b|\bsame (?:period|quarter|time|point)\b|\b(?:up|down|risen|fallen|increased|decreased|declined|improved|reduced|rose|fell) from\b|\bsince (?:last|then)\b|\bpreviously\b|\bby (?:the end of )?(?:19|20)\d\d\b|\bbaseline\b/i;

const age = /\b(?:aged?|ages|age of|turn|turns|turned|turning|under[ -]?|over[ -]?)\s*$/i;
const persons = /child|people|client|young|old|resident|adult|carer|student|pupil|tenant|person|they/i;
const duration = /^\s*[- ]?(?:years?|yrs?|months?|weeks?|days?|nights?|hours?|hrs?|minutes?|mins?)\b/i;

/** What a small number may count that a report has to get right. */
const counts =
  /^(?:[^.;]*?\s)??(?:\S+\s+){0,3}?\(?(?:complaints?|compliments?|risks?|kpis?|pis?\b|indicators?|objectives?|upheld|red|amber|green|priorit)/i;
const smallest = 10;

/** What a report has to get right, whether the workbook lists it or not. */
const owed =
  /\b(?:KPIs?|PIs?|indicators?|measures?|risks?|complaints?|compliments?|upheld|red|amber|green|complain\w*)\b/i;
const smallestCounted = 10;

/**
 * Why a figure that nothing agrees with is not said of this workbook, by the words round it; null where it should be
 * there: it counts what a report counts, or it is no small matter.
 */
export function outsideReason(
  { text, claims }: ReadSentence,
  start: number,
  quoted: QuotedFigure,
): OutsideReason | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + quoted.text.length);
  const named = document.exec(text)?.[1]?.trim();
  if (named !== undefined && !own.test(named) && !ofOwnBudget.test(text))
    return { why: `stated of another document (${named})`, told: true };
  if (quoted.kind === 'number') {
    if (age.test(before) && persons.test(text)) return { why: 'an age', told: false };
    if (duration.test(after)) return { why: 'an age or a length of time', told: false };
  }
  const year = claims.find((claim) => claim.kind === 'year' && Math.abs(claim.start - start) < 60);
  if (otherTime.test(text))
    return { why: 'of another time, which no table of this workbook holds', told: true };
  if (quoted.kind === 'number' && quoted.value < smallest && !counts.test(after) && !year)
    return { why: 'a small count of the account itself, which no table keeps', told: false };
  return null;
}

/**
 * Whether a number counts what no table of the workbook lists ("four aims", "twelve meetings"), so that no count of it
 * can be known. Numbers in digits are meant as figures from ten on. `listed`: the words of labels and headings.
 */
export function countsUnlisted(
  { text }: ReadSentence,
  start: number,
  quoted: QuotedFigure,
  listed: ReadonlySet<string>,
): boolean {
  if (quoted.kind !== 'number' || (/\d/.test(quoted.text) && quoted.value >= smallestCounted)) return false;
  if (/\bof (?:which|them|these|whom)$/i.test(quoted.text)) return false;
  const after = text.slice(start + quoted.text.length);
  const phrase = (/^[^.,;:()]*/.exec(after)?.[0] ?? '').trim().split(/\s+/).slice(0, 5);
  if (owed.test(phrase.join(' ')) || phrase[0] === undefined || /^(?:of|out)$/i.test(phrase[0])) return false;
  const end = phrase.findIndex((word) =>
    /^(?:of|in|on|at|for|to|from|with|by|and|or|were|was|are|is|have|has|had|that|which|who|did)$/i.test(
      word,
    ),
  );
  const nouns = end < 0 ? phrase : phrase.slice(0, end);
  const noun = nouns.find((word) => /[^s]s$/i.test(word)) ?? nouns[0];
  if (noun === undefined) return false;
  const words = [...contentWords(noun)];
  return words.length > 0 && !words.some((word) => listed.has(word));
}

/** What a figure of the KPI that a sentence is about has more than others. */
export const ofSameKpi = 3;

/** A figure as a sentence quotes it. */
export interface Quoting {
  readonly sentence: ReadSentence;
  readonly quoted: QuotedFigure;
  /** Words of its own clause, which count a little more. */
  readonly near: ReadonlySet<string>;
  /** The text before it, and the few words right beside it. */
  readonly before: string;
  readonly beside: string;
}

/** So many letters beside a figure may say what it is: "six more", "60 in all". */
const besideWords = 18;
export const inAll =
  /\b(?:in (?:all|total)|altogether|overall|total(?:s|led|ling)?|together|as a whole|c[oa]mes? to)\b/i;

/** The words right before and behind a figure, up to the next figure or stop. */
export function besideOf(text: string, start: number, end: number): string {
  // "Rose from 148": no difference.
  if (/(?<!\b(?:c[oa]mes?|amount(?:s|ed)?|up) )\b(?:from|to|at)\s*$/i.test(text.slice(0, start))) return '';
  const before =
    text
      .slice(Math.max(0, start - besideWords), start)
      .split(/[.,;:()\d]/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + besideWords).split(/[.,;:()\d]/)[0] ?? '';
  return `${before} ${behind}`;
}

/** How plainly the words round a quoted figure speak of one of the workbook. */
export function closeness({ sentence, near, before, beside }: Quoting, fact: Fact): number {
  const { text, words, around, kpi } = sentence;
  if (fact.needs && !fact.needs.test(text)) return 0;
  if (fact.parts && !fact.parts.every((part) => isSaid(part, sentence))) return 0;
  const own = contentWords(fact.context);
  if (fact.only !== undefined && !namesPart(fact.only, words, around)) return 0;
  const sameKpi = fact.kpi !== undefined && textKey(fact.kpi) === kpi;
  const otherKpi = fact.kpi !== undefined && kpi !== '' && !sameKpi;
  return (
    sharedMeaning(words, own) +
    0.4 * sharedMeaning(around, own) +
    0.5 * sharedMeaning(near, own) +
    (fact.behind?.test(before) ? ofSameKpi : 0) +
    ((fact.hint ?? fact.needs)?.test(beside) ? 1 : 0) +
    (fact.whole && inAll.test(beside) ? 1 : 0) +
    (sameKpi ? ofSameKpi : otherKpi ? -ofSameKpi : 0) -
    (fact.aside ? 0.5 : 0)
  );
}

/** Whether a sentence says one of the words of a label; "not" stands for a label that denies. */
const isSaid = (part: string, { text, words, around }: ReadSentence): boolean =>
  part === 'not'
    ? /\b(?:not|no|none|failed|missed)\b|n['’]t\b/i.test(text)
    : part.split(' ').some((word) => words.has(word) || around.has(word));

const namesPart = (part: string, ...said: readonly ReadonlySet<string>[]): boolean =>
  [...contentWords(part)].some((word) => !partWords.has(word) && said.some((words) => words.has(word)));
/** "1. Priority objective: Safe" is named by "Safe". */
const partWords = contentWords('priority objective objectives theme aim');

/** The words of the clause that a figure stands in: between commas, brackets, "of which" and the like. */
export function clauseWords(text: string, start: number, end: number): ReadonlySet<string> {
  const before =
    text
      .slice(0, start)
      .split(/[,;:()]\s|\bof which\b|\ball of which\b/)
      .at(-1) ?? '';
  // "28 (75%) indicators": what stands in brackets right behind a figure is no end of its clause.
  const rest = text.slice(end).replace(/^\s*\([^()]*\)/, ' ');
  const after = rest.split(/[,;:]\s|[()]|\bof which\b|\d/)[0] ?? '';
  return contentWords(`${before} ${after}`);
}
