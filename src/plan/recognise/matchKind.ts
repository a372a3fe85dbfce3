import type { TableKind } from '../tables/kinds';
import { assignColumns } from './assignColumns';
import { fillByContents, givenByContents } from './fillByContents';
import { fitOf } from './fitContents';
import type { FoundColumn, HeadingCell, KindMatch } from './headingCell';
import { type AnyKindWords, planVocabulary, type Vocabulary } from './vocabulary';
import { yearColumns, yearsAsDue } from './yearColumns';

/** Words of registers and ledgers, of which one in a heading is enough. */
const registers =
  /\b(?:suppliers?|vendors?|payees?|beneficiar(?:y|ies)|merchants?|invoices?|tickets?|bidders?|tenderers?|debtors?|creditors?|postcodes?|employees?|salary|serial|assets?|purchase orders?)\b/i;
/** What Excel writes over the columns of a pivot table. */
const pivots = /^(?:row labels|column labels|(?:sum|count|average|max|min) of )/i;
/** A heading of more words may speak of such things: "Number of invoices paid in 30 days" is an indicator. */
const mostWords = 4;

/** Whether a heading shows that a list is a register, a ledger or a pivot table, and no table of a plan. */
export const isForeign = (heading: string): boolean =>
  pivots.test(heading) || (registers.test(heading) && heading.split(/\s+/).length <= mostWords);

/** So many headings without a meaning count against a kind; a wide sheet may have a hundred more. */
const mostUnknown = 10;
/** What a title that names the kind adds to its score. */
const titleScore = 0.6;

/**
 * The kind of table that a row of headings belongs to, or null. `titled` holds the kinds that the title above or
 * the sheet's name speaks of. Each column gets one meaning and each meaning one column, the surest first.
 */
export function matchKind(
  cells: readonly HeadingCell[],
  titled: ReadonlySet<TableKind>,
  of: Vocabulary = planVocabulary,
): KindMatch | null {
  let best: KindMatch | null = null;
  const foreign = cells.some(({ text }) => isForeign(text));
  for (const words of of.kinds) {
    if (foreign && !words.onRequest) continue;
    if (cells.some(({ matches }) => matches?.vetoed.has(words.kind))) continue;
    if (!cells.some(({ matches }) => matches?.byKind.has(words.kind))) continue;
    const match = matchWith(cells, words, titled.has(words.kind));
    if (match && (!best || match.score > best.score)) best = match;
  }
  return best;
}

function matchWith(cells: readonly HeadingCell[], words: AnyKindWords, titled: boolean): KindMatch | null {
  // Headings alone come first: most rows end here, and only a likely table's cells are looked at.
  const byHeadings = nameUnnamed(assignColumns(cells, words, titled, false), cells, words, titled, false);
  if (!isNearlyMet(words, byHeadings, titled)) return null;
  if (words.kind !== 'kpis' && isProjectWithMoney(cells, words, byHeadings)) return null;
  if (!titled && !hasOwnWord(cells, words, byHeadings)) return null;
  if (words.undated && cells.some(({ profile }) => profile && profile().date >= mostlyDates)) return null;
  const columns = nameUnnamed(assignColumns(cells, words, titled, true), cells, words, titled, true);
  fillByContents(words.kind, columns, cells, titled);
  if (isProjectWithMoney(cells, words, columns)) return null;
  const met = certaintiesMet(words, columns, cells);
  if (!isMet(met, columns) || columns.size < (words.fewest ?? 0)) return null;
  if (!titled && (met[0] ?? 0) < sureName && columns.size < (words.fewestBesideWeakName ?? 0)) return null;
  if (
    !titled &&
    (met[0] ?? 0) < sureName &&
    !words.besideGeneralName?.every((field) => columns.has(field)) &&
    words.besideGeneralName
  )
    return null;
  if ((met[0] ?? 0) < sureName && words.saidBesideWeakName && !isSaid(cells, words.saidBesideWeakName))
    return null;
  const headed = cells.filter(({ text }) => text !== '').length;
  const needed = met.reduce((sum, certainty) => sum + certainty, 0) / met.length;
  const others = otherYears(cells, words.kind, columns);
  const understood = Math.min(1, (columns.size + others) / Math.max(headed, 1));
  const sum = [...columns.values()].reduce((all, { certainty }) => all + certainty, 0);
  return {
    kind: words.kind,
    columns,
    certainty: Math.round(100 * Math.min(1, 0.75 * needed + 0.2 * understood + (titled ? 0.05 : 0))) / 100,
    weakest: Math.min(...met),
    score:
      sum +
      (titled ? titleScore : 0) +
      yearScore * others -
      0.1 * Math.min(headed - columns.size - others, mostUnknown),
  };
}

/** What a column of one more year adds to the score: "26/27" below "Targets" is understood in two rows alone. */
const yearScore = 0.3;

