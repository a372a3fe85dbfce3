import { isSectionTitle, readSection } from '../sections/sectionNames';
import type { RecognisedTable } from './recognised';
import { type Area, overlaps } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';

/** So many different sections make a column of headings a plan's text. */
const fewestSections = 3;
/** Columns from the left that are looked at. */
const mostColumns = 12;
/** Empty rows that may stand between paragraphs. */
const longestGap = 3;
/** A paragraph has so many letters at least. */
const leastParagraph = 12;
/** No heading vouches for it, the names of the sections do. */
const certainty = 0.8;

/**
 * The plan's text where it stands without headings of columns: names of sections ("Our aims and objectives are …")
 * over their paragraphs in one column, or in front of them in the next. In the first case `section` and `text` are the
 * same column. Cells of `taken` are left out.
 */
export function findProse(grid: Grid, taken: readonly Area[]): RecognisedTable<'text'>[] {
  const found: RecognisedTable<'text'>[] = [];
  for (let column = grid.left; column < Math.min(grid.right, grid.left + mostColumns); column += 1) {
    const walls = [...taken, ...found.map(({ area }) => area)];
    const free = (row: number): boolean =>
      !walls.some((area) => overlaps(area, { row, column, rows: 1, columns: 1 }));
    for (let row = grid.top; row < grid.bottom; row += 1) {
      if (!free(row) || !isTitleAt(grid, row, column)) continue;
      const end = proseEnd(grid, row, column, free);
      const text = textColumn(grid, row, end, column);
      if (text !== null && sectionsWithText(grid, row, end, column, text) >= fewestSections)
        found.push(proseTable(grid, row, end, column, text));
      row = end;
    }
  }
  return found;
}

const isTitleAt = (grid: Grid, row: number, column: number): boolean =>
  isSectionTitle(grid.text(row, column));

/** The row after the last paragraph: before a longer gap, and before what is taken. */
function proseEnd(grid: Grid, from: number, column: number, free: (row: number) => boolean): number {
  let end = from;
  for (let row = from; row < grid.bottom && row - end <= longestGap && free(row); row += 1)
    if (grid.text(row, column) !== '' || isParagraph(grid.text(row, column + 1))) end = row + 1;
  return end;
}

/** Where the paragraphs stand: beside the names of sections or, where nothing does, below them. */
function textColumn(grid: Grid, from: number, end: number, column: number): number | null {
  let [beside, below] = [0, 0];
  for (let row = from; row < end; row += 1) {
    if (isParagraph(grid.text(row, column + 1))) beside += 1;
    else if (grid.text(row, column + 1) !== '') return null;
    if (isParagraph(grid.text(row, column)) && !isTitleAt(grid, row, column)) below += 1;
  }
  if (beside > 0) return below > beside ? null : column + 1;
  return below > 0 ? column : null;
}

/** How many different sections are named and have a paragraph. */
function sectionsWithText(grid: Grid, from: number, end: number, column: number, text: number): number {
  const sections = new Set<string>();
  let name = '';
  for (let row = from; row < end; row += 1) {
    if (isTitleAt(grid, row, column)) name = readSection(grid.text(row, column)) ?? '';
    const isOwn = text !== column || !isTitleAt(grid, row, column);
    if (name !== '' && isOwn && isParagraph(grid.text(row, text))) sections.add(name);
  }
  return sections.size;
}

const isParagraph = (text: string): boolean => text.length >= leastParagraph && /\s\S+\s/.test(text);

const proseTable = (
  grid: Grid,
  row: number,
  end: number,
  section: number,
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
