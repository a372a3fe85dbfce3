import type { PlanText } from '../../read/plan';
import type { TextSection } from '../../sections/summarySections';
import { foldWords, type Outcome, splitOutcome } from './outcome';
import { withNumbers } from './readOutcomeTable';

/** "1, 3 and 4", "Outcomes 1-4": numbers without a word on what they are. */
const numbersAlone =
  /^(?:corporate\s+(?!\s))?(?:plan\s+(?!\s))?(?:outcomes?|numbers?|nos?\.?)?\s*\d{1,2}(?:\s*(?:,|&|and|to|[-–—])\s*\d{1,2})*\.?$/i;

/**
 * The outcomes that the plan's own section names, a paragraph or a line each. A bold lead is the outcome and the words
 * behind it explain it, unless the lead is only its number. Numbers alone, and outcomes without a number, are looked
 * up in `known`, the council's list. A line that ends in a colon leads to the others and is none.
 */
export function planOutcomes(texts: readonly PlanText[], known: readonly Outcome[]): Outcome[] {
  const byNumber = new Map(known.map((outcome) => [outcome.number, outcome]));
  const byName = new Map(
    known.filter(({ name }) => name !== '').map((outcome) => [foldWords(outcome.name), outcome]),
  );
  const drafts = texts
    .filter(({ section }) => section === ('corporate outcomes' satisfies TextSection))
    .flatMap((text) => linesOf(text).map((line) => ({ line, cell: text.cell })))
    .filter(({ line }) => !/:$/.test(line))
    .flatMap(({ line, cell }) => {
      if (numbersAlone.test(line)) return numbersIn(line).map((number) => ({ number, name: '', cell }));
      return [{ ...splitOutcome(line), cell }];
    })
    .filter(({ number, name }) => number !== null || name !== '')
    .map(({ number, name, cell }) => {
      const same = name === '' ? byNumber.get(number ?? 0) : byName.get(foldWords(name));
      return {
        number: number ?? same?.number ?? null,
        name: name || (same?.name ?? ''),
        aim: same?.aim ?? '',
        cell,
      };
    });
  return withNumbers(drafts);
}

function linesOf({ heading, text }: PlanText): string[] {
  const lead = splitOutcome(heading);
  const lines = (words: string): string[] =>
    words
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean);
  if (heading.trim() === '') return lines(text);
  return lead.name === '' && text.trim() !== ''
    ? [`Outcome ${lead.number} – ${text.trim()}`]
    : [heading.trim()];
}

/** All numbers of "1, 3 and 4" or "1-4"; a range that runs backwards gives its two ends. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (const [, from = '', to] of text.matchAll(/(\d{1,2})(?:\s*(?:to|[-–—])\s*(\d{1,2}))?/g)) {
    const [first, last] = [Number(from), Number(to ?? from)];
    if (last < first) numbers.push(first, last);
    else for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return [...new Set(numbers)];
}
