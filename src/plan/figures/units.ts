import { matchPhrase, phrasesOf, type Token, markAt, numberAt, wordAt } from './tokens';

const units = phrasesOf<string>([
  ['per cent', '%'],
  ['percent', '%'],
  ['percentage points', 'points'],
  ['percentage point', 'points'],
  ['pp', 'points'],
  ['ppt', 'points'],
  ['ppts', 'points'],
  ['working days', 'working days'],
  ['working day', 'working days'],
  ['calendar days', 'days'],
  ['days', 'days'],
  ['day', 'days'],
  ['weeks', 'weeks'],
  ['week', 'weeks'],
  ['months', 'months'],
  ['month', 'months'],
  ['years', 'years'],
  ['year', 'years'],
  ['hours', 'hours'],
  ['hour', 'hours'],
  ['hrs', 'hours'],
  ['minutes', 'minutes'],
  ['minute', 'minutes'],
  ['mins', 'minutes'],
  ['seconds', 'seconds'],
  ['secs', 'seconds'],
  ['hectares', 'hectares'],
  ['hectare', 'hectares'],
  ['ha', 'hectares'],
  ['kilometres', 'kilometres'],
  ['km', 'kilometres'],
  ['miles', 'miles'],
  ['tonnes', 'tonnes'],
  ['kg', 'kg'],
  ['kwh', 'kWh'],
]);

const times: ReadonlySet<string> = new Set([
  'days',
  'working days',
  'weeks',
  'months',
  'years',
  'hours',
  'minutes',
  'seconds',
]);

/** Whether a unit is one of time. */
export function isTime(unit: string): boolean {
  return times.has(unit);
}

/** Unit that stands behind a figure, and the place after it; null if none does. "per 100,000" is a unit. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
): { readonly unit: string; readonly next: number } | null {
  if (markAt(tokens, at) === '%') return { unit: '%', next: at + 1 };
  const base = wordAt(tokens, at) === 'per' ? numberAt(tokens, at + 1) : null;
  if (base) return { unit: `per ${base.written}`, next: at + 2 };
  const phrase = matchPhrase(units, tokens, at);
  return phrase && { unit: phrase.meaning, next: phrase.next };
}

export const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Factor of "m", "k", "million" behind a figure; letters alone count only when they touch it. */
export function multiplierAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at);
  const factor = Object.hasOwn(multipliers, word) ? multipliers[word] : undefined;
  if (factor === undefined) return null;
  const adjacent = tokens[at - 1]?.end === tokens[at]?.start;
  return adjacent || word.length > 2 ? factor : null;
}
