import type { Comparator, Direction, Figure, Period, Role } from './reading';
import type { Token } from './tokens';

/** What the walk through the tokens of a text knows so far. */
export interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly role: Role;
  readonly figures: Figure[];
  /** Words before each figure, and after the last: one list more than there are figures. */
  readonly slots: string[][];
  readonly doubts: Set<string>;
  readonly leftOver: string[];
  unsure: boolean;
  bandText: string;
  comparator: { readonly sign: Comparator; readonly at: number; readonly within: boolean } | null;
  direction: Direction | null;
  period: Period | null;
}

/** What a walk brings home. */
export interface Collected {
  readonly figures: readonly Figure[];
  readonly doubts: readonly string[];
  readonly unsure: boolean;
  readonly bandText: string;
  readonly leftOver: readonly string[];
  /** How many words stand outside brackets beside the figures. */
  readonly words: number;
  /** Period named without a figure of its own. */
  readonly period: Period | null;
  /** Why there is no figure; '' if there is one. */
  readonly why: string;
}

export function startWalk(text: string, tokens: readonly Token[], role: Role): Walk {
  return {
    text,
    tokens,
    role,
    figures: [],
    slots: [[]],
    doubts: new Set(),
    leftOver: [],
    unsure: false,
    bandText: '',
    comparator: null,
    direction: null,
    period: null,
  };
}

/** Words since the last figure. */
export function currentSlot(walk: Walk): string[] {
  return walk.slots[walk.slots.length - 1] ?? [];
}

/** Adds a figure, with the comparator and the period that stood before it. */
export function pushFigure(walk: Walk, figure: Figure): void {
  walk.figures.push({
    ...figure,
    comparator: figure.comparator ?? walk.comparator?.sign ?? null,
    period: figure.period ?? walk.period,
  });
  walk.slots.push([]);
  walk.comparator = null;
  walk.period = null;
}
