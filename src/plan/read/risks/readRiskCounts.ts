import { holdsCell } from '../../../grid/area';
import type { RiskCounts } from '../plan';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, SourceCell } from '../../../grid/snapshot';
import { cellAt } from '../cells';

/** A count of risks as a plan states it: "12 Amber", "Total 14". */
interface RiskCount {
  readonly of: 'Red' | 'Amber' | 'Green' | 'total';
  readonly count: number;
}

/** Counts with the title that stands above them: "Key Risks". */
export interface StatedRiskCounts {
  readonly counts: RiskCounts;
  readonly title: string;
  /** Where each count stands; those that are not stated are absent. */
  readonly cells: Readonly<Partial<Record<RiskCount['of'], SourceCell>>>;
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
    areas.some((area) => holdsCell(area, row, column));
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (text.length > 80 || !/\brisks?\b/i.test(text) || inTable(row, column)) continue;
      const counts = countsBelow(grid, row, column, inTable);
      if (counts) return { ...counts, title: text };
    }
  return null;
}

function countsBelow(
  grid: Grid,
  title: number,
  column: number,
  inTable: (row: number, column: number) => boolean,
): Pick<StatedRiskCounts, 'counts' | 'cells'> | null {
  const counts = new Map<RiskCount['of'], number>();
  const cells: Partial<Record<RiskCount['of'], SourceCell>> = {};
  for (let row = title + 1; row <= title + rowsBelowTitle; row += 1)
    for (const at of [column, column + 1]) {
      if (inTable(row, at)) continue;
      const stated = statedCount(grid, row, at);
      if (!stated || counts.has(stated.of)) continue;
      counts.set(stated.of, stated.count);
      const cell = cellAt(grid, row, at);
      if (cell) cells[stated.of] = cell;
    }
  const [red, amber, green] = (['Red', 'Amber', 'Green'] as const).map((of) => counts.get(of) ?? 0);
  const colours = counts.size - (counts.has('total') ? 1 : 0);
  if (colours === 0 || red === undefined || amber === undefined || green === undefined) return null;
  return { counts: { red, amber, green, total: counts.get('total') ?? red + amber + green }, cells };
}

/** Reads "12 Amber", "Amber: 12", "Total 14" in any case and order; null for other texts. */
export function readRiskCount(text: string): RiskCount | null {
  const match =
    /^\s*(?:(\d{1,4})\s*[-:]?\s*(red|amber|green|total)|(red|amber|green|total)\s*[-:]?\s*(\d{1,4}))\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const word = (match[2] ?? match[3] ?? '').toLowerCase();
  const of = { red: 'Red', amber: 'Amber', green: 'Green', total: 'total' } as const;
  return word in of ? { of: of[word as keyof typeof of], count: Number(match[1] ?? match[4]) } : null;
}

/** "12 Amber", "Amber: 12", or "Amber" with 12 in the next cell. */
function statedCount(grid: Grid, row: number, column: number): RiskCount | null {
  const text = grid.text(row, column);
  const beside = grid.value(row, column + 1);
  return (
    readRiskCount(text) ??
    (typeof beside === 'number' ? readRiskCount(`${text.replace(/ risks?$/i, '')} ${beside}`) : null)
  );
}
