import { type ThreadedItem, threadItems, type ThreadPlan, itemText, quoted } from './threadItems';
import { type Finding, newFinding } from '../../findings/finding';
import { aimsAndKpis, type AimThread, coverageFindings } from './coverageFindings';
import { foldWords, hasWords, numbersIn, type Outcome, outcomeLabel, type OutcomeList } from './outcome';
import { outcomeCellReader, type OutcomeFault } from './readOutcomeCell';
import { outcomeSuggester } from './suggestOutcomes';
import { sheetCellOf } from '../../../grid/a1';
import { inList } from '../../../words/lists';

/** The golden thread of a plan. */
export interface Thread {
  readonly list: OutcomeList;
  readonly items: readonly ThreadedItem[];
  readonly aims: readonly AimThread[];
  readonly findings: readonly Finding[];
}

/** A name of fewer words may be ordinary speech: then its capitals must be there too. */
const tellingWords = 4;

const byNumber =
  /\b(?:corporate (?:plan )?)?outcomes?\s+(?:no\.?\s*)?(\d{1,2}(?:\s*(?:,|and|&|to|[-–—])\s*\d{1,2})*)(?![\d.]*\d)/gi;

/** Rows of a column that hold no outcome at all before it is taken for a column of something else. */
const telling = 3;

type FaultCode = 'outcome-unknown' | 'outcome-of-another-list' | 'outcome-number-differs' | 'outcome-date';

/**
 * Follows a plan's aims, workstreams, actions, KPIs and risks to the corporate outcomes. What an item states counts;
 * what only its words suggest is told apart, and only of items that state nothing. Time grows with the items.
 */
export function followThread(plan: ThreadPlan, list: OutcomeList): Thread {
  const readCell = outcomeCellReader(list);
  const named = outcomeNamer(list.outcomes);
  const suggest = outcomeSuggester(list.outcomes);
  const items = threadItems(plan).map((item): ThreadedItem => {
    const { outcomes, faults, none } = readCell(item.said?.text ?? '');
    if (none) return { item, outcomes: [], by: 'none', suggested: [], faults };
    if (outcomes.length > 0) return { item, outcomes, by: 'column', suggested: [], faults };
    const inText = named(`${item.lead}\n${item.text}`);
    if (inText.length > 0) return { item, outcomes: inText, by: 'text', suggested: [], faults };
    const suggested = item.kind === 'kpi' ? suggest('', item.text) : suggest(item.lead, item.text);
    return { item, outcomes: [], by: '', suggested, faults };
  });
  const aims = aimsAndKpis(items.map(({ item }) => item));
  return {
    list,
    items,
    aims,
    findings: [
      ...list.findings,
      ...cellFindings(items, list),
      ...coverageFindings(items, list, aims),
      ...suggestionFindings(items),
    ],
  };
}

/**
 * The outcomes that a text names: word for word, or by number ("Outcome 4", "outcomes 1 and 3"). Numbers count only if
 * the list has them all: another plan's "outcome 27" is none of these. A text longer than the name may hold it.
 */
function outcomeNamer<T extends Pick<Outcome, 'number' | 'name'>>(
  outcomes: readonly T[],
): (text: string) => T[] {
  const numbers = new Map<number, T>();
  for (const outcome of outcomes) if (!numbers.has(outcome.number)) numbers.set(outcome.number, outcome);
  const named = outcomes
    .filter(({ name }) => name !== '')
    .map((outcome) => ({ outcome, folded: foldWords(outcome.name), name: outcome.name.trim() }));
  return (text) => {
    const folded = foldWords(text);
    const found = new Set<T>();
    for (const { outcome, folded: words, name } of named)
      if (hasWords(folded, words) && (words.split(' ').length >= tellingWords || text.includes(name)))
        found.add(outcome);
    for (const [, list = ''] of text.matchAll(byNumber)) {
      const meant = numbersIn(list).map((number) => numbers.get(number));
      if (meant.every((outcome) => outcome !== undefined))
        for (const outcome of meant) if (outcome) found.add(outcome);
    }
    return outcomes.filter((outcome) => found.has(outcome));
  };
}

/**
 * What the columns "Corporate outcome" say that leads nowhere, once for each wording and sheet with its first cell. A
 * column in which nothing is an outcome is told of once: it is likely to mean something else ("Priority: High").
 */
