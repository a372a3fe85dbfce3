import type { Risk, RiskCounts } from '../plan';
import type { RecognisedTable } from '../recognised';
import { ratedAs } from '../risks/countRatings';
import { readRegister } from '../risks/readRegister';
import { openRisks, type RegisterRisk } from '../risks/register';
import { registerGrid } from '../risks/registerGrid';
import { riskGridOf, type GridSettings } from '../risks/riskGrid';
import type { SheetSnapshot } from '../snapshot';

/**
 * The risks of a register or of a short list that are not closed, rated as they count: by the word that stands there,
 * by the score where there is none. The grid is that of Plan details, else the one that the figures are of.
 */
export function readRisks(
  sheet: SheetSnapshot,
  table: RecognisedTable<'risks'>,
  settings: GridSettings = {},
): RegisterRisk[] {
  const placed = { sheet, table };
  const set = riskGridOf(settings);
  const { grid } = registerGrid(readRegister(placed, set), set);
  return openRisks({ risks: readRegister(placed, grid) }).map((risk) => ({
    ...risk,
    rating: ratedAs(risk, grid),
  }));
}

/** Risks by colour; those without one count in the total alone. null for no risks. */
export function countRisks(risks: readonly Pick<Risk, 'rating'>[]): RiskCounts | null {
  if (risks.length === 0) return null;
  const count = (rating: Risk['rating']): number => risks.filter((risk) => risk.rating === rating).length;
  return { red: count('Red'), amber: count('Amber'), green: count('Green'), total: risks.length };
}
