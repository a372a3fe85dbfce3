import type { Area } from '../grid/area';
import type { Block, CellContent, SheetDescription } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { writeBlock, writeSheet } from './writeSheet';

/** What is to be put in place of a described sheet. */
interface Rewriting {
  /** As it was written; charts of these names that are still there go, and its tables, all of which are there. */
  readonly former: SheetDescription;
  readonly described: SheetDescription;
  /** Cells from A1 that both take. */
  readonly area: Area;
  /** Names of the charts that the sheet has now. */
  readonly chartNames: readonly string[];
}

/**
 * Queues one described sheet in place of another. Cells outside both, charts of other names, and the sheet itself
 * with its name, place and colour stay as they are.
 */
export function rewriteSheet(
  sheet: Excel.Worksheet,
  { former, described, area, chartNames }: Rewriting,
): void {
  const ours = new Set(former.charts.map(({ name }) => name));
  for (const name of chartNames) if (ours.has(name)) sheet.charts.getItem(name).delete();
  const cells = rangeOf(sheet, area);
  // What deleting a table does to the cells below is not documented: it becomes plain cells, and these are cleared.
  for (const { name } of former.tables) sheet.tables.getItem(name).convertToRange();
  cells.unmerge();
  cells.conditionalFormats.clearAll();
  // Rules of colours may reach beyond the last row that has contents.
  for (const { area: colored } of former.ragFormats) rangeOf(sheet, colored).conditionalFormats.clearAll();
  cells.clear();
  resetSizes(sheet, former, described);
  sheet.horizontalPageBreaks.removePageBreaks();
  // What comes to stand right below a table that is there already becomes a row of it.
  for (const block of linesBelowTables(described)) writeBlock(sheet, block);
  writeSheet(sheet, described);
}

/** The parts of blocks that stand in the row right below a table. */
const linesBelowTables = ({ tables, blocks }: SheetDescription): Block[] =>
  tables.flatMap(({ area: { row, rows }, totals }) =>
    blocks.flatMap((block) => {
      const line = totals ? undefined : block.cells[row + rows - block.row];
      return line?.some((content) => content !== '' && content !== null)
        ? [{ row: row + rows, column: block.column, cells: [line] }]
        : [];
    }),
  );

/** Columns and rows to which only the former sheet gave a size take their usual one again. */
function resetSizes(sheet: Excel.Worksheet, former: SheetDescription, described: SheetDescription): void {
  for (const { first, count } of onlyIn(former.columnWidths.map(across), described.columnWidths.map(across)))
    rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count }).format.useStandardWidth = true;
  for (const { first, count } of onlyIn(former.rowHeights.map(down), described.rowHeights.map(down)))
    rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).format.useStandardHeight = true;
}

interface Lines {
  readonly first: number;
  readonly count: number;
}

const across = ({ column, columns }: SheetDescription['columnWidths'][number]): Lines => ({
  first: column,
  count: columns,
});
const down = ({ row, rows }: SheetDescription['rowHeights'][number]): Lines => ({ first: row, count: rows });

/** Lines of the first that the second does not have, in as few pieces as they are. */
function onlyIn(former: readonly Lines[], described: readonly Lines[]): Lines[] {
  const numbers = (lines: readonly Lines[]): number[] =>
    lines.flatMap(({ first, count }) => Array.from({ length: count }, (_line, at) => first + at));
  const kept = new Set(numbers(described));
  const gone = [...new Set(numbers(former))].filter((line) => !kept.has(line)).sort((a, b) => a - b);
  const pieces: { first: number; count: number }[] = [];
  for (const line of gone) {
    const last = pieces.at(-1);
    if (last && last.first + last.count === line) last.count += 1;
    else pieces.push({ first: line, count: 1 });
  }
  return pieces;
}

/** The description of a sheet with other contents in its cells, such as those that stand there now. */
export const withContents = (
  described: SheetDescription,
  contents: readonly (readonly CellContent[])[],
): SheetDescription => ({ ...described, blocks: [{ row: 0, column: 0, cells: contents }] });
