import type { SectionKey, TextSection } from '../../sections/summarySections';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { Grid } from '../../../grid/sheetGrid';
import { moveYears } from './movePeriods';
import type { HoldsFormula, YearEdit } from './yearEdit';

/** A paragraph: its bold lead, which may be '', and its words. */
export interface Line {
  readonly heading: string;
  readonly text: string;
}

/** A section of a plan's text and the rows of the sheet that it has. */
export interface SectionRows {
  /** null where its name says none that is known. */
  readonly section: string | null;
  readonly name: string;
  readonly nameRow: number | null;
  readonly rows: number[];
  /** Its name stands in every row. */
  repeatsName: boolean;
}

interface Laid {
  readonly edits: readonly YearEdit[];
  /** What there was no row for. */
  readonly left: readonly Line[];
  /** Row of the first paragraph of each section. */
  readonly starts: ReadonlyMap<string, number>;
}

/**
 * Lays new paragraphs over the rows of sections that follow each other. Each keeps a row at least; rows that are left
 * go to the new promises first, as many as they had, then to the first section, and stand empty to be written in.
 * With `isFixed` (merged cells) every section keeps its own rows.
 */
export function layLines(
  grid: Grid,
  { table, sheet }: PlacedTable<'text'>,
  run: readonly SectionRows[],
  newLines: (section: string) => readonly Line[],
  { holdsFormula, isFixed }: { readonly holdsFormula: HoldsFormula; readonly isFixed: boolean },
): Laid {
  const { section: sectionColumn, heading: headingColumn, text: textColumn } = table.columns;
  const isMixed = sectionColumn === textColumn;
  const nameRows = isMixed ? 1 : 0;
  const wanted = run.map(({ section }) => (section ? newLines(section) : []));
  const counts = isFixed
    ? run.map(({ rows }) => rows.length - nameRows)
    : shareRows(
        run,
        wanted.map(({ length }) => length),
        nameRows,
      );
  const rows = run.flatMap((one) => one.rows);
  const left: Line[] = [];
  const contents: Map<number, string>[] = [];
  const starts = new Map<string, number>();
  run.forEach(({ name, repeatsName, section }, index) => {
    const lines = wanted[index] ?? [];
    const count = counts[index] ?? 0;
    left.push(...lines.slice(count));
    const title = moveYears(name);
    if (isMixed) contents.push(cells([sectionColumn, title]));
    const start = rows[contents.length];
    if (section && start !== undefined) starts.set(section, start);
    for (let at = 0; at < count; at += 1) {
      const line = lines[at] ?? { heading: '', text: '' };
      const own = !isMixed && (at === 0 || repeatsName) ? title : '';
      // A table without a column for leads has them before the words.
      const text =
        headingColumn === undefined || headingColumn === textColumn
          ? [line.heading, line.text].filter(Boolean).join(' ')
          : line.text;
      contents.push(
        cells(
          ...(isMixed ? [] : [[sectionColumn, own] as const]),
          ...(headingColumn === textColumn ? [] : [[headingColumn, line.heading] as const]),
          [textColumn, text],
        ),
      );
    }
  });
  const edits = rows.flatMap((row, index) =>
    [...new Set([sectionColumn, headingColumn, textColumn])].flatMap((column): YearEdit[] => {
      if (column === undefined || holdsFormula(sheet.name, row, column)) return [];
      const value = contents[index]?.get(column) ?? '';
      return value === grid.value(row, column) ? [] : [{ sheet: sheet.name, row, column, value }];
    }),
  );
  return { edits, left, starts };
}

const cells = (...pairs: readonly (readonly [number | undefined, string])[]): Map<number, string> =>
  new Map(pairs.flatMap(([column, text]) => (column === undefined ? [] : [[column, text] as const])));

/** How many rows each section gets for its paragraphs, of those that all of them have. */
function shareRows(run: readonly SectionRows[], wanted: readonly number[], nameRows: number): number[] {
  const had = run.map(({ rows }) => rows.length - nameRows);
  const total = had.reduce((sum, count) => sum + count, 0);
  // The name of a section without paragraphs, "Our Impact", has a row of its own and needs no more.
  const least = run.map(({ section }) => (section === ('impact' satisfies SectionKey) ? 1 - nameRows : 1));
  const counts = run.map((_, index) => Math.max(wanted[index] ?? 0, least[index] ?? 0));
  const used = (): number => counts.reduce((sum, count) => sum + count, 0);
  // Too few: the longest gives way, so that each section keeps a row.
  while (used() > total) {
    const longest = counts.indexOf(Math.max(...counts));
    if ((counts[longest] ?? 0) <= 1) break;
    counts[longest] = (counts[longest] ?? 0) - 1;
  }
  const give = (index: number, most: number): void => {
    const rest = Math.min(total - used(), Math.max(0, most - (counts[index] ?? 0)));
    if (index >= 0) counts[index] = (counts[index] ?? 0) + rest;
  };
  const promises = run.findIndex(({ section }) => section === ('this year we will' satisfies TextSection));
  if (promises >= 0) give(promises, had[promises] ?? 0);
  give(Math.max(0, run.length - 1 === promises ? 0 : run.length - 1), total);
  return counts;
}
