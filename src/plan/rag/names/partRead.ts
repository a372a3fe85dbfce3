import type { NameWord } from './readWords';
import type { Composed } from './composed';

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

/** A whole name as the rules look at it. */
export interface NameRead {
  /** Its parts between colons and dashes, in small letters and without signs. */
  readonly parts: readonly string[];
  readonly text: string;
  /** All of it in small letters, with its signs and brackets. */
  readonly whole: string;
  /** A share or a rate: what is counted is held against something. */
  readonly isShare: boolean;
  readonly isHigher: boolean;
  readonly found: Composed;
}

/** What makes a whole name less sure than the word that decided; undefined where nothing does. */
export type NameRule = (name: NameRead) => string | undefined;

/** What the first of the rules that has something against it says. */
export function firstDoubt<Read>(
  rules: readonly ((read: Read) => string | undefined)[],
  read: Read,
): string | undefined {
  for (const rule of rules) {
    const doubt = rule(read);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}
