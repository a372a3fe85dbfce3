import { countsOf } from '../../rag/rag';
import { areaAddress, cellAddress } from '../../../grid/a1';
import { nameKey, textKey } from '../../../words/fold';
import { namesSomebody } from '../../../words/mail';
import type { CheckedRegister } from '../../rules/risks/checkRisks';
import { standings } from '../../rules/risks/findings/aimFindings';
import { ratedAs } from '../../read/risks/countRatings';
import type { RegisterRisk } from '../../read/risks/register';
import type { Standing } from '../../read/risks/riskAims';
import type { AimCount, RiskFact, RiskFacts } from './facts';

/** Beside the Red ones these many of each workbook are listed, those that score highest. */
const leastListed = 3;
const order = ['Red', 'Amber', 'Green', 'N/A'] as const;

/** A risk that counts, of the register that gave it first. */
interface Held {
  readonly register: CheckedRegister;
  fact: RiskFact;
}

/**
 * The open risks of a workbook's registers. A risk that stands in two (a register, and the list of top risks in a plan)
 * counts once, as in the first: it has the same code, or the same title. How it stands to its aims the other says where
 * the first does not. null where there is no register.
 */
export function riskFacts(file: string, registers: readonly CheckedRegister[]): RiskFacts | null {
  if (registers.length === 0) return null;
  const seen = new Map<string, Held>();
  const held: Held[] = [];
  let owned = 0;
  for (const register of registers)
    for (const { risk, target, appetite } of standings(register.current)) {
      const keys = [textKey(risk.code), nameKey(risk.title)].filter((key) => key !== '');
      const first = keys.map((key) => seen.get(key)).find((one) => one && one.register !== register);
      if (first) {
        const { fact } = first;
        first.fact = { ...fact, target: fact.target ?? target, appetite: fact.appetite ?? appetite };
        continue;
      }
      const { grid } = register.current;
      if (namesSomebody(risk.cells.owner?.text ?? '')) owned += 1;
      const one: Held = {
        register,
        fact: {
          code: risk.code,
          title: risk.title,
          rating: ratedAs(risk, register.current),
          score: risk.score,
          grid: `${grid.likelihoods.length} × ${grid.impacts.length}`,
          target,
          appetite,
          place: { file, sheet: risk.cell.sheet, cell: riskPlace(risk) },
        },
      };
      for (const key of keys) seen.set(key, one);
      held.push(one);
    }
  const risks = held.map(({ fact }) => fact);
  const sorted = [...risks].sort(byWeight);
  return {
    counts: countsOf(risks.map(({ rating }) => rating)),
    owned,
    target: aimCount(risks.map(({ target }) => target)),
    appetite: aimCount(risks.map(({ appetite }) => appetite)),
    top: sorted.filter(({ rating }, at) => rating === 'Red' || at < leastListed),
    places: registers.flatMap(({ current }) =>
      current.tables.map(({ table }) => ({ file, sheet: table.sheet, cell: areaAddress(table.area) })),
    ),
  };
}

/** How many are known and above: above, met, null → 1 of 2; null where none is known. */
function aimCount(all: readonly Standing[]): AimCount | null {
  const known = all.filter((standing) => standing !== null);
  return known.length === 0
    ? null
    : { known: known.length, above: known.filter((standing) => standing === 'above').length };
}

/** The cell that its rating is read from: the score, else the rating, else the title. */
function riskPlace({ cells, cell }: RegisterRisk): string {
  const { row, column } = cells.score ?? cells.rating ?? cell;
  return cellAddress(row, column);
}

/** Red before Amber before Green, then the higher score. */
export const byWeight = (a: RiskFact, b: RiskFact): number =>
  order.indexOf(a.rating) - order.indexOf(b.rating) || (b.score ?? 0) - (a.score ?? 0);
