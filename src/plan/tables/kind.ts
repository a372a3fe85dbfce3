import type { CodeOfSeveral, FindingCode } from '../findings/catalogue';
import type { Column, ScoreGrid } from './column';

/** What sort of thing the cells of a field are. */
export type CellSort =
  | 'figure'
  | 'money'
  /** Money beside codes, which are figures as well: figures prove nothing. */
  | 'amount'
  | 'colour'
  | 'grade'
  | 'verdict'
  | 'name'
  | 'topic'
  | 'series'
  | 'note'
  | 'date'
  /** A day on which something was done; a heading over anything else does not mean it. */
  | 'day'
  | 'code'
  | 'trend'
  | 'score'
  | 'level'
  | 'person'
  | 'stage'
  | 'polarity'
  | 'category'
  | 'result';

/**
 * The words by which a heading is known. A heading that is one of the strong phrases is surely meant; a weak phrase is
 * also used for other things. Order of words, little words, plurals, years and quarters do not matter.
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

/** The meaning of a column. Without words it is not known by its heading alone (the quarters of a list of KPIs). */
export interface FieldOfTable extends Partial<FieldWords> {
  /** What the column is called to people: "Good is higher, lower or on target". */
  readonly name: string;
  /** Heading of a new column beside an officer's table, where a table of ours has none; its name if left out. */
  readonly heading?: string;
  /** Where a table has no column of that meaning, this is it: "Controls" without "Actions" is what is done. */
  readonly alone?: string;
  /** Its cells are coloured one by one, so no other column takes their look. */
  readonly coloured?: true;
  /** Not judged by what it holds if left out. */
  readonly holds?: CellSort;
  /** A colour, a score or a sum rests on it: while its meaning is in doubt nothing is judged by it. */
  readonly decides?: true;
  /** Where two columns of figures claim it nearly alike, neither is sure and the officer is asked. */
  readonly rivalled?: true;
}

/** What the cells of a column may look like, beside being of their field's sort. */
export type Likeness =
  | 'names'
  | 'codes'
  | 'counting'
  | 'colours'
  | 'verdicts'
  | 'stages'
  | 'dates'
  | 'trends'
  | 'wanted ways'
  | 'open ways';

/**
 * By what cells give a meaning away where no heading does: a list of indicators with targets and one more column of
 * figures has its measures there, whatever that is called. Only one column may fit.
 */
export interface ByContents<Field extends string> {
  readonly field: Field;
  /** How many meanings the headings must have given before the contents are asked. */
  readonly known: number;
  /** So little that the officer is asked, if left out. */
  readonly certainty?: number;
  /** Nothing more than the field's sort if left out. */
  readonly like?: Likeness;
  /** Of several columns that fit the one furthest left: names come before notes on them. */
  readonly leftmost?: true;
  /** Only where a title speaks for the kind. */
  readonly ofTitled?: true;
  /** Only in a table that has this meaning too, and none of those that stand `instead`. */
  readonly beside?: Field;
  readonly instead?: readonly Field[];
  /** Not where the heading may mean one of these. */
  readonly unless?: readonly Field[];
  /** Not a column of what was before, or shall be. */
  readonly ofPresent?: true;
}

/** A line of a table of money. */
export interface MoneyLine<Field extends string> {
  /** What it shows in a column; '' where it has none. */
  text(field: Field): string;
  /** An amount in £000; null where none can be read. */
  amount(field: Field): number | null;
}

/** What is found in a line of a table of money; it stands at the line's cell of `field`. */
interface MoneyFinding<Field extends string> {
  readonly code: Exclude<FindingCode, CodeOfSeveral>;
  readonly line: MoneyLine<Field>;
  readonly field: Field;
  readonly message: string;
}

/**
 * What the lines of a table of money come to. How it is read (units, totals, cells that are no amount, columns in doubt)
 * is the same for all such kinds.
 */
export interface MoneyRule<Field extends string> {
  /** Columns of amounts. A total that is stated below is held against the sum of its lines. */
  readonly amounts: readonly Field[];
  /** Where no unit is stated and most amounts read as £000 are larger, they are more likely pounds, and it is asked. */
  readonly mostThousands: number;
  /** Sentences for the money block of the summary. */
  say(lines: readonly MoneyLine<Field>[]): readonly string[];
  /** Findings of the reconciliation. */
  find(lines: readonly MoneyLine<Field>[]): readonly MoneyFinding<Field>[];
}

/**
 * All that is particular to a kind of table, in one place: names, fields, and what tells it from the other kinds. How it is
 * recognised, offered, added and spoken of is derived from this.
 */
