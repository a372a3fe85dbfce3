import type { Area } from '../../grid/area';
import { filledColumns, type Grid } from '../../grid/sheetGrid';
import type { TableKind } from '../tables/kinds';
import type { HeadingCell, KindMatch } from './headingCell';
import { type FieldMatches, type HeadingMatches, isUsualHeading, matchHeading } from './matchHeading';
import { matchKind } from './matchKind';
import { holdsFigure } from './profileColumn';
import { profiler } from './profiler';
import { figureOfTarget, ofTarget, readStage, stagedFields } from './qualifiers';
import { sharedNouns, withoutShared } from './sharedNoun';
import { kindsOfTitles, titlesAbove } from './titles';
import { planVocabulary, type Vocabulary, wordsOf } from './vocabulary';

/** Headings of a table in a plain range. */
export interface FoundHeadings {
  /** Rows and columns of the headings alone. */
  readonly area: Area;
  readonly cells: readonly HeadingCell[];
  readonly match: KindMatch;
  /** Titles above, the nearest first. */
  readonly titles: readonly string[];
}

/** How headings are read. */
export interface Reading {
  /** Where the titles of a table are that do not stand above it. */
  readonly titlesOf?: (area: Area) => readonly string[];
  /** Among which words; those of a plan's tables if left out. */
  readonly of?: Vocabulary;
  /**
   * The sheet has one list: its columns may stand apart, and what stands above it (titles, settings of a report) is no
   * table.
   */
  readonly alone?: boolean;
}

/** From here a heading surely has the meaning by itself, and what a group's name gives it no more than that. */
const surely = 0.9;

/** So many rows below headings tell whether a column holds something, and so whether it belongs to the table. */
const lookBelow = 6;

/** Reads a block as headings: the texts above each column joined. A figure in it refuses it. */
export function readHeadings(
  grid: Grid,
  whole: Area,
  { titlesOf, of = planVocabulary, alone = false }: Reading = {},
): FoundHeadings | null {
  const area = grid.turned ? withoutTitles(grid, whole) : whole;
  const [left, right] = [area.column, area.column + area.columns];
  // Most blocks are rows of a table, and most of those hold a figure: that look is cheap and comes first.
  if (holdsFigure(grid, area) || (!alone && isBody(grid, area))) return null;
  if (area.rows > 1 ? isTitleRow(grid, area) : isMergedTitle(grid, area)) return null;
  // A name of a group below the headings stands alone.
  const lowest = filledColumns(grid, area.row + area.rows - 1, left, right).length;
  if (lowest < (area.rows > 1 ? 2 : 1)) return null;
  const cells: HeadingCell[] = [];
  const profileOf = profiler(grid, area);
  const texts = Array.from({ length: right - left }, (_, at) => headingOf(grid, area, left + at, alone));
  const shared = sharedNouns(texts, of);
  for (let column = left; column < right; column += 1) {
    const text = texts[column - left] ?? '';
    const own = lowestText(grid, area, column);
    cells.push({
      column,
      text,
      ...(own !== '' && { own }),
      matches: withoutShared(text, matchInGroup(text, own, of), shared, of),
      profile: () => profileOf(column),
    });
  }
  if (cells.every(({ matches }) => !matches)) return null;
  const titles = titlesOf?.(area) ?? titlesAbove(grid, area.row, left, right);
  const first = cells[0]?.text ?? '';
  const match = matchKind(cells, kindsOfTitles([...titles, first, grid.sheet.name]), of);
  if (!match || !isSure(grid, area, cells, match, alone)) return null;
  return { area, cells, match, titles };
}

/** A text alone at the left is a title or the name of a group of rows, and no row of the headings. */
function isTitleRow(grid: Grid, { row, column, columns }: Area): boolean {
  const filled = filledColumns(grid, row, column, column + columns);
  return filled.length === 1 && filled[0] === column && (grid.mergeAt(row, column)?.rows ?? 1) === 1;
}

/** One text merged over several columns, with nothing beside it, is a title over the whole sheet. */
function isMergedTitle(grid: Grid, { row, column, columns }: Area): boolean {
  const [first, ...others] = filledColumns(grid, row, column, column + columns);
  return first !== undefined && others.length === 0 && (grid.mergeAt(row, first)?.columns ?? 1) > 1;
}

/** On a turned sheet a title directly above a list is its first label, with nothing beside it. */
function withoutTitles(grid: Grid, area: Area): Area {
  let { column, columns } = area;
  while (columns > 1 && grid.text(area.row + 1, column) === '' && grid.text(area.row + 2, column) === '') {
    column += 1;
    columns -= 1;
  }
  return { ...area, column, columns };
}

/**
 * What a heading of several rows can mean. A column's own heading, the lowest, says what it holds, and the group's
 * name above of which: "Current risk rating" over "Likelihood" is a likelihood. A meaning that the whole heading
 * forbids ("Target risk" over "Likelihood") stays forbidden, save by a word that counts in the own heading only: "Year
 * end forecast" over "Budget" is a budget. `own` is '' where there is one row.
 */
