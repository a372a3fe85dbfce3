import type { Figure } from './reading';

/** Whether a percentage is what numerator and denominator give, rounded or cut off at its last place. */
function agrees(percent: number, decimals: number, counted: number): boolean {
  return Math.abs(percent - counted) < 10 ** -decimals;
}

/**
 * Percentage with the counts beside it, one of which was written first: "66.7% (2 out of 3)", "8/9 (89%)".
 * The counts are exact, so the value is theirs; where they contradict the percentage, the value stays as
 * written and `counted` says what the counts give.
 */
export function joinShare(percent: Figure, share: Figure): Figure {
  const { numerator, denominator } = share;
  const counted = share.value;
  const sound = agrees(percent.value, percent.decimals, counted);
  return {
    ...percent,
    value: sound ? counted : percent.value,
    decimals: percent.decimals,
    shown: sound && percent.value !== counted ? percent.value : null,
    numerator,
    denominator,
    counted: sound ? null : counted,
    label: share.label || percent.label,
    footnote: percent.footnote || share.footnote,
  };
}

/**
 * Count with its percentage: "3 (42.9%)" is 42.9%, and 3 of 7, since no other number up to 1,000 gives that
 * percentage. No denominator is named where several would fit or none does ("3 (200%)").
 */
export function joinCount(count: Figure, percent: Figure): Figure {
  const rough = (100 * count.value) / percent.value;
  const nearest = Math.round(rough);
  const fits = (denominator: number): boolean =>
    denominator >= count.value &&
    denominator > 0 &&
    agrees(percent.value, percent.decimals, (100 * count.value) / denominator);
  const one =
    Number.isInteger(count.value) &&
    nearest <= 1000 &&
    fits(nearest) &&
    !fits(nearest - 1) &&
    !fits(nearest + 1);
  return {
    ...percent,
    numerator: count.value,
    denominator: one ? nearest : null,
    impliedDenominator: one,
    label: count.label || percent.label,
  };
}
