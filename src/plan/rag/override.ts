import type { KpiRule, Rag } from '../kpi';
import type { RowVerdict } from './judgeRow';

/**
 * The officer's judgement in place of the rule's, shown as such with its reason. Null where there is none, or
 * where it has no reason: an override without a reason does not count.
 */
export function overrideOf(
  rule: KpiRule | undefined,
  verdict: RowVerdict,
): { readonly rag: Rag; readonly why: string } | null {
  const override = rule?.override;
  if (!override || override.reason.trim() === '') return null;
  return {
    rag: override.rag,
    why: `${override.rag} by the officer's judgement (rule: ${verdict.rag}): ${override.reason.trim()} — ${verdict.why}`,
  };
}
