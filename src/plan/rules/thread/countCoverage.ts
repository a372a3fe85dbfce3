import type { ThreadedItem } from './threadedItem';
import type { Outcome } from './outcome';
import { itemKinds, type ItemKind } from './threadItems';

/** Items by kind, and all of them. */
export type ItemCounts = Readonly<Record<ItemKind | 'all', number>>;

/** How many items lead to one outcome: those that state it, and apart from them those whose words suggest it. */
export interface Coverage {
  readonly outcome: Outcome;
  readonly stated: ItemCounts;
  readonly suggested: ItemCounts;
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
