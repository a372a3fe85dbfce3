import { gridOf } from '../../../grid/sheetGrid';
import type { SourceCell } from '../../../grid/snapshot';
import { nameKey } from '../../../words/fold';
import { shorten } from '../../../words/shorten';
import type { Finding } from '../../findings/finding';
import { cellAt, textAt } from '../../read/cells';
import type { PlanText } from '../../read/plan';
import { listRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { TextSection } from '../../sections/summarySections';

/** One outcome of the corporate plan. */
export interface Outcome {
  /** As the plan numbers it; in a list without numbers its place in it, from 1. */
  readonly number: number;
  /** '' where only its number is known. */
  readonly name: string;
  /** The corporate aim that it stands under; '' if that is not said. */
  readonly aim: string;
  /** null for one of a set that the add-in brings. */
  readonly cell: SourceCell | null;
}

/** The outcomes that a plan is held against. */
export interface OutcomeList {
  /** The plan's own section, the table "Corporate outcomes", or the set that the add-in brings for the plan year. */
  readonly from: 'plan' | 'table' | 'built-in';
  /** "2018–23"; '' where it is not known of which corporate plan they are. */
  readonly set: string;
  readonly outcomes: readonly Outcome[];
  /** Outcomes that are known but are none of this list, with the set they are of. */
  readonly others: readonly (Outcome & { readonly set: string })[];
  readonly findings: readonly Finding[];
}

const numbered =
  /^(?:corporate\s+(?!\s))?(?:plan\s+(?!\s))?(outcome|objective|priority|co)?\s*(?!\s)(?:(?:no\.?|number|#)\s*)?(\d{1,2})(?!\d)\s*(?:([.):–—-]+)\s*)?(.*)$/is;

/** What an outcome is called in a sentence: "Outcome 4 (Communities are cohesive …)"; names are cut after 60 characters. */
export function outcomeLabel({ number, name }: Pick<Outcome, 'number' | 'name'>): string {
  if (name === '') return `Outcome ${number}`;
  return `Outcome ${number} (${shorten(name)})`;
}

/**
 * An outcome as it is written, its number apart from its name: "Outcome 1 – People are safe" → 1, "People are safe";
 * "2. Health" → 2; a number with nothing to part it from the words is part of the name ("20 minute neighbourhoods").
 */
export function splitOutcome(text: string): { readonly number: number | null; readonly name: string } {
  const plain = text.replace(/^[\s•·▪*–—-]+/, '').trim();
  const match = numbered.exec(plain);
  const [, word, digits = '', mark = '', rest = ''] = match ?? [];
  if (!match || (word === undefined && mark === '' && rest !== '')) return { number: null, name: plain };
  return { number: Number(digits), name: rest.trim() };
}

/** The name of an outcome as names are compared (`nameKey`), with one spelling of "well-being": "wellbeing". */
export const foldWords = (text: string): string => nameKey(text.replace(/\bwell[\s-]being\b/gi, 'wellbeing'));

/** Whether folded `words` stand in a folded text, as whole words. */
export const hasWords = (text: string, words: string): boolean =>
  words !== '' && ` ${text} `.includes(` ${words} `);

/** A corporate plan's outcomes as they were published. */
interface OutcomeSet {
  /** Years of the corporate plan: "2018–23". */
  readonly set: string;
  /** Numbered from 1; '' where the published papers at hand give the number alone. */
  readonly outcomes: readonly { readonly name: string; readonly aim: string }[];
}

const society = 'Contribute to a flourishing society';

/**
 * The City of London Corporation's corporate plans. 2018–23: twelve outcomes under three aims (Contribute to a
 * flourishing society, Support a thriving economy, Shape outstanding environments); Outcomes 1 to 4 are worded as in
 * the business plan of 2022/23, and stand under the first aim (committee report of 8 March 2019). The wording of 5 to
 * 12 is for the council to fill in. 2024–29: six outcomes, published without numbers and as of equal importance.
 */
export const outcomeSets: readonly OutcomeSet[] = [
  {
    set: '2018–23',
    outcomes: [
      { name: 'People are safe and feel safe', aim: society },
      { name: 'People enjoy good health and wellbeing', aim: society },
      {
        name: 'People have equal opportunities to enrich their lives and reach their full potential',
        aim: society,
      },
      { name: 'Communities are cohesive and have the facilities they need', aim: society },
      ...Array.from({ length: 8 }, () => ({ name: '', aim: '' })),
    ],
  },
  {
    set: '2024–29',
    outcomes: [
      'Diverse Engaged Communities',
      'Dynamic Economic Growth',
      'Leading Sustainable Environment',
      'Vibrant Thriving Destination',
      'Providing Excellent Services',
      'Flourishing Public Spaces',
    ].map((name) => ({ name, aim: '' })),
  },
];

/** Whether the sets may be taken for an organisation's own: the City of London's, or one that is not named. */
export const isCity = (organisation: string | undefined): boolean =>
  organisation === undefined || /\bcity of london\b|\bcolc?\b/i.test(organisation);

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
