import type { NameWord } from './readWords';

/** One part of a name as the rules look at it. */
export interface PartRead {
  readonly words: readonly NameWord[];
  readonly text: string;
  /** The word that decided, and what stands after it. */
  readonly by: NameWord;
  readonly after: readonly NameWord[];
  /** What follows “due to” and the like. */
  readonly cause: readonly NameWord[];
  readonly neg: NameWord | undefined;
  readonly isHigher: boolean;
  readonly isShare: boolean;
}
/** Why a part may not mean what its grammar says; undefined where this rule has nothing against it. */
export type Rule = (part: PartRead) => string | undefined;
