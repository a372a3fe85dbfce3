import type { RiskCounts } from '../plan';
import { gridOf, type Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';

type Word = 'red' | 'amber' | 'green' | 'total';

/** Counts with the title that stands above them: "Key Risks". */
export interface StatedRiskCounts {
  readonly counts: RiskCounts;
  readonly title: string;
}

/** Rows that the counts may take below a title that speaks of risks. */
const rowsBelowTitle = 7;

/**
 * Counts of risks that a sheet states in words below a title with "risk" in it: "12 Amber", "2 Green", "Total 14",
 * in one cell each or the word and the number side by side. A colour that is not named counts 0, a total that is not
 * stated is the sum. null where fewer than one colour is stated. Cells of recognised tables do not count.
 */
export function readRiskCounts(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
): StatedRiskCounts | null {
  const grid = gridOf(sheet);
  const areas = tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
  const inTable = (row: number, column: number): boolean =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (text.length > 80 || !/\brisks?\b/i.test(text) || inTable(row, column)) continue;
      const counts = countsBelow(grid, row, column, inTable);
      if (counts) return { counts, title: text };
    }
  return null;
}

function countsBelow(
  grid: Grid,
  title: number,
  column: number,
  inTable: (row: number, column: number) => boolean,
): RiskCounts | null {
  const counts = new Map<Word, number>();
  for (let row = title + 1; row <= title + rowsBelowTitle; row += 1)
    for (const at of [column, column + 1]) {
      if (inTable(row, at)) continue;
      const stated = statedCount(grid, row, at);
      if (stated && !counts.has(stated.word)) counts.set(stated.word, stated.count);
    }
  const of = (word: Word): number => counts.get(word) ?? 0;
  const colours = [...counts.keys()].filter((word) => word !== 'total');
  if (colours.length === 0) return null;
  const sum = of('red') + of('amber') + of('green');
  return { red: of('red'), amber: of('amber'), green: of('green'), total: counts.get('total') ?? sum };
}

/** "12 Amber", "Amber: 12", or "Amber" with 12 in the next cell. */
function statedCount(grid: Grid, row: number, column: number): { word: Word; count: number } | null {
  const text = grid.text(row, column).toLowerCase();
  const inOne = /^(\d+)\s*(red|amber|green|total)\b|^(red|amber|green|total)\b\D{0,20}(\d+)$/.exec(text);
  if (inOne) {
    const word = (inOne[2] ?? inOne[3]) as Word;
    return { word, count: Number(inOne[1] ?? inOne[4]) };
  }
  const beside = grid.value(row, column + 1);
  const word = /^(red|amber|green|total)(?: risks)?:?$/.exec(text)?.[1];
  return word && typeof beside === 'number' ? { word: word as Word, count: beside } : null;
}
