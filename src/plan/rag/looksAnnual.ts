import { fold } from '../figures/normalise';
import type { Figure } from '../figures/reading';
import type { Polarity, Quarter } from '../kpi';

/** yes: ask for a profile · perhaps: judge it as it stands, and say so · no. */
export type Annual = 'yes' | 'perhaps' | 'no';

/** Things that are counted up through a year. */
const gathered =
  /\b(?:enrolments?|usage|users?|visits?|visitors?|footfall|completions?|completed|new|built|attendances?|participants?|tickets|sales|issues|downloads|sessions|enquiries|contacts|students|benefiting|starts?|started|consents|loans|people helped|apprentice(?:s|ships)?|income|delivered|created|planted|trained|cumulative|in year|total)\b/;

/** Levels and shares, which do not grow through a year. */
const level =
  /\b(?:average|mean|rate|rating|score|index|ratio|percentage|proportion|per \d|%|rank|median|at any (?:one )?time|duration)\b/;

const named =
  /\b(?:annual|annually|per (?:year|annum)|a year|for the year|over the year|in the year|each year|by year end|full year)\b/;

/**
 * Whether a target is for a whole year and the measure for a part of it, so that comparing them would say
 * nothing: a count gathered through the year (enrolments, usage, number of new …) of which less than half the
 * target is reported in Quarters 1 to 3, or a target that says "a year". Published example: 656 summer term
 * enrolments against 2,000. A target for the year is never divided by four unasked.
 */
export function looksAnnual(
  kpi: string,
  target: Figure,
  measure: Figure,
  polarity: Polarity,
  quarter: Quarter | undefined,
): Annual {
  if (quarter === 'Q4' || polarity !== 'higher' || target.unit === '%' || measure.unit === '%') return 'no';
  const counted = target.unit === '' || target.unit === '£' || target.unit === 'hectares';
  if (!counted || !Number.isInteger(target.value) || target.value < 10) return 'no';
  const share = measure.value / target.value;
  if (share >= 1 || measure.value < 0) return 'no';
  const text = fold(kpi.slice(0, 1000));
  if (named.test(fold(target.label)) || named.test(text)) return 'yes';
  if (level.test(text) || !gathered.test(text)) return share < 0.5 && !level.test(text) ? 'perhaps' : 'no';
  return share < 0.5 ? 'yes' : 'perhaps';
}