/** How many columns are understood as those of other years. */
function otherYears(
  cells: readonly HeadingCell[],
  kind: TableKind,
  columns: ReadonlyMap<string, FoundColumn>,
): number {
  const taken = new Set([...columns.values()].map(({ column }) => column));
  return yearColumns(kind, cells).filter(({ year, column }) => year && !taken.has(column)).length;
}

/**
 * A weak name beside headings of another kind's figures: projects with their budgets are no list of actions, and
 * without a target none of KPIs.
 */
function isProjectWithMoney(
  cells: readonly HeadingCell[],
  { required, besideWeakName = [] }: AnyKindWords,
  columns: ReadonlyMap<string, FoundColumn>,
): boolean {
  const name = columns.get(required[0]?.[0] ?? '');
  if ([...columns.keys()].some((field) => /target$/i.test(field))) return false;
  return (
    name !== undefined &&
    name.certainty < sureName &&
    cells.some(
      ({ column, matches }) =>
        column !== name.column && matches?.heading.words.some((word) => besideWeakName.includes(word)),
    )
  );
}

/** Below this a name of what the table lists is a general word. */
const sureName = 0.9;

/** A column of dates makes a register of it. */
const mostlyDates = 0.6;

/**
 * How sure the best of each list of required fields is; 0 for one that is not found. Milestones in columns for each year
 * are due in their year.
 */
const certaintiesMet = (
  words: AnyKindWords,
  columns: ReadonlyMap<string, FoundColumn>,
  cells: readonly HeadingCell[],
): number[] =>
  words.required.map((fields) =>
    Math.max(
      ...fields.map((field) => columns.get(field)?.certainty ?? 0),
      fields.includes('due') ? yearsAsDue(words.kind, cells) : 0,
    ),
  );

const isMet = (met: readonly number[], columns: ReadonlyMap<string, FoundColumn>): boolean =>
  met.every((certainty) => certainty > 0) &&
  new Set([...columns.values()].map(({ column }) => column)).size >= 2;

/** Met, or short of no more than one list of fields, of which the contents of a column may give one. */
function isNearlyMet(
  words: AnyKindWords,
  columns: ReadonlyMap<string, FoundColumn>,
  titled: boolean,
): boolean {
  const given = givenByContents(words.kind, titled);
  const missing = words.required.filter((fields) => !fields.some((field) => columns.has(field)));
  return (
    columns.size >= 2 - missing.length &&
    missing.length <= 1 &&
    missing.every((fields) => fields.some((field) => given.includes(field)))
  );
}

/** General headings ("Description", "Status") make no table of a kind: one must hold a word that is the kind's own. */
function hasOwnWord(
  cells: readonly HeadingCell[],
  { own, nearlyOwn }: AnyKindWords,
  columns: ReadonlyMap<string, FoundColumn>,
): boolean {
  const meant = new Set([...columns.values()].map(({ column }) => column));
  const understood = cells.filter(({ column }) => meant.has(column));
  if (!own || isSaid(understood, own)) return true;
  return (
    nearlyOwn !== undefined &&
    meant.size >= nearlyOwn.fewest &&
    (columns.get(nearlyOwn.sure)?.certainty ?? 0) >= sureName &&
    isSaid(understood, nearlyOwn.words)
  );
}

const isSaid = (cells: readonly HeadingCell[], words: readonly string[]): boolean =>
  cells.some(({ matches }) => matches?.heading.words.some((word) => words.includes(word)));

/** The names of some tables may stand under no heading, or under the table's title: in the first column, mostly. */
function nameUnnamed(
  columns: Map<string, FoundColumn>,
  cells: readonly HeadingCell[],
  words: AnyKindWords,
  titled: boolean,
  heard: boolean,
): Map<string, FoundColumn> {
  const { unnamed, needsTitle } = words;
  if (!unnamed || columns.has(unnamed) || columns.size === 0) return columns;
  if (needsTitle && !titled) return columns;
  const name = unnamedColumn(columns, cells);
  if (!name) return columns;
  if (heard && name.profile && fitOf(words.kind, unnamed, name.profile()) === 'against') return columns;
  columns.set(unnamed, { column: name.column, certainty: 0.8 });
  return columns;
}

/** The first column; where columns are swapped, the only one without a meaning if it holds words. */
function unnamedColumn(
  columns: ReadonlyMap<string, FoundColumn>,
  cells: readonly HeadingCell[],
): HeadingCell | undefined {
  const meant = new Set([...columns.values()].map(({ column }) => column));
  const [first] = cells;
  if (first && [...meant].every((column) => column > first.column)) return first;
  const [only, another] = cells.filter(({ column }) => !meant.has(column));
  return only && !another && only.profile && only.profile().words + only.profile().code >= mostlyWords
    ? only
    : undefined;
}

/** A column of names holds words, though some names are a word and a figure. */
const mostlyWords = 0.5;
