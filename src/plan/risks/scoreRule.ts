import type { RegisterRisk } from './register';

/** How the scores of a register come from likelihood and impact. */
export interface ScoreRule {
  /** 'other' where most scores are neither the product nor the sum. */
  readonly kind: 'product' | 'sum' | 'other';
  /** Risks with all three figures, and how many of them are not the product. */
  readonly judged: number;
  readonly differing: number;
}

/** A rule that one risk alone breaks is no other rule. */
const fewest = 2;

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