export interface KindOfTable<Field extends string> {
  /** What it is called to people, and a new sheet that is made for it: "Plans and actions". */
  readonly name: string;
  /** What is in it, within a sentence: "plans and actions". */
  readonly subject: string;
  /** Name of the real Excel table: what structured references call it. */
  readonly tableName: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** What a new table can be filled with, by the names that are offered; of what is in them `addTable` knows. */
  readonly presets?: readonly string[];
  /**
   * No table of a plan. It is looked for only where a job asks for it, with words of its own alone; none is added. An
   * officer may say of a list that it is one.
   */
  readonly onRequest?: true;
  /** Fewer meanings than that could be anything. */
  readonly fewest?: number;
  /** A heading that means a field less surely than that, by its words, does not mean it; 0.38 if left out. */
  readonly least?: number;
  /** Words count only in the form in which they stand: a "Project" is nothing that was projected. */
  readonly exactWords?: true;
  /** A plan has one such list; of the other kinds several are read one after the other. */
  readonly single?: true;
  /** What looks like one and feeds nothing is named as one: by its headings alone, or only below a title that says so. */
  readonly guessed?: 'always' | 'where titled';
  /** In the order in which they are offered. */
  readonly fields: Readonly<Record<Field, FieldOfTable>>;
  /** One field of each list must be found. */
  readonly required: readonly (readonly NoInfer<Field>[])[];
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
    readonly sure: NoInfer<Field>;
  };
  /** Where what the table lists has but a general heading ("Description"), so many meanings must be found. */
  readonly fewestBesideWeakName?: number;
  /** Where no title speaks for the kind and the names have but a general heading, all of these must be found. */
  readonly besideGeneralName?: readonly NoInfer<Field>[];
  /** Where the names have but a general heading, title or not, some heading must have one of these words. */
  readonly saidBesideWeakName?: readonly string[];
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
  readonly needsTitle?: readonly NoInfer<Field>[];
  /** The column that may go without a heading, or have the table's title in its place. */
  readonly unnamed?: NoInfer<Field>;
  /** The meaning of short codes in a column without a heading, left of the names. */
  readonly unheadedCodes?: NoInfer<Field>;
  /** Such tables are also drawn on their side, with their records across. */
  readonly sideways?: true;
  /** Fields that such a table nearly always has, and that its cells give away; asked in this order. */
  readonly byContents?: readonly ByContents<NoInfer<Field>>[];
  /** What a new plan year does with it; its lines and names stay. Nothing if left out. */
  readonly newYear?: {
    /** Columns that are emptied; its figures if left out. */
    readonly empties?: readonly NoInfer<Field>[];
    /** What the officer is told, of a place ("on “Money”") and the new year. Without it the kind is rolled by code of its own. */
    readonly told?: (place: string, year: string) => string;
    /** The figures that go are kept in the record of changes. */
    readonly recorded?: true;
  };
  /** Columns that a new quarter empties. */
  readonly newQuarter?: { readonly empties: readonly NoInfer<Field>[] };
  /** A table of money that the summary and the reconciliation speak of beside the budgets. */
  readonly money?: MoneyRule<NoInfer<Field>>;
  /** The check reads it: where one of its cells changes, the live check checks again. */
  readonly checked?: true;
  /** Fields that hold nothing but figures. */
  readonly figures: readonly NoInfer<Field>[];
  /** The columns of a table that the add-in adds, from left to right; of risks they depend on the plan's grid. */
  readonly columns:
    readonly Column<NoInfer<Field>>[] | ((grid: ScoreGrid) => readonly Column<NoInfer<Field>>[]);
  /** Columns that a table of ours does not have, and that can be added to one: their look where it is no plain one. */
  readonly wanted?: readonly Column<NoInfer<Field>>[];
}

/** A kind of table, with its fields as their own type. */
export const kindOfTable = <Field extends string>(kind: KindOfTable<Field>): KindOfTable<Field> => kind;

/** Phrases of a text, parted by commas: words`ref, kpi ref` → ['ref', 'kpi ref']. */
export const words = (text: TemplateStringsArray, ...parts: readonly string[]): string[] =>
  String.raw({ raw: text }, ...parts)
    .split(',')
    .map((phrase) => phrase.trim());

/** Columns of registers of payments and of ledgers, which are no part of a plan. */
export const registerWords = words`supplier, supplier name, vendor, payee, beneficiary, merchant, invoice,
  invoice number, transaction, transaction number, transaction date, payment date, date paid, posting date,
  purchase order, expense type, irrecoverable vat, journal`;