function matchInGroup(whole: string, own: string, of: Vocabulary): HeadingMatches | null {
  const strictly = matchHeading(whole, of);
  const ownMatches = own === '' || own === whole ? null : matchHeading(own, of);
  if (!strictly || !ownMatches) return strictly;
  const matches = matchHeading(whole, of, true) ?? strictly;
  const byKind = new Map<TableKind, ReadonlyMap<string, number>>();
  for (const [kind, fields] of matches.byKind) {
    const ownFields = ownMatches.byKind.get(kind);
    const figures = kind === 'risks' ? ownFigures(ownFields, whole) : [];
    byKind.set(
      kind,
      new Map(
        [...fields, ...figures]
          .filter(
            ([field]) => figures.length === 0 || !isFigure(field) || figures.some(([own]) => own === field),
          )
          .flatMap(([field, certainty]) => {
            const byOwn = ownFields?.get(field);
            if (byOwn === undefined && !strictly.byKind.get(kind)?.has(field)) return [];
            return [[field, (byOwn ?? 0) >= surely ? Math.max(certainty, surely) : certainty]];
          }),
      ),
    );
  }
  return { ...matches, byKind };
}

/**
 * "Current risk rating" over "L", "S" and "RAG": a risk's figure is the one that its own heading names; of its target
 * below "Target risk".
 */
function ownFigures(own: FieldMatches | undefined, whole: string): readonly (readonly [string, number])[] {
  const figures = [...(own ?? [])].filter(([field]) => stagedFields.includes(field));
  if (figures.length === 0) return [];
  const { stage } = readStage(whole);
  return stage === 'target' ? figures.map(([field, sure]) => [ofTarget(field), sure] as const) : figures;
}

const isFigure = (field: string): boolean => stagedFields.includes(field) || figureOfTarget(field) !== null;

/** Two headings at least are in the usual words; below a row of a table all that the kind requires. */
function isSure(
  grid: Grid,
  area: Area,
  cells: readonly HeadingCell[],
  { kind, columns, weakest }: KindMatch,
  alone: boolean,
): boolean {
  const unnamed = columns.get(wordsOf(kind)?.unnamed ?? '')?.column;
  const headed = new Set(cells.filter(({ text }) => text !== '').map(({ column }) => column));
  const usual = [...columns.values()].filter(
    ({ column, certainty }) => certainty >= 0.7 && (headed.has(column) || column === unnamed),
  ).length;
  const above = filledColumns(grid, area.row - 1, area.column, area.column + area.columns).length;
  return usual >= 2 && (alone || above < 2 || weakest >= 0.9);
}

/** Heading of a column over all rows of the headings, each text once. On a sheet of one list only merged texts are of groups. */
function headingOf(grid: Grid, area: Area, column: number, alone: boolean): string {
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const text = grid.headingText(row, column) || (alone ? '' : groupHeading(grid, area, row, column));
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}

/** Above the lowest row of headings a text also stands over the empty cells to its right. */
function groupHeading(grid: Grid, area: Area, row: number, column: number): string {
  if (row === area.row + area.rows - 1 || !holdsSomething(grid, area.row, area.rows, column)) return '';
  for (let at = column - 1; at >= area.column; at -= 1) {
    const text = grid.headingText(row, at);
    if (text !== '') return grid.text(row + 1, at) === '' ? '' : text;
  }
  return '';
}

/** Whether a column holds something in `depth` rows of headings from `row` on or in the first rows below them. */
export function holdsSomething(grid: Grid, row: number, depth: number, column: number): boolean {
  const end = Math.min(grid.bottom, row + depth + lookBelow);
  for (let at = row; at < end; at += 1) if (grid.headingText(at, column) !== '') return true;
  return false;
}

/** The column's own heading below those of groups; '' where none is above, for a title alone in its row is no group. */
function lowestText(grid: Grid, area: Area, column: number): string {
  if (area.rows === 1) return '';
  const top = filledColumns(grid, area.row, area.column, area.column + area.columns);
  return top.length < 2 ? '' : grid.text(area.row + area.rows - 1, column);
}

/** Rows below in which a text that comes again is what a column holds, and no heading. */
const repeatsWithin = 2;
const fewestUsual = 2;
/** What the words of a heading alone, and of one under the name of a group, must be worth. */
const usualAlone = 0.8;
const usualInGroup = 0.7;

/**
 * Whether a block of texts is plainly a part of a table's body: right below a row of several cells headings are heard
 * only where two are in the usual words, each unlike what stands around it in its column. Several rows of headings
 * begin with names of groups, which leave cells empty or are merged. Cheap, for most rows of a long table of texts
 * come here.
 */
export function isBody(grid: Grid, area: Area): boolean {
  const [left, right] = [area.column, area.column + area.columns];
  if (filledColumns(grid, area.row - 1, left, right).length < 2) return false;
  const grouped = area.rows > 1 && mayBeGroups(grid, area.row, left, right);
  let usual = 0;
  for (let row = area.row; row < area.row + (grouped ? area.rows : 1); row += 1)
    for (let column = left; column < right; column += 1)
      if (isUsualAt(grid, row, column, grouped ? usualInGroup : usualAlone)) {
        usual += 1;
        if (usual >= fewestUsual) return false;
      }
  return true;
}

function mayBeGroups(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1)
    if (grid.text(row, column) === '' || grid.mergeAt(row, column)) return true;
  return false;
}

function isUsualAt(grid: Grid, row: number, column: number, least: number): boolean {
  const text = grid.text(row, column);
  if (!isUsualHeading(text, least)) return false;
  for (let below = row - 1; below <= row + repeatsWithin; below += 1)
    if (below !== row && grid.text(below, column) === text) return false;
  return true;
}
