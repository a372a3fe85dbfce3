import { holdsCell } from '../../../grid/area';
import { type Grid, gridOf } from '../../../grid/sheetGrid';
import type { SheetSnapshot, SourceCell } from '../../../grid/snapshot';
import { textKey } from '../../../words/fold';
import type { PlanDetails } from '../../details';
import { countsOf, type Rag } from '../../rag/rag';
import type { RecognisedTable } from '../../recognise/recognised';
import { cellAt } from '../cells';
import type { Risk, RiskCounts } from '../plan';
import type { PlacedTable } from '../tablesOfKind';
import { joinTables } from './findRegisters';
import { openRisks, type RegisterRisk, type RiskRegister } from './register';
import { ratingOf } from './riskGrid';

/** What of a register its risks are rated by. */
type RatedBy = Pick<RiskRegister, 'grid' | 'doubt' | 'said'>;

/**
 * The one answer to how a risk is rated: the colour that its register gives it; where it gives none, by its score.
 * N/A without either, where the register rates it in a word of its own ("High") that Plan details do not explain, and
 * where it is not known of which grid the scores are. Score 16 without a rating on the City's grid → Red.
 */
export function ratedAs(
  { rating, ratingWord, score }: Pick<RegisterRisk, 'rating' | 'ratingWord' | 'score'>,
  { grid, doubt, said }: RatedBy,
): Rag {
  if (rating !== 'N/A' || score === null || doubt !== null) return rating;
  return ratingWord === '' || said ? ratingOf(score, grid) : rating;
}

/** Open risks by rating. */
export const countRatings = (register: RiskRegister): Record<Rag, number> =>
  countsOf(openRisks(register).map((risk) => ratedAs(risk, register)));

/** Open risks by the words of the register's own that are no colours, the commonest first: H 3, M 2, L 1. */
export function countRatingWords(
  register: RiskRegister,
): { readonly word: string; readonly count: number }[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { ratingWord: word } of openRisks(register)) {
    if (word === '') continue;
    const known = counts.get(textKey(word));
    if (known) known.count += 1;
    else counts.set(textKey(word), { word, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/**
 * The risks of registers or short lists that are not closed, each rated as `ratedAs` says: the colour that stands
 * there, else by its score where its grid is known.
 */
export function readRisks(placed: readonly PlacedTable<'risks'>[], details: PlanDetails): RegisterRisk[] {
  return joinTables(placed, details).flatMap((register) =>
    openRisks(register).map((risk) => ({ ...risk, rating: ratedAs(risk, register) })),
  );
}

/** Risks by colour; those without one count in the total alone. null for no risks. */
export function countRisks(risks: readonly Pick<Risk, 'rating'>[]): RiskCounts | null {
  if (risks.length === 0) return null;
  const count = (rating: Risk['rating']): number => risks.filter((risk) => risk.rating === rating).length;
  return { red: count('Red'), amber: count('Amber'), green: count('Green'), total: risks.length };
}

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
