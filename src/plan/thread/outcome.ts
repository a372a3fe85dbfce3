import type { Finding } from '../finding';
import type { SourceCell } from '../snapshot';
import { shorten } from '../../words/shorten';

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

/** What an outcome is called in a sentence: "Outcome 4 (Communities are cohesive …)"; names are cut after 60 characters. */
export function outcomeLabel({ number, name }: Pick<Outcome, 'number' | 'name'>): string {
  if (name === '') return `Outcome ${number}`;
  return `Outcome ${number} (${shorten(name)})`;
}
