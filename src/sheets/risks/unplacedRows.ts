import { levelName } from '../../plan/risks/readLevel';
import type { RiskRegister } from '../../plan/risks/register';
import { ratingOf } from '../../plan/risks/riskGrid';
import { cellAddress } from '../../grid/a1';
import { countFormula } from './countFormulas';
import { countFormat, namesOf, type MapCount } from './gridRows';
import { ratingStyle, sizes, type MapLook } from './mapLook';
import { textHeight, type MapRow } from './mapRow';
import { givesLevels, type PlacedRisks } from './placeRisks';

/**
 * The risks that cannot be placed, below the grid: those whose score several pairs give, with the cells they may
 * stand in, and those without a score that the grid knows. `top` is the sheet row (from 0) of the first.
 */
export function unplacedRows(
  register: RiskRegister,
  { scoreOnly, offGrid }: PlacedRisks,
  look: MapLook,
  top: number,
): { readonly rows: readonly MapRow[]; readonly counts: readonly MapCount[] } {
  if (scoreOnly.length === 0 && offGrid.length === 0) return { rows: [], counts: [] };
  const counts: MapCount[] = [];
  const font = { name: look.fontName, size: sizes.note };
  const rest = look.columns - 1;
  const line = (
    word: string,
    rating: MapCount['rating'],
    count: number | { formula: string },
    text: string,
  ): MapRow => ({
    height: Math.max(16, textHeight(text, rest * look.width, font)),
    cells: [
      {
        column: 0,
        columns: 1,
        content: word,
        style: { ...ratingStyle(rating, look.palette), horizontal: 'Center' },
      },
      {
        column: 1,
        columns: 1,
        content: count,
        style: { font: { bold: true }, numberFormat: countFormat, horizontal: 'Center' },
      },
      { column: 2, columns: rest, content: text, style: { font: { size: sizes.note }, wrap: true } },
    ],
  });
  const heading: MapRow = {
    height: 18,
    cells: [
      {
        column: 0,
        columns: look.columns + 1,
        content: 'Not placed: likelihood and impact are not given, and more than one pair gives the score',
        style: { font: { bold: true }, vertical: 'Bottom' },
      },
    ],
  };
  const rows: MapRow[] = scoreOnly.length > 0 ? [heading] : [];
  for (const { score, pairs, risks } of scoreOnly) {
    const rating = ratingOf(score, register.grid);
    const formula = givesLevels(register) ? null : countFormula(register, { score });
    counts.push({ address: cellAddress(top + rows.length, 1), rating });
    const places = pairs
      .map(({ likelihood, impact }) => `${levelName(likelihood)} × ${levelName(impact)}`)
      .join(' or ');
    rows.push(
      line(
        rating === 'N/A' ? String(score) : `${score} ${rating}`,
        rating,
        formula ? { formula } : risks.length,
        `${namesOf(risks)}: ${places}`,
      ),
    );
  }
  if (offGrid.length > 0) {
    counts.push({ address: cellAddress(top + rows.length, 1), rating: 'N/A' });
    rows.push(line('Not scored', 'N/A', offGrid.length, `${namesOf(offGrid)}: no score that the grid gives`));
  }
  return { rows, counts };
}
