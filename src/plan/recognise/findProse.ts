import { linesIn, rolesOf, type WrittenLine } from '../sections/headingLines';
import type { SummarySection } from '../sections/section';
import { isHeadingBySigns, longestHeading } from '../sections/ownSections';
import { readSection } from '../sections/sectionNames';
import { summarySections } from '../sections/summarySections';
import { namedSections } from './namedSections';
import type { RecognisedTable } from './recognised';
import { kindsOfTitles, titlesAbove } from './titles';
import { type Area, overlaps } from '../../grid/area';
import { gridOf, type Grid } from '../../grid/sheetGrid';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { range } from '../../words/lists';

/** So many different sections make a column of headings a plan's text. */
const fewestSections = 3;
/** Fewer do where their titles are those of the plan, or where a title or the sheet's name speaks of a plan. */
const fewestTitles = 2;
/** Columns from the left that are looked at. */
const mostColumns = 12;
/** Empty rows that may stand between paragraphs. */
const longestGap = 3;
/** So many rows below a text its table may begin. */
const longestTitleGap = 2;
/** A paragraph has so many letters at least. */
const leastParagraph = 12;
/** No heading vouches for it, the names of the sections do. */
const certainty = 0.8;

/** What stands on a sheet in headings and lines, without headings of columns. */
interface Prose {
  /** The plan's texts. */
  readonly texts: readonly RecognisedTable<'text'>[];
  /** What may be one: too little says so. */
  readonly unsure: readonly UnsureText[];
}

/** A column of headings and lines that may be a plan's text. */
export interface UnsureText {
  readonly sheet: string;
  readonly area: Area;
  /** Its first heading that names a section. */
  readonly heading: string;
  /** The sections whose titles stand in it. */
  readonly titled: readonly string[];
  /** It as the plan's text. */
  readonly table: RecognisedTable<'text'>;
}

/**
 * The plan's text where it stands without headings of columns: names of sections ("Our aims and objectives are …")
 * over their lines in one column, or in front of their paragraphs in the next. In the first case `section` and `text` are
 * the same column. Two sections under the plan's own titles are enough, or where a title or the sheet's name speaks of a
 * plan one, or one that is known among three headings; what has less may be a text, and is asked about. `sections` are those whose names count.
 * Cells of `taken` are left out.
 */
export function findProse(grid: Grid, taken: readonly Area[], sections = summarySections): Prose {
  const texts: RecognisedTable<'text'>[] = [];
  const unsure: UnsureText[] = [];
  for (let column = grid.left; column < Math.min(grid.right, grid.left + mostColumns); column += 1) {
    const walls = [...taken, ...texts.map(({ area }) => area)];
    const free = (row: number): boolean =>
      !walls.some((area) => overlaps(area, { row, column, rows: 1, columns: 1 }));
    for (let row = grid.top; row < grid.bottom; row += 1) {
      if (grid.text(row, column) === '' || !free(row)) continue;
      const end = proseEnd(grid, row, column, free);
      const isOverTable = range(end, end + longestTitleGap).some((below) => !free(below));
      const place = { column, from: row, end, isOverTable };
      const found = readBeside(grid, place, sections) ?? readBelow(grid, place, sections);
      if (found && 'kind' in found) texts.push(found);
      else if (found) unsure.push(found);
      row = end;
    }
  }
  return { texts, unsure };
}

/** Rows of a column that stand together. */
interface Place {
  readonly column: number;
  readonly from: number;
  readonly end: number;
  /** Another table begins below. */
  readonly isOverTable: boolean;
}

/** The row after the last paragraph: before a longer gap, and before what is taken. */
function proseEnd(grid: Grid, from: number, column: number, free: (row: number) => boolean): number {
  let end = from;
  for (let row = from; row < grid.bottom && row - end <= longestGap && free(row); row += 1)
    if (grid.text(row, column) !== '' || isParagraph(grid.text(row, column + 1))) end = row + 1;
  return end;
}

const isParagraph = (text: string): boolean => text.length >= leastParagraph && /\s\S+\s/.test(text);

/** Names of sections in front of their paragraphs: in a column of names a word is enough to know one by. */
function readBeside(
  grid: Grid,
  { column, from, end }: Place,
  sections: readonly SummarySection[],
): RecognisedTable<'text'> | null {
  const nameAt = (at: number): string | null => nameOf(grid.text(at, column), sections);
  const first = range(from, end).find((at) => nameAt(at) !== null);
  if (first === undefined) return null;
  let [beside, below] = [0, 0];
  let name: string | null = null;
  const filled = new Set<string>();
  for (const at of range(first, end)) {
    const [own, next] = [grid.text(at, column), grid.text(at, column + 1)];
    name = nameAt(at) ?? name;
    if (isParagraph(next)) {
      beside += 1;
      if (name !== null) filled.add(name);
    } else if (next !== '') return null;
    if (isParagraph(own) && nameAt(at) === null) below += 1;
  }
  if (beside === 0 || below > beside || filled.size < fewestSections) return null;
  return proseTable(grid, { column, from: first, end }, column + 1);
}

