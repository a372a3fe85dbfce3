import type { RegisterRisk } from './register';
import {
  cityGrid,
  possibleScores,
  ratingOf,
  type GridDoubt,
  type RiskBands,
  type RiskGrid,
  type RiskLevel,
} from './riskGrid';
import { readLevels } from './readRating';
import type { ShownFigures, ShownGrid } from './shownGrid';

/** What of the grid Plan details say. */
interface SaidOfGrid {
  readonly levels: boolean;
  readonly bands: boolean;
}

/** The grid of a register, and what of it is in doubt. */
interface GridReading {
  readonly grid: RiskGrid;
  readonly doubt: GridDoubt | null;
  /** Figures beside those that count (inherent, target) that cannot stand on the grid that is assumed; absent if all do. */
  readonly outside?: readonly number[];
}

const nothingShown: ShownGrid = { size: null, figures: [] };

const upTo = (count: number, of: 'likelihood' | 'impact'): readonly RiskLevel[] =>
  readLevels(String(count), of) ?? [];

/** Sizes of grids of levels that count 1, 2, 3 …, the most usual first. */
const sizes = [5, 4, 3, 6, 10];
const squares = new Map(
  sizes.map((size) => [size, { likelihoods: upTo(size, 'likelihood'), impacts: upTo(size, 'impact') }]),
);

/** How the scores of a register come from likelihood and impact. */
interface ScoreRule {
  /** 'other' where most scores are neither the product nor the sum. */
  readonly kind: 'product' | 'sum' | 'other';
  /** Risks with all three figures, and how many of them are not the product. */
  readonly judged: number;
  readonly differing: number;
}

/** A rule that one risk alone breaks is no other rule. */
const fewest = 2;

/**
 * The grid of a register. That of Plan details counts where they say one, then the levels that its headings name
 * ("Likelihood (1-5)"). The City's is only assumed: where figures cannot stand on it, those of other stages among them,
 * and more of them can on another usual grid, or too many cannot at all, the grid is in doubt, and the likeliest is
 * given, with bands as far as the register's own ratings show them. Where only the ratings are by other bands, and do
 * not contradict each other, the bands are in doubt. What is in doubt rates nothing.
 */
export function registerGrid(
  risks: readonly RegisterRisk[],
  set: RiskGrid,
  said: SaidOfGrid = { levels: !isCitys(set), bands: false },
  shown: ShownGrid = nothingShown,
): GridReading {
  const outside: number[] = [];
  const reading = (grid: RiskGrid, doubt: GridDoubt | null): GridReading => ({
    grid,
    doubt,
    ...(outside.length > 0 && { outside }),
  });
  const scored = risks.filter(({ score, likelihood, impact }) => (score ?? likelihood ?? impact) !== null);
  const own = {
    ...(set.words && { words: set.words }),
    ...(set.appetites && { appetites: set.appetites }),
  };
  const scale = squares.get(risks[0]?.ofScale ?? 0);
  if (scale) return reading({ ...scale, bands: null, ...own }, 'levels');
  const rule = scoreRule(risks);
  if (rule && rule.kind !== 'product') return reading({ ...set, bands: bandsOf(risks) }, 'levels');
  const named = said.levels ? undefined : squares.get(shown.size ?? 0);
  if (named && strangersOn(scored, named).length * 3 <= scored.length) {
    const bands = said.bands ? set.bands : bandsOf(risks);
    return reading({ ...named, bands, ...own }, said.bands ? null : 'bands');
  }
  const all = [...scored, ...shown.figures];
  const strangers = strangersOn(all, set).length;
  // Plan details as they are added hold the City's grid: that most figures fit another says more.
  const isLeft = isCitys(set) && strangers > 1 && strangers * 3 > all.length;
  if (!said.levels || isLeft) {
    outside.push(
      ...strangersOn(shown.figures, set).map(
        ({ likelihood, impact, score }) => score ?? likelihood ?? impact ?? 0,
      ),
    );
    const other = bestOther(all);
    const isBetter = other !== null && other.strangers * 2 < strangers;
    const isCertain = all.some((risk) => onlyCitys(risk));
    const isFew = strangers === 0 || (isCertain && strangers * 3 <= all.length);
    const bands = said.bands && !hasCitysBands(set) ? set.bands : bandsOf(risks);
    if (!isFew && isBetter) return reading({ ...other.grid, bands, ...own }, 'levels');
    if (!isFew && strangers * 3 > all.length && strangers > 1) return reading({ ...set, bands }, 'levels');
  }
  if (said.bands && !(hasCitysBands(set) && mostRateOtherwise(risks, set))) return reading(set, null);
  // From which score a risk is Red on a grid of their own, Plan details have to say.
  const isOwn = said.levels && !isCitys(set);
  return isOwn || ratesOtherwise(risks, set)
    ? reading({ ...set, bands: bandsOf(risks) }, 'bands')
    : reading(set, null);
}

