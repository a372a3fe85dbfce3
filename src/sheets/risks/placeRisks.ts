import { readLevel } from '../../plan/read/risks/readLevels';
import { openRisks, type RegisterRisk, type RiskRegister } from '../../plan/read/risks/register';
import { pairsOf, type RiskPair } from '../../plan/read/risks/riskGrid';

/** Where the open risks of a register stand on its grid. */
export interface PlacedRisks {
  /** By `cellKey` of the pair. */
  readonly onGrid: ReadonlyMap<string, readonly RegisterRisk[]>;
  /** Risks with a score alone that several pairs give, by score, the highest first. */
  readonly scoreOnly: readonly {
    readonly score: number;
    readonly pairs: readonly RiskPair[];
    readonly risks: readonly RegisterRisk[];
  }[];
  /** Risks without a score, or with one that no pair gives. */
  readonly offGrid: readonly RegisterRisk[];
}

export const cellKey = (likelihood: number, impact: number): string => `${likelihood} × ${impact}`;

/** Whether a register gives likelihood and impact, so that risks are placed by them and not by their scores. */
export const givesLevels = ({ tables }: RiskRegister): boolean =>
  tables.every(({ table: { columns } }) => columns.likelihood !== undefined && columns.impact !== undefined);

/**
 * Where the open risks shall come to, by `cellKey`: by likelihood and impact of the target, else by its score where one
 * pair alone gives it. Those without such a target, and those whose target is where they stand, are left out.
 */
export function placeTargets(register: RiskRegister, { onGrid }: PlacedRisks): PlacedRisks['onGrid'] {
  const { grid } = register;
  const placed = new Map<string, RegisterRisk[]>();
  for (const risk of openRisks(register)) {
    const { targetLikelihood = null, targetImpact = null } = risk.cells;
    const likelihood = readLevel(targetLikelihood, grid.likelihoods);
    const impact = readLevel(targetImpact, grid.impacts);
    const score = risk.target?.score ?? null;
    const [only, another] = score === null ? [] : pairsOf(score, grid);
    const key =
      likelihood !== null && impact !== null
        ? cellKey(likelihood, impact)
        : only && !another
          ? cellKey(only.likelihood.value, only.impact.value)
          : null;
    if (key === null || onGrid.get(key)?.includes(risk)) continue;
    placed.set(key, [...(placed.get(key) ?? []), risk]);
  }
  return placed;
}

/**
 * Places each open risk by its likelihood and impact; in a register that has no such columns by its score, where only
 * one pair gives it (12 is Possible × Major). A score that several pairs give is never guessed at.
 */
export function placeRisks(register: RiskRegister): PlacedRisks {
  const { grid } = register;
  const byScore = !givesLevels(register);
  const onGrid = new Map<string, RegisterRisk[]>();
  const scoreOnly = new Map<number, RegisterRisk[]>();
  const offGrid: RegisterRisk[] = [];
  const among = (value: number | null, levels: readonly { readonly value: number }[]) =>
    levels.some((level) => level.value === value);
  const add = <K>(map: Map<K, RegisterRisk[]>, key: K, risk: RegisterRisk) => {
    const risks = map.get(key);
    if (risks) risks.push(risk);
    else map.set(key, [risk]);
  };
  for (const risk of openRisks(register)) {
    const { likelihood, impact, score } = risk;
    const pairs = score === null ? [] : pairsOf(score, grid);
    const [only] = pairs;
    if (!byScore && likelihood !== null && impact !== null) {
      if (among(likelihood, grid.likelihoods) && among(impact, grid.impacts))
        add(onGrid, cellKey(likelihood, impact), risk);
      else offGrid.push(risk);
    } else if (byScore && only && pairs.length === 1)
      add(onGrid, cellKey(only.likelihood.value, only.impact.value), risk);
    else if (score !== null && pairs.length > 0) add(scoreOnly, score, risk);
    else offGrid.push(risk);
  }
  return {
    onGrid,
    scoreOnly: [...scoreOnly]
      .sort(([a], [b]) => b - a)
      .map(([score, risks]) => ({ score, risks, pairs: pairsOf(score, grid) })),
    offGrid,
  };
}