/** Longer texts, and sentences, are no names. */
const nameOf = (text: string, sections: readonly SummarySection[]): string | null =>
  text === '' || text.length > longestHeading || /[^.]\.$|;$/.test(text) ? null : readSection(text, sections);

/** Headings over their lines, in a column that stands alone. */
function readBelow(
  grid: Grid,
  { column, from, end, isOverTable }: Place,
  sections: readonly SummarySection[],
): RecognisedTable<'text'> | UnsureText | null {
  // In a table the last row tells that soonest.
  if (hasNeighbours(grid, end - 1, column)) return null;
  const whole = linesIn(grid, column, from, end);
  const last = whole.at(-1);
  const isTitle = isOverTable && last !== undefined && isTitleOfTable(last);
  const lines = isTitle ? whole.slice(0, -1) : whole;
  if (lines.length < 2) return null;
  const roles = rolesOf(lines, sections);
  // What may be a heading before the first has lines as well.
  const first = lines[roles.findIndex(({ kind }) => kind !== 'line')];
  const named = lines[roles.findIndex((role) => role.kind === 'heading' && role.section !== null)];
  if (!first || !named) return null;
  const place = { column, from: first.row, end: (lines.at(-1)?.row ?? first.row) + 1 };
  if (range(place.from, place.end).some((row) => hasNeighbours(grid, row, column))) return null;

  let headings = 0;
  const titled: string[] = [];
  const known = new Set<string>();
  for (const [at, role] of roles.entries()) {
    if (role.kind !== 'heading' || (roles[at + 1]?.kind ?? 'heading') === 'heading') continue;
    headings += 1;
    if (role.section === null || known.has(role.section)) continue;
    known.add(role.section);
    if (role.isTitle) titled.push(role.section);
  }
  const above = [...titlesAbove(grid, first.row, column, column + 1), grid.sheet.name];
  const isOfPlan = above.some((title) => /\bplan\b/i.test(title));
  const table = proseTable(grid, place, column);
  const isKnown = known.size >= fewestSections || titled.length >= fewestTitles;
  const isLikely =
    titled.length > 0 || known.size >= fewestTitles || (known.size > 0 && headings >= fewestSections);
  if (isKnown || (isOfPlan && isLikely)) return table;
  if (titled.length === 0 && known.size < fewestTitles && !(isOfPlan && known.size > 0)) return null;
  const area = { row: place.from, column, rows: place.end - place.from, columns: 1 };
  return { sheet: grid.sheet.name, area, heading: named.text, titled, table };
}

/** The last line above a table is its title where it stands apart, waits for what follows, or names a kind of table. */
const isTitleOfTable = ({ text, isFirst }: WrittenLine): boolean =>
  isFirst || isHeadingBySigns(text) || kindsOfTitles([text]).size > 0;

/** Words beside a line make it part of something else; a number or a bullet in front of it does not. */
const hasNeighbours = (grid: Grid, row: number, column: number): boolean =>
  grid.text(row, column + 1) !== '' || (column > grid.left && /\p{L}/u.test(grid.text(row, column - 1)));

const proseTable = (
  grid: Grid,
  { column: section, from: row, end }: Omit<Place, 'isOverTable'>,
  text: number,
): RecognisedTable<'text'> => ({
  kind: 'text',
  sheet: grid.sheet.name,
  area: { row, column: section, rows: end - row, columns: text - section + 1 },
  headings: { row, rows: 0 },
  columns: { section, text },
  transposed: false,
  tableName: '',
  certainty,
  certainties: { section: certainty, text: certainty },
  questions: [],
});

/** Of what may be a text on single sheets that which is one, for together they have titles of the plan enough. */
export function textsTogether(unsure: readonly UnsureText[]): readonly RecognisedTable<'text'>[] {
  const own = unsure.filter(({ titled }) => titled.length > 0);
  const titles = new Set(own.flatMap(({ titled }) => titled));
  return titles.size >= fewestTitles ? own.map(({ table }) => table) : [];
}

/** What on the sheets of a workbook may be a plan's text and is none of these tables. */
export function unsureTexts(
  { sheets }: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): readonly UnsureText[] {
  const known = sheets.map((sheet) => ({
    grid: gridOf(sheet),
    headed: tables.filter((table) => table.sheet === sheet.name),
  }));
  const sections = namedSections(known);
  return known.flatMap(({ grid, headed }) => {
    const { sheet } = grid;
    if (!sheet.used || sheet.isSummary || !sheet.visible) return [];
    const taken = [...headed, ...sheet.tables].map(({ area }) => area);
    return findProse(grid, taken, sections).unsure;
  });
}
