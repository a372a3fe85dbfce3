import { contentWords, sharedMeaning } from './contentWords';
import type { Fact } from './facts/fact';
import type { QuotedFigure } from './findQuoted';
import type { ReadSentence } from './readPassage';
import { textKey } from '../../../words/fold';

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
