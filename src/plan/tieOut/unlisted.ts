import { contentWords } from './contentWords';
import type { QuotedFigure } from './findQuoted';
import type { ReadSentence } from './readPassage';

/** What a report has to get right, whether the workbook lists it or not. */
const owed =
  /\b(?:KPIs?|PIs?|indicators?|measures?|risks?|complaints?|compliments?|upheld|red|amber|green|complain\w*)\b/i;
const smallest = 10;

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
  if (quoted.kind !== 'number' || (/\d/.test(quoted.text) && quoted.value >= smallest)) return false;
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
