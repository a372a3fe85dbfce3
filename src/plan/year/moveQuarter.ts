import { quarters, type Quarter } from '../kpi';

const words = ['one', 'two', 'three', 'four'];
const ordinals = ['first', 'second', 'third', 'fourth'];
/** First and last month of each quarter. */
const months = [
  ['april', 'june'],
  ['july', 'september'],
  ['october', 'december'],
  ['january', 'march'],
] as const;
const lastDays = [30, 30, 31, 31];

/** The quarter that follows in the same plan year; null after Q4. */
export function nextQuarterOf(quarter: Quarter): Quarter | null {
  return quarters[quarters.indexOf(quarter) + 1] ?? null;
}

/**
 * A title or heading of one quarter as it reads in another: "Q1 KPI measures" → "Q2 KPI measures", "Quarter 1" →
 * "Quarter 2", "first quarter" → "second quarter", "April to June 2017" → "July to September 2017", "as at 30 June
 * 2017" → "as at 30 September 2017"; into January the calendar year moves on. Words of other quarters stay.
 */
export function moveQuarter(text: string, from: Quarter, to: Quarter): string {
  const [old, now] = [quarters.indexOf(from), quarters.indexOf(to)];
  const pairs: (readonly [RegExp, (...found: string[]) => string])[] = [
    [
      new RegExp(`\\b(q|qtr|quarter)([\\s.-]*)(?:${old + 1}|(${at(words, old)}))\\b`, 'gi'),
      (_, name = '', gap = '', word) => `${name}${gap}${word ? like(word, at(words, now)) : now + 1}`,
    ],
    [
      new RegExp(`\\b${at(ordinals, old)}(?=\\s+quarter\\b)`, 'gi'),
      (ordinal = '') => like(ordinal, at(ordinals, now)),
    ],
    ...monthPairs(old, now),
  ];
  return pairs.reduce((moved, [pattern, change]) => moved.replace(pattern, change), text);
}

function monthPairs(old: number, now: number): (readonly [RegExp, (...found: string[]) => string])[] {
  const [first, last] = months[old] ?? months[0];
  const [newFirst, newLast] = months[now] ?? months[0];
  const moveOn = (year: string | undefined): string =>
    year ? year.replace(/20\d\d/, (digits) => String(Number(digits) + (now === 3 && old < 3 ? 1 : 0))) : '';
  const year = '((?:,? )20\\d\\d)?';
  return [
    [
      new RegExp(`\\b(${short(first)})(\\s*(?:to|-|–)\\s*)(${short(last)})\\b${year}`, 'gi'),
      (_, a = '', gap = '', b = '', stated) =>
        `${sized(a, newFirst)}${gap}${sized(b, newLast)}${moveOn(stated)}`,
    ],
    [
      new RegExp(`\\b${lastDays[old] ?? 30}(?:th|st)? (${short(last)})\\b${year}`, 'gi'),
      (_, month = '', stated) => `${lastDays[now] ?? 30} ${sized(month, newLast)}${moveOn(stated)}`,
    ],
  ];
}

/** A month's name in full or its first three letters. */
const short = (month: string): string => `${month.slice(0, 3)}(?:${month.slice(3)})?`;

const sized = (as: string, month: string): string =>
  like(as, as.length === 3 && month.length > 3 ? month.slice(0, 3) : month);

/** A word with the capitals of another. */
function like(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}

const at = (list: readonly string[], index: number): string => list[index] ?? '';
