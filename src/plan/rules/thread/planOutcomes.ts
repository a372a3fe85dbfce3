import type { PlanText } from '../../read/plan';
import type { TextSection } from '../../sections/summarySections';
import { foldWords, type Outcome, splitOutcome } from './outcome';
import { gridOf } from '../../../grid/sheetGrid';
import { cellAt, textAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';

/** "1, 3 and 4", "Outcomes 1-4": numbers without a word on what they are. */
const numbersAlone =
  /^(?:corporate\s+(?!\s))?(?:plan\s+(?!\s))?(?:outcomes?|numbers?|nos?\.?)?\s*\d{1,2}(?:\s*(?:,|&|and|to|[-–—])\s*\d{1,2})*\.?$/i;

type Draft = Omit<Outcome, 'number'> & { readonly number: number | null };

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

/**
 * The outcomes of a table "Corporate outcomes" by their sets, in the order in which they come. A set that is named
 * once holds for the rows below it until the next; so does an aim within a set. Rows with neither number nor outcome
 * are left out. The number may stand before the outcome ("4. Communities …"); where a set has no numbers its outcomes
 * are counted from 1.
 */
export function readOutcomeTable(tables: readonly PlacedTable<'outcomes'>[]): Map<string, Outcome[]> {
  const sets = new Map<string, Draft[]>();
  for (const { sheet, table } of tables) {
    const grid = gridOf(sheet);
    const { columns } = table;
    let [set, aim] = ['', ''];
    for (const row of listRows(grid, table)) {
      const named = textAt(grid, row, columns.set);
      if (named !== '' && named !== set) [set, aim] = [named, ''];
      aim = textAt(grid, row, columns.aim) || aim;
      const { number, name } = splitOutcome(textAt(grid, row, columns.outcome));
      const own = splitOutcome(textAt(grid, row, columns.number)).number ?? number;
      if (own === null && name === '') continue;
      const cell = cellAt(grid, row, name === '' ? columns.number : columns.outcome);
      // An outcome of which only the number is known stands under no aim that was not said of it.
      const under = name === '' ? textAt(grid, row, columns.aim) : aim;
      const outcomes = sets.get(set) ?? [];
      outcomes.push({ number: own, name, aim: under, cell });
      sets.set(set, outcomes);
    }
  }
  return new Map([...sets].map(([set, outcomes]) => [set, withNumbers(outcomes)]));
}

/** Numbers for those that have none: their place in a list without numbers, else what follows the highest. */
function withNumbers<T extends { readonly number: number | null }>(
  outcomes: readonly T[],
): (Omit<T, 'number'> & { number: number })[] {
  let last = Math.max(0, ...outcomes.map(({ number }) => number ?? 0));
  return outcomes.map((outcome) => ({ ...outcome, number: outcome.number ?? (last += 1) }));
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
