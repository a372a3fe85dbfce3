import { fold } from '../../words/fold';

/**
 * What words on a period say of a figure or its target.
 * year: of a whole year · cumulative: grows from quarter to quarter · part: of a month or a quarter alone ·
 * snapshot: as it stands on a day · rolling: always of twelve months.
 */
export type PeriodWord = 'year' | 'cumulative' | 'part' | 'snapshot' | 'rolling';

const rules: readonly (readonly [PeriodWord, RegExp])[] = [
  ['rolling', /\brolling\b|\b(?:last|past|previous) (?:12|twelve) months\b/],
  [
    'cumulative',
    /\b(?:cumulativ(?:e|ely)|accumulat(?:ed|es|ing|ive)|ytd|year to date|built up|builds up|running total|in year)\b/,
  ],
  ['snapshot', /\b(?:snapshot|point in time|at (?:quarter|month|period) end|as at)\b/],
  [
    'part',
    /^(?:(?:each|every|per) )?(?:month|quarter|week|term|half year|day)$|\b(?:monthly|quarterly|weekly|daily|termly|half yearly|biannual(?:ly)?|bi annual(?:ly)?|in (?:quarter|month)|discrete|non cumulative|(?:each|every|per) (?:month|quarter|week))\b/,
  ],
  [
    'year',
    /^(?:(?:the )?(?:full |whole |financial |plan |fiscal )?year|fy|end of (?:the )?(?:financial )?year|(?:by )?year end)$|\b(?:annual(?:ly)?|yearly|(?:financial|fiscal|full|whole) year|year end|end of year|per (?:year|annum)|12 months|twelve months|by (?:31 )?march)\b/,
  ],
];

/**
 * The kind of period that a short text names: "Financial year" → year, "YTD" → cumulative, "Monthly" → part,
 * "Rolling 12 months" → rolling, "Non-cumulative" → part; null for all other texts and for long ones.
 */
export function periodWord(text: string): PeriodWord | null {
  if (text === '' || text.length > 60) return null;
  const words = fold(text);
  if (/\b(?:non|not) cumulative\b/.test(words)) return 'part';
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a comment or a note says that figures grow through the year: "built up cumulatively across quarters". */
export function saysCumulative(text: string): boolean {
  const words = fold(text.slice(0, 4000));
  return (
    /\b(?:cumulativ(?:e|ely)|accumulat(?:es|ed|ing)|year to date|ytd|built up (?:over|across|through|during)|running total)\b/.test(
      words,
    ) && !/\b(?:not|non) (?:a )?cumulative\b/.test(words)
  );
}
