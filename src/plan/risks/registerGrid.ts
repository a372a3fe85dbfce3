import type { RegisterRisk } from './register';
import { cityGrid, possibleScores, type RiskBands, type RiskGrid, type RiskLevel } from './riskGrid';
import { readLevels } from './readLevels';

const upTo = (count: number, of: 'likelihood' | 'impact'): readonly RiskLevel[] =>
  readLevels(String(count), of) ?? [];

/** Grids that councils use besides the City's: 5 × 5 and 4 × 4 of levels that count 1, 2, 3 … */
const others = [5, 4].map((count) => ({
  likelihoods: upTo(count, 'likelihood'),
  impacts: upTo(count, 'impact'),
}));

/**
 * The grid of a register. That of Plan details counts where it is not the City's, and where the figures fit it. Else,
 * if at least two risks and more than a third of those with figures cannot stand on it, and all can on another usual
 * grid, that one is meant; its bands are then read from the register's own ratings, null where these contradict each
 * other or are none.
 */
export function registerGrid(
  risks: readonly RegisterRisk[],
  set: RiskGrid,
): { readonly grid: RiskGrid; readonly guessed: boolean } {
  const scored = risks.filter(({ score, likelihood, impact }) => (score ?? likelihood ?? impact) !== null);
  const strangers = scored.filter((risk) => !fits(risk, set)).length;
  if (!isCitys(set) || strangers < 2 || strangers * 3 <= scored.length) return { grid: set, guessed: false };
  const other = others.find((grid) => scored.every((risk) => fits(risk, grid)));
  return other ? { grid: { ...other, bands: bandsOf(risks) }, guessed: true } : { grid: set, guessed: false };
}

type Levels = Pick<RiskGrid, 'likelihoods' | 'impacts'>;

function fits({ score, likelihood, impact }: RegisterRisk, grid: Levels): boolean {
  const among = (value: number | null, levels: readonly RiskLevel[]) =>
    value === null || levels.some((level) => level.value === value);
  const scores = possibleScores({ ...grid, bands: null });
  return (
    among(likelihood, grid.likelihoods) &&
    among(impact, grid.impacts) &&
    (score === null || scores.includes(score))
  );
}

const valuesOf = (levels: readonly RiskLevel[]) => levels.map(({ value }) => value).join();

const isCitys = ({ likelihoods, impacts }: Levels): boolean =>
  valuesOf(likelihoods) === valuesOf(cityGrid.likelihoods) &&
  valuesOf(impacts) === valuesOf(cityGrid.impacts);

/** Where the ratings rise with the scores: the lowest Red and the lowest Amber. */
function bandsOf(risks: readonly RegisterRisk[]): RiskBands | null {
  const scoresOf = (wanted: RegisterRisk['rating']) =>
    risks.flatMap(({ rating, score }) => (rating === wanted && score !== null ? [score] : []));
  const [red, amber, green] = [scoresOf('Red'), scoresOf('Amber'), scoresOf('Green')];
  if (red.length === 0 || amber.length === 0) return null;
  const bands = { redFrom: Math.min(...red), amberFrom: Math.min(...amber) };
  const rising = Math.max(...amber) < bands.redFrom && Math.max(0, ...green) < bands.amberFrom;
  return rising ? bands : null;
}