function cellFindings(items: readonly ThreadedItem[], { outcomes }: OutcomeList): Finding[] {
  const columns = new Map<string, ThreadedItem[]>();
  for (const each of items) {
    if (!each.item.said || each.item.said.text === '') continue;
    const { sheet, column } = each.item.said;
    const key = `${each.item.kind} ${sheet} ${column}`;
    const list = columns.get(key) ?? [];
    list.push(each);
    columns.set(key, list);
  }
  const known = listed(outcomes.map(({ number }) => number));
  return [...columns.values()].flatMap((rows) => {
    const nowhere = rows.filter(({ by, faults }) => by !== 'column' && by !== 'none' && faults.length > 0);
    const [first] = nowhere;
    const plain = nowhere.every(({ faults }) =>
      faults.every(({ kind, words }) => kind === 'unknown' && !/\d/.test(words)),
    );
    if (first && plain && nowhere.length >= telling && nowhere.length === rows.length)
      return [otherColumn(first, rows.length)];
    return grouped(rows).map(({ fault, cell, count }) => faultFinding(fault, cell, count, known));
  });
}

function grouped(rows: readonly ThreadedItem[]) {
  const groups = new Map<string, { fault: OutcomeFault; cell: string; count: number }>();
  for (const { item, faults } of rows)
    for (const fault of faults) {
      const key = `${fault.kind} ${fault.words.toLowerCase()}`;
      const group = groups.get(key);
      if (group) group.count += 1;
      else groups.set(key, { fault, cell: sheetCellOf(item.said ?? item.cell), count: 1 });
    }
  return [...groups.values()];
}

function faultFinding(fault: OutcomeFault, cell: string, count: number, known: string): Finding {
  const times = count > 1 ? ` (in ${count} cells, this is the first)` : '';
  const finding = (code: FaultCode, message: string): Finding => newFinding(code, { cell, message });
  switch (fault.kind) {
    case 'unknown':
      return finding(
        'outcome-unknown',
        `“${fault.words}” is no corporate outcome of this plan${times}. Its outcomes are ${known}: write the number, or the outcome's own words.`,
      );
    case 'other':
      return finding(
        'outcome-of-another-list',
        `“${fault.words}” is an outcome of the Corporate Plan ${fault.set}, but none of those that this plan is held against${times}, so it is not counted. Add it to the plan's corporate outcomes, or name one of them (${known}).`,
      );
    case 'differs':
      return finding(
        'outcome-number-differs',
        `“${fault.words}”: ${outcomeLabel(fault.meant)} has another number or other words${times}, so it is not counted. Correct the number or the words.`,
      );
    case 'date':
      return finding(
        'outcome-date',
        `“${fault.words}” is a date${times}: Excel makes one of a range such as 1-4. Write “1 to 4”.`,
      );
  }
}

const otherColumn = ({ item }: ThreadedItem, count: number): Finding =>
  newFinding('outcome-column-other', {
    cell: sheetCellOf(item.said ?? item.cell),
    message: `The column with “${item.said?.text ?? ''}” names no corporate outcome in any of its ${count} cells, so it was not used. If it is another column, say in Tables what it means.`,
  });

/** "1 to 4", "1, 3 and 4". */
function listed(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first} to ${last}`;
  return inList(sorted);
}

/**
 * What an item's words suggest, where its table has an empty cell to confirm it in: the fix writes the numbers there,
 * and from then on they are stated.
 */
function suggestionFindings(items: readonly ThreadedItem[]): Finding[] {
  return items.flatMap(({ item, suggested, faults }): Finding[] => {
    const { said } = item;
    if (!said || said.text !== '' || suggested.length === 0 || faults.length > 0) return [];
    const numbers = suggested.map(({ outcome }) => outcome.number);
    const [only] = numbers;
    const value = numbers.length === 1 && only !== undefined ? only : inList(numbers);
    return [
      newFinding('outcome-suggested', {
        cell: sheetCellOf(said),
        message: `${quoted(item.ref || itemText(item))} states no corporate outcome; its words (${[...new Set(suggested.map(({ words }) => words))].join(', ')}) suggest ${numbers.length === 1 ? 'Outcome' : 'Outcomes'} ${inList(numbers)}.`,
        fixes: [
          {
            label: `Confirm: write ${inList(numbers)}`,
            edits: [
              {
                kind: 'cell',
                sheet: said.sheet,
                row: said.row,
                column: said.column,
                value,
                was: said.text,
              },
            ],
          },
        ],
      }),
    ];
  });
}
