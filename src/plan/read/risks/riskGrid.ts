import type { Rag } from '../../rag/rag';
import type { ScoreBands, ScoreLevel } from '../../tables/column';

export type RiskLevel = ScoreLevel;
export type RiskBands = ScoreBands;

/** A risk scores likelihood × impact. Levels stand from the lowest to the highest. */
export interface RiskGrid {
  readonly likelihoods: readonly RiskLevel[];
  readonly impacts: readonly RiskLevel[];
  /** null where a register has a grid of its own and nothing says from which score on it is Amber or Red. */
  readonly bands: RiskBands | null;
  /** What words of a register's own count as, in small letters: high → Red. */
  readonly words?: ReadonlyMap<string, Rag>;
  /** The highest score that each level of appetite accepts, by the level in small letters: cautious → 8. */
  readonly appetites?: ReadonlyMap<string, number>;
}

/** What of a register's grid nothing tells. */
export type GridDoubt = 'levels' | 'bands';

export interface RiskPair {
  readonly likelihood: RiskLevel;
  readonly impact: RiskLevel;
}

/** What of a grid can be set in Plan details. */
export interface GridSettings {
  readonly riskImpacts?: readonly RiskLevel[];
  readonly riskLikelihoods?: readonly RiskLevel[];
  readonly riskRedFrom?: number;
  readonly riskAmberFrom?: number;
  /** Words of the register's own in small letters, and the colour that each stands for. */
  readonly riskRatings?: ReadonlyMap<string, Rag>;
  /** Levels of appetite in small letters, and the highest score that each accepts. */
  readonly riskAppetites?: ReadonlyMap<string, number>;
}

/**
 * The City of London's grid: 4 × 4, Red 16 to 32, Amber 6 to 12, Green 1 to 4. Its published registers show scores of
 * 4, 6, 8, 12, 16 and 24 with these colours, and "Amber 8 (4x2 - impact major, likelihood unlikely)".
 */
export const cityGrid: RiskGrid & { readonly bands: RiskBands } = {
  likelihoods: [
    { name: 'Rare', value: 1 },
    { name: 'Unlikely', value: 2 },
    { name: 'Possible', value: 3 },
    { name: 'Likely', value: 4 },
  ],
  impacts: [
    { name: 'Minor', value: 1 },
    { name: 'Serious', value: 2 },
    { name: 'Major', value: 4 },
    { name: 'Extreme', value: 8 },
  ],
  bands: { redFrom: 16, amberFrom: 6 },
};

/** The grid that Plan details set; what they do not set is the City's. */
export function riskGridOf(settings: GridSettings): RiskGrid & { readonly bands: RiskBands } {
  return {
    likelihoods: settings.riskLikelihoods ?? cityGrid.likelihoods,
    impacts: settings.riskImpacts ?? cityGrid.impacts,
    bands: {
      redFrom: settings.riskRedFrom ?? cityGrid.bands.redFrom,
      amberFrom: settings.riskAmberFrom ?? cityGrid.bands.amberFrom,
    },
    ...(settings.riskRatings && { words: settings.riskRatings }),
    ...(settings.riskAppetites && { appetites: settings.riskAppetites }),
  };
}

/** What of the grid Plan details say. */
export const isSaid = (settings: GridSettings): { readonly levels: boolean; readonly bands: boolean } => ({
  levels: settings.riskLikelihoods !== undefined || settings.riskImpacts !== undefined,
  bands: settings.riskRedFrom !== undefined || settings.riskAmberFrom !== undefined,
});

/** Every pair of levels that gives a score: 8 on the City's grid is Likely × Serious, Unlikely × Major, Rare × Extreme. */
export function pairsOf(score: number, { likelihoods, impacts }: RiskGrid): RiskPair[] {
  return likelihoods.flatMap((likelihood) =>
    impacts
      .filter((impact) => impact.value * likelihood.value === score)
      .map((impact) => ({ likelihood, impact })),
  );
}

/** Scores that some pair gives, each once, from the lowest: 1, 2, 3, 4, 6, 8, 12, 16, 24, 32 on the City's grid. */
export function possibleScores({ likelihoods, impacts }: RiskGrid): number[] {
  const scores = likelihoods.flatMap((likelihood) =>
    impacts.map((impact) => impact.value * likelihood.value),
  );
  return [...new Set(scores)].sort((a, b) => a - b);
}

/** The word for a score; N/A where the grid has no bands. */
export function ratingOf(score: number, { bands }: RiskGrid): Rag {
  if (!bands) return 'N/A';
  if (score >= bands.redFrom) return 'Red';
  return score >= bands.amberFrom ? 'Amber' : 'Green';
}

/** The bands in words, of the scores that the grid can give: "Red 16 to 32, Amber 6 to 12, Green 1 to 4". */
export function bandWords(grid: RiskGrid): string {
  const scores = possibleScores(grid);
  return (['Red', 'Amber', 'Green'] as const)
    .flatMap((rating) => {
      const own = scores.filter((score) => ratingOf(score, grid) === rating);
      const [first] = own;
      if (first === undefined) return [];
      return [own.length === 1 ? `${rating} ${first}` : `${rating} ${first} to ${own.at(-1)}`];
    })
    .join(', ');
}
