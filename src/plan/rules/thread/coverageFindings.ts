import { sheetCellOf } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import {
  type ThreadedItem,
  countOf,
  kindWord,
  quoted,
  itemKinds,
  itemText,
  type ItemKind,
  type ThreadItem,
} from './threadItems';
import { outcomeLabel, type OutcomeList, foldWords, hasWords, type Outcome } from './outcome';
import { fewOf, inList } from '../../../words/lists';
import { outcomeSuggester } from './suggestOutcomes';

/** An aim of the plan with the KPIs that measure it. */
export interface AimThread {
  readonly aim: ThreadItem;
  /** The aim's lead, else its text. */
  readonly name: string;
  /** KPIs that stand under a heading with its name, or have it in a column "Priority objective". */
  readonly kpis: readonly ThreadItem[];
  /** KPIs that stand under no aim, and whose words speak for this one. */
  readonly suggested: readonly ThreadItem[];
}

/** Items by kind, and all of them. */
export type ItemCounts = Readonly<Record<ItemKind | 'all', number>>;

/** How many items lead to one outcome: those that state it, and apart from them those whose words suggest it. */
interface Coverage {
  readonly outcome: Outcome;
  readonly stated: ItemCounts;
  readonly suggested: ItemCounts;
}

/**
 * The orphans on either side: outcomes that nothing leads to, items of each kind that lead to none, aims without a
 * KPI. What is only suggested is said to be so; where all of a kind lacks a column to state it in, that is said once.
 */
export function coverageFindings(
  items: readonly ThreadedItem[],
  { outcomes }: OutcomeList,
  aims: readonly AimThread[],
): Finding[] {
  const coverage = countCoverage(items, outcomes);
  const empty = coverage.flatMap(({ outcome, stated, suggested }): Finding[] => {
    if (stated.all > 0 || items.length === 0) return [];
    const cell = outcome.cell ? sheetCellOf(outcome.cell) : '';
    return [
      suggested.all === 0
        ? newFinding('outcome-empty', {
            cell,
            message: `Nothing in the plan leads to ${outcomeLabel(outcome)}: no aim, workstream, action, KPI or risk names it or speaks of it.`,
          })
        : newFinding('outcome-unconfirmed', {
            cell,
            message: `Nothing in the plan states that it leads to ${outcomeLabel(outcome)}; ${suggested.all === 1 ? 'one item suggests' : `${suggested.all} items suggest`} it by its words. Confirm by writing ${outcome.number} in a column “Corporate outcome”.`,
          }),
    ];
  });
  const missing = itemKinds.flatMap((kind): Finding[] => {
    const own = items.filter(({ item }) => item.kind === kind);
    const [first] = own;
    return first && own.every(({ item }) => item.said === null)
      ? [columnMissing(kind, first, own.length)]
      : [];
  });
  const orphans = itemKinds.flatMap((kind) => orphanFinding(kind, items));
  return [...empty, ...orphans, ...missing, ...aimFindings(aims, items)];
}

/** The coverage of each outcome, in the order of the list. An item that leads to several counts once for each. */
export function countCoverage(items: readonly ThreadedItem[], outcomes: readonly Outcome[]): Coverage[] {
  const counts = new Map(outcomes.map((outcome) => [outcome, { stated: noItems(), suggested: noItems() }]));
  const add = (into: Record<ItemKind | 'all', number> | undefined, kind: ItemKind): void => {
    if (!into) return;
    into[kind] += 1;
    into.all += 1;
  };
  for (const { item, outcomes: stated, suggested } of items) {
    for (const outcome of stated) add(counts.get(outcome)?.stated, item.kind);
    for (const { outcome } of suggested) add(counts.get(outcome)?.suggested, item.kind);
  }
  return outcomes.map((outcome) => ({
    outcome,
    ...(counts.get(outcome) ?? { stated: noItems(), suggested: noItems() }),
  }));
}

const noItems = (): Record<ItemKind | 'all', number> => ({
  ...(Object.fromEntries(itemKinds.map((kind) => [kind, 0])) as Record<ItemKind, number>),
  all: 0,
});

/** The KPIs of each aim: "1. Priority objective: Safe" states it, words only suggest it. */
export function aimsAndKpis(items: readonly ThreadItem[]): AimThread[] {
  const aims = items
    .filter(({ kind }) => kind === 'aim')
    .map((aim) => ({ aim, name: aim.lead.trim() || aim.text }));
  const stated = new Map(aims.map((aim) => [aim, [] as ThreadItem[]]));
  const suggested = new Map(aims.map((aim) => [aim, [] as ThreadItem[]]));
  // The longest name first: "Health and Wellbeing" before "Health".
  const byLength = aims
    .map((aim) => ({ aim, words: foldWords(aim.name) }))
    .sort((a, b) => b.words.length - a.words.length);
  const suggest = outcomeSuggester(aims);
  for (const kpi of items) {
    if (kpi.kind !== 'kpi') continue;
    const under = foldWords(kpi.lead);
    const own = byLength.find(({ words }) => hasWords(under, words))?.aim;
    if (own) stated.get(own)?.push(kpi);
    else for (const { outcome } of suggest('', kpi.text)) suggested.get(outcome)?.push(kpi);
  }
  return aims.map((aim) => ({
    ...aim,
    kpis: stated.get(aim) ?? [],
    suggested: suggested.get(aim) ?? [],
  }));
}

/** Named in full on the sheet and in the list of orphans; a finding names so many. */
const namedAtMost = 3;

function orphanFinding(kind: ItemKind, items: readonly ThreadedItem[]): Finding[] {
  const all = items.filter(({ item }) => item.kind === kind);
  const orphans = all.filter(isOrphan);
  const [first] = orphans;
  if (!first) return [];
  const named = orphans.map(({ item }) => quoted(item.ref || itemText(item)));
  return [
    newFinding('items-without-outcome', {
      cell: cellOf(first),
      message: `${orphans.length} of ${countOf(kind, all.length)} ${orphans.length === 1 ? 'leads' : 'lead'} to no corporate outcome, stated or suggested: ${inList(fewOf(named, namedAtMost))}.`,
    }),
  ];
}

const columnMissing = (kind: ItemKind, first: ThreadedItem, count: number): Finding =>
  newFinding('outcome-column-missing', {
    cell: cellOf(first),
    message: `The plan's ${kindWord(kind, 2)} (${count}) have no column “Corporate outcome” to say which outcome each serves. Add it, then write the number of the outcome in each row.`,
  });

function aimFindings(aims: readonly AimThread[], items: readonly ThreadedItem[]): Finding[] {
  if (!items.some(({ item }) => item.kind === 'kpi')) return [];
  return aims
    .filter(({ kpis, suggested }) => kpis.length + suggested.length === 0)
    .map(({ aim, name }): Finding =>
      newFinding('aim-without-kpi', {
        cell: sheetCellOf(aim.cell),
        message: `No KPI measures the aim ${quoted(name)}: none stands under its name, and the words of none speak for it.`,
      }),
    );
}

/** Whether an item leads nowhere, not even by its words. */
export const isOrphan = ({ outcomes, suggested }: ThreadedItem): boolean =>
  outcomes.length === 0 && suggested.length === 0;

const cellOf = ({ item: { cell } }: ThreadedItem): string => sheetCellOf(cell);
