import { sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { AimThread } from './aimsAndKpis';
import { countCoverage } from './countCoverage';
import type { ThreadedItem } from './threadedItem';
import { countOf, kindWord, quoted } from './itemWords';
import { outcomeLabel, type OutcomeList } from './outcome';
import { itemKinds, itemText, type ItemKind } from './threadItems';
import { fewOf, inList } from '../../../words/lists';

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
