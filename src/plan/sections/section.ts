import { isOneYear, readYears, yearsLabel } from '../../words/planYears';
import type { Field, TableKind } from '../tables/kinds';

/** A column of a section's table. */
export interface SectionColumn<F extends string = string> {
  /** The meaning of the column in its table: 'due' of actions. */
  readonly field: F;
  /** Its heading, where the plan's own table lends none; {words} in braces are filled in. */
  readonly title: string;
  /** Absent for words, which begin at the left. */
  readonly align?: 'Right';
  /** Coloured by its RAG words; the column is left out where no row has one. */
  readonly rag?: true;
  /** The council's own template names it: it is shown though no row fills it. */
  readonly asked?: true;
}

/** What a section says, named as data: `src/sheets/summary/contents` has the reader of each. */
export type SectionSource =
  /** A heading over the sections that stand under it; it goes when none of them has anything to say. */
  | { readonly kind: 'heading' }
  /** The paragraphs that the table “Plan text” has under the section's key. */
  | { readonly kind: 'text' }
  /** Rows of a table of the plan, whichever kind it is. */
  | {
      readonly [K in TableKind]: {
        readonly kind: 'table';
        readonly table: K;
        readonly columns: readonly SectionColumn<Field<K>>[];
      };
    }[TableKind]
  /** Counts by rating with their chart, and so many of the highest risks. */
  | {
      readonly kind: 'risks';
      readonly most: number;
      readonly chart: string;
      readonly columns: readonly SectionColumn<Field<'risks'>>[];
    }
  /** A bar chart over one kind of lines, with their total. {table year}: the year that is shown. */
  | {
      readonly kind: 'funding';
      readonly lines: 'source' | 'spend';
      readonly chart: string;
      readonly columns: readonly SectionColumn<Field<'funding'>>[];
    }
  /** Pairs of bars, a service each, with their totals. {risk}: "Local and central risk" where a table has both. */
  | {
      readonly kind: 'budgets';
      readonly chart: string;
      readonly columns: readonly SectionColumn<Field<'budgets'>>[];
    };

/** A section of the two-page summary. All of it is plain data, so that a list can come from a workbook as well. */
export interface SummarySection {
  /**
   * Its name in the table “Plan text”, in `Plan.sectionHeadings`, and in what is kept of a summary ("aims/0/text"): it
   * never changes and holds no "/". "title" is taken.
   */
  readonly key: string;
  /** Heading where the officer wrote none; {year}, {last year} and {period} are filled in. */
  readonly title: string;
  /** Page on which it begins, where the pages can be turned there. */
  readonly page: 1 | 2;
  readonly source: SectionSource;
  /** The section above that it stands under, with a smaller heading. */
  readonly under?: string;
  /** Nothing is said of an optional section that is empty. */
  readonly optional?: true;
  /** It is not shown. */
  readonly off?: true;
  /** Its title is the council's own: it goes before the words that stand over its text or its table. */
  readonly titled?: true;
  /** So many lines of its text or table are shown; all, if left out. */
  readonly most?: number;
  /**
   * Absent: it flows through the columns of its page, and a chart stands in the row at the foot. `across`: set below the
   * columns, over all of the page. `beside`: to the left of the section across, where the page has three columns.
   */
  readonly place?: 'across' | 'beside';
  /** Its chart is twice as wide as the others, and on a portrait page stands in a row of its own. */
  readonly wide?: true;
  /**
   * A regular expression, in small letters, for officers' headings that mean it. Absent: it is known by its key and by
   * its title.
   */
  readonly words?: string;
  /** Of sections whose words a heading has, that of the lowest rank counts, then the first. Absent: 3. */
  readonly rank?: number;
}

/** The kind of table that feeds a section. */
export function tableOf({ source }: Pick<SummarySection, 'source'>): TableKind {
  if (source.kind === 'table') return source.table;
  return source.kind === 'heading' ? 'text' : source.kind;
}

/**
 * Heading of a section: the officer's words, else the usual ones with the plan year in them ("In 2021/22 we:" for a
 * plan of 2022/23), or the period of a plan of several ("Our priorities for 2025-30"). A year of another form, or none,
 * gives "this year" and "last year".
 */
export function sectionHeading(
  { key, title }: Pick<SummarySection, 'key' | 'title'>,
  written: Readonly<Partial<Record<string, string>>>,
  planYear: string | undefined,
  period = planYear,
): string {
  const words = { ...yearWords(planYear), period: period?.trim() || 'the plan period' };
  return (Object.hasOwn(written, key) && written[key]?.trim()) || fillIn(title, words);
}

/** "In {year} we will:" with { year: '2022/23' } is "In 2022/23 we will:"; braces without words stay as they are. */
export const fillIn = (title: string, words: Readonly<Partial<Record<string, string>>>): string =>
  title.replace(/\{([^{}]*)\}/g, (braces, name: string) =>
    Object.hasOwn(words, name) ? (words[name] ?? braces) : braces,
  );

function yearWords(planYear: string | undefined): { readonly year: string; readonly 'last year': string } {
  const years = readYears(planYear);
  if (!years || !isOneYear(years)) return { year: planYear?.trim() || 'this year', 'last year': 'last year' };
  // "2022-2023" is written in full as the officer has it.
  const isFull = /\d{4}\D+\d{4}/.test(planYear ?? '');
  const label = (by: number): string =>
    isFull && years.basis === 'financial'
      ? `${years.first + by}/${years.first + by + 1}`
      : yearsLabel({ ...years, first: years.first + by, last: years.last + by });
  return { year: label(0), 'last year': label(-1) };
}
