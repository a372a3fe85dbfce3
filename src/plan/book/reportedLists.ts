import type { PlacedTable } from '../read/tablesOfKind';
import type { RecognisedTable } from '../recognise/recognised';
import type { Quarter } from '../../words/quarters';

/**
 * The KPI tables that a quarter is reported with, of those that are given. Where some have a RAG column these are they: a
 * list without one beside them (the short list of a two-page plan) repeats theirs. Where none has, all are.
 */
export function reportedLists(lists: readonly PlacedTable<'kpis'>[]): readonly PlacedTable<'kpis'>[] {
  const rated = lists.filter(({ table }) => table.columns.rag !== undefined);
  return rated.length > 0 ? rated : lists;
}

type Table = RecognisedTable<'kpis'>;

/** Whether a table holds the figures of one quarter, which its heading, title or sheet names. */
export const isOfOneQuarter = ({ columns, quarter }: Table): boolean =>
  quarter !== undefined &&
  columns.measure !== undefined &&
  [columns.q1, columns.q2, columns.q3, columns.q4].every((column) => column === undefined);

/**
 * The KPI tables that report a quarter. Where a workbook has a sheet for each quarter, one of them does: that of the
 * quarter asked for, else the latest; the others are its past. Tables with columns for several quarters report any.
 */
export function listsOfQuarter<Placed extends { readonly table: Table }>(
  lists: readonly Placed[],
  asked: Quarter | undefined,
): readonly Placed[] {
  const single = lists.filter(({ table }) => isOfOneQuarter(table));
  const named = namedIn(single);
  if (named.length < 2) return lists;
  const chosen = asked !== undefined && named.includes(asked) ? asked : named.at(-1);
  return lists.filter((one) => !single.includes(one) || one.table.quarter === chosen);
}

/**
 * The KPI tables that a quarter is reported with, and which quarter that is: the one that is stated, else the latest that
 * these tables name. Where there is none each table is read for its own last one with a figure. Check, summary, overview
 * and what is due all take their quarter from here, so that a KPI has one colour in all of them.
 * Example: with columns Q1 to Q4 on the sheet "Indicators Q3" the quarter is Q3, though Q4 may hold a figure.
 */
export function reportedIn<Placed extends { readonly table: Table }>(
  lists: readonly Placed[],
  stated: Quarter | undefined,
): { readonly lists: readonly Placed[]; readonly quarter: Quarter | undefined } {
  const reported = listsOfQuarter(lists, stated);
  return { lists: reported, quarter: stated ?? latestNamed(reported) };
}

type Named = { readonly table: Pick<RecognisedTable, 'quarter'> };

const namedIn = (lists: readonly Named[]): Quarter[] =>
  [...new Set(lists.flatMap(({ table }) => table.quarter ?? []))].sort();

/** The one quarter that tables name; undefined where they name none or several. Tables that name none do not count. */
export function onlyNamed(lists: readonly Named[]): Quarter | undefined {
  const named = namedIn(lists);
  return named.length === 1 ? named[0] : undefined;
}

/** The latest quarter that tables name; undefined where they name none. */
export const latestNamed = (lists: readonly Named[]): Quarter | undefined => namedIn(lists).at(-1);
