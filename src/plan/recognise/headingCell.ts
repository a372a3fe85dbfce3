import type { TableKind } from '../tables/kinds';
import type { HeadingMatches } from './matchHeading';
import type { Profile } from './profileColumn';

/** The column of a meaning, and how sure it is. */
export interface FoundColumn {
  readonly column: number;
  readonly certainty: number;
}

/** A row of headings read as one kind of table. */
export interface KindMatch {
  readonly kind: TableKind;
  /** Column of each field, and how sure each is. */
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** 0 to 1: the required headings count most, headings without a meaning take a little away. */
  readonly certainty: number;
  /** How sure the least sure of the required headings is. */
  readonly weakest: number;
  /** By which kinds are compared: the sum of what was understood. */
  readonly score: number;
}

export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  /** Of a heading of several rows the lowest, without the names of groups above it. */
  readonly own?: string;
  readonly matches: HeadingMatches | null;
  /** What stands below it; absent where that is not known. */
  readonly profile?: () => Profile;
}
