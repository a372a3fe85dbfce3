import type { Risk, RiskCounts } from '../plan';
import type { RecognisedTable } from '../recognised';
import { readRegister } from '../risks/readRegister';
import type { RegisterRisk } from '../risks/register';
import type { SheetSnapshot } from '../snapshot';

/** The risks of a register or of a short list that are not closed, as `readRegister` reads them. */
export function readRisks(sheet: SheetSnapshot, table: RecognisedTable<'risks'>): RegisterRisk[] {
  return readRegister({ sheet, table }).filter(({ closed }) => !closed);
}

/** Risks by colour; those without one count in the total alone. null for no risks. */
export function countRisks(risks: readonly Pick<Risk, 'rating'>[]): RiskCounts | null {
  if (risks.length === 0) return null;
  const count = (rating: Risk['rating']): number => risks.filter((risk) => risk.rating === rating).length;
  return { red: count('Red'), amber: count('Amber'), green: count('Green'), total: risks.length };
}
