import type { Composed } from './composed';

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
