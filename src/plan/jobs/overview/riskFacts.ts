import { countsOf } from '../../rag/rag';
import { areaAddress, cellAddress } from '../../../grid/a1';
import { nameKey, textKey } from '../../../words/fold';
import { namesSomebody } from '../../../words/mail';
import type { CheckedRegister } from '../../rules/risks/checkRisks';
import { ratedAs } from '../../read/risks/countRatings';
import { openRisks } from '../../read/risks/register';
import type { RiskFact, RiskFacts } from './facts';

/** Beside the Red ones these many of each workbook are listed, those that score highest. */
const leastListed = 3;
const order = ['Red', 'Amber', 'Green', 'N/A'] as const;

/**
 * The open risks of a workbook's registers. A risk that stands in two (a register, and the list of top risks in a plan)
 * counts once, as in the first: it has the same code, or the same title. null where there is no register.
 */
export function riskFacts(file: string, registers: readonly CheckedRegister[]): RiskFacts | null {
  if (registers.length === 0) return null;
  const seen = new Map<string, CheckedRegister>();
  let owned = 0;
  const risks = registers.flatMap((register): RiskFact[] =>
    openRisks(register.current).flatMap((risk) => {
      const keys = [textKey(risk.code), nameKey(risk.title)].filter((key) => key !== '');
      if (keys.some((key) => seen.has(key) && seen.get(key) !== register)) return [];
      for (const key of keys) seen.set(key, register);
      const { grid } = register.current;
      if (namesSomebody(risk.cells.owner?.text ?? '')) owned += 1;
      return [
        {
          code: risk.code,
          title: risk.title,
          rating: ratedAs(risk, register.current),
          score: risk.score,
          grid: `${grid.likelihoods.length} × ${grid.impacts.length}`,
          place: { file, sheet: risk.cell.sheet, cell: riskPlace(risk) },
        },
      ];
    }),
  );
  const sorted = [...risks].sort(byWeight);
  return {
    counts: countsOf(risks.map(({ rating }) => rating)),
    owned,
    top: sorted.filter(({ rating }, at) => rating === 'Red' || at < leastListed),
    places: registers.flatMap(({ current }) =>
      current.tables.map(({ table }) => ({ file, sheet: table.sheet, cell: areaAddress(table.area) })),
    ),
  };
}

/** The cell that its rating is read from: the score, else the rating, else the title. */
function riskPlace({ cells, cell }: ReturnType<typeof openRisks>[number]): string {
  const { row, column } = cells.score ?? cells.rating ?? cell;
  return cellAddress(row, column);
}

/** Red before Amber before Green, then the higher score. */
export const byWeight = (a: RiskFact, b: RiskFact): number =>
  order.indexOf(a.rating) - order.indexOf(b.rating) || (b.score ?? 0) - (a.score ?? 0);
