import type { Field, TableKind } from '../../recognised';

/**
 * The words of one meaning. A heading that is one of the strong phrases is surely meant; a weak phrase is also
 * used for other things. Order of words, little words, plurals, years and quarters do not matter.
 */
export interface FieldWords {
  readonly strong: readonly string[];
  readonly weak?: readonly string[];
  /** A heading with one of these words means something else: "previous", "forecast". */
  readonly never?: readonly string[];
  /** Its cells are figures, so a unit in its heading ("Number achieved", "Actual £") changes nothing. */
  readonly holdsFigures?: true;
  /** The same of a column's own heading only: a group "Year end forecast" may stand over "Budget". */
  readonly neverItself?: readonly string[];
}

/** What tells one kind of table from the others: vocabulary as data. */
export interface KindWords<K extends TableKind = TableKind> {
  readonly kind: K;
  readonly fields: { readonly [F in Field<K>]?: FieldWords };
  /** One field of each list must be found. */
  readonly required: readonly (readonly Field<K>[])[];
  /**
   * Words of which a heading must have one where no title speaks for the kind: "Description | Status | Date" may be
   * anything.
   */
  readonly own?: readonly string[];
  /**
   * Words that do for those where so many meanings are found, and one of them surely by its heading: a "Measure" with a
   * lead and a "Timetable" is an action, one with some "Date" may be anything.
   */
  readonly nearlyOwn?: {
    readonly words: readonly string[];
    readonly fewest: number;
    readonly sure: Field<K>;
  };
  /** Where what the table lists has but a general heading ("Description"), so many meanings must be found. */
  readonly fewestBesideWeakName?: number;
  /** Where no title speaks for the kind and the names have but a general heading, all of these must be found. */
  readonly besideGeneralName?: readonly Field<K>[];
  /** With one of these words in another heading a table whose names have but a general heading is something else. */
  readonly besideWeakName?: readonly string[];
  /** A table with a column of dates is none of this kind, but a register. */
  readonly undated?: boolean;
  /** Words that say nothing in headings of this kind. */
  readonly noise: readonly string[];
  /** A table with a heading of these words is something else: a spend register has a supplier. */
  readonly vetoes: readonly string[];
  /** Words in a title above, or the sheet's name, that speak for this kind. */
  readonly titles: readonly string[];
  /** Headings so general that without such a title they mean nothing. */
  readonly needsTitle?: readonly Field<K>[];
  /** The column that may go without a heading, or have the table's title in its place. */
  readonly unnamed?: Field<K>;
  /** Fields that hold nothing but figures. */
  readonly figures: readonly Field<K>[];
}

/** Phrases of a text, parted by commas. */
export const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

/** Columns of registers of payments and of ledgers, which are no part of a plan. */
export const registerWords = [
  'supplier',
  'supplier name',
  'vendor',
  'payee',
  'beneficiary',
  'merchant',
  'invoice',
  'invoice number',
  'transaction',
  'transaction number',
  'transaction date',
  'payment date',
  'date paid',
  'posting date',
  'purchase order',
  'expense type',
  'irrecoverable vat',
  'journal',
];