/** What most scores are: likelihood × impact unless more than half are not. null where no risk has all three. */
export function scoreRule(risks: readonly RegisterRisk[]): ScoreRule | null {
  const judged = risks.filter(
    ({ score, likelihood, impact, cells }) =>
      score !== null && likelihood !== null && impact !== null && (cells.score?.text ?? '') !== '',
  );
  if (judged.length === 0) return null;
  const differing = judged.filter(
    ({ score, likelihood, impact }) => score !== (likelihood ?? 0) * (impact ?? 0),
  );
  const counts = { judged: judged.length, differing: differing.length };
  if (differing.length < fewest || differing.length * 2 <= judged.length)
    return { kind: 'product', ...counts };
  const sums = differing.filter(
    ({ score, likelihood, impact }) => score === (likelihood ?? 0) + (impact ?? 0),
  );
  return { kind: sums.length * 2 > differing.length ? 'sum' : 'other', ...counts };
}

type Levels = Pick<RiskGrid, 'likelihoods' | 'impacts'>;

function fits({ score, likelihood, impact }: ShownFigures, grid: Levels, scores: readonly number[]): boolean {
  const among = (value: number | null, levels: readonly RiskLevel[]) =>
    value === null || levels.some((level) => level.value === value);
  return (
    among(likelihood, grid.likelihoods) &&
    among(impact, grid.impacts) &&
    (score === null || scores.includes(score))
  );
}

/** The risks that cannot stand on a grid. */
export function strangersOn<Figures extends ShownFigures>(
  risks: readonly Figures[],
  grid: Levels,
): Figures[] {
  const scores = possibleScores({ ...grid, bands: null });
  return risks.filter((risk) => !fits(risk, grid, scores));
}

/** The usual grid that most figures fit; where levels are given the one that ends at the highest comes first. */
function bestOther(risks: readonly ShownFigures[]): { grid: Levels; strangers: number } | null {
  const levels = risks
    .flatMap(({ likelihood, impact }) => [likelihood, impact])
    .filter((level) => level !== null);
  const top = levels.length > 0 ? Math.max(...levels) : 0;
  const ordered = [...sizes].sort((a, b) => Number(b === top) - Number(a === top));
  let best: { grid: Levels; strangers: number } | null = null;
  for (const size of ordered) {
    const grid = squares.get(size);
    const strangers = grid ? strangersOn(risks, grid).length : 0;
    if (grid && (!best || strangers < best.strangers)) best = { grid, strangers };
  }
  return best;
}

/** Impact 8, and the scores that only it gives, are on no usual grid but the City's. */
const onlyCitys = ({ score, impact }: ShownFigures): boolean =>
  impact === 8 || (score !== null && (score === 24 || score === 32));

const valuesOf = (levels: readonly RiskLevel[]) => levels.map(({ value }) => value).join();

const isCitys = ({ likelihoods, impacts }: Levels): boolean =>
  valuesOf(likelihoods) === valuesOf(cityGrid.likelihoods) &&
  valuesOf(impacts) === valuesOf(cityGrid.impacts);

const hasCitysBands = ({ bands }: RiskGrid): boolean =>
  bands?.redFrom === cityGrid.bands.redFrom && bands.amberFrom === cityGrid.bands.amberFrom;

const ratedRisks = (risks: readonly RegisterRisk[]): RegisterRisk[] =>
  risks.filter(({ rating, score }) => rating !== 'N/A' && score !== null);

function mostRateOtherwise(risks: readonly RegisterRisk[], set: RiskGrid): boolean {
  const rated = ratedRisks(risks);
  const differing = rated.filter(({ rating, score }) => ratingOf(score ?? 0, set) !== rating).length;
  return differing * 2 > rated.length && ratesOtherwise(risks, set);
}

/** Whether two ratings or more are not by the bands that are set, and yet none contradicts another. */
function ratesOtherwise(risks: readonly RegisterRisk[], set: RiskGrid): boolean {
  const rated = ratedRisks(risks);
  const differing = rated.filter(({ rating, score }) => ratingOf(score ?? 0, set) !== rating);
  const weights = { Red: 2, Amber: 1, Green: 0, 'N/A': -1 } as const;
  const rising = [...rated].sort(
    (a, b) => (a.score ?? 0) - (b.score ?? 0) || weights[a.rating] - weights[b.rating],
  );
  return (
    differing.length > 1 &&
    rising.every(({ rating, score }, index) => {
      const before = rising[index - 1];
      if (!before) return true;
      return before.score === score ? before.rating === rating : weights[before.rating] <= weights[rating];
    })
  );
}

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
