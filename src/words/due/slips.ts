import { monthNames, monthOf } from '../months';

/** Words in which a slip of the keyboard is seen: the longer, the surer. */
const longWords: readonly string[] = [
  ...monthNames.filter((name) => name.length > 3),
  'spring',
  'summer',
  'autumn',
  'winter',
  'quarter',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'financial',
  'academic',
];
const months: ReadonlySet<string> = new Set(monthNames);
/** Of these no other word is near: with a wrong letter they are still the same. */
const unlike: ReadonlySet<string> = new Set([...monthNames, 'autumn', 'wednesday', 'thursday', 'saturday']);
/** From so many letters on such a word with a wrong letter, or a month with two slips, is still the same. */
const longEnough = 6;
/** A word of fewer letters may be another one, as "Marc" is. */
const sureLength = 5;

/**
 * A word as it was meant, where one slip of the keyboard makes it one word of time: a letter left out, doubled, put in or
 * exchanged with its neighbour; in words that no other is near also a wrong letter, in the name of
 * a month two slips. The first letter is always
 * right. A word of fewer than five letters that lacks only its end is a slip where a figure stands beside it. Other words
 * stay, and so do words of time in the plural. "feburary" → "february"; "quater" → "quarter"; "marc" → "march" in
 * "31 Marc"; "match", "quarters" and "sprint" stay.
 */
export function withoutSlip(word: string, isByFigure = false): string {
  if (word.length < 3 || monthOf(word) !== null) return word;
  if (/^q[rt]{2}$/.test(word)) return 'qtr';
  if (word.length < 4) return word;
  const near = longWords.filter(
    (other) => other.charAt(0) === word.charAt(0) && (other === word || isSlipOf(word, other)),
  );
  const [only, ...more] = near;
  if (only === undefined || more.length > 0 || word === `${only}s`) return word;
  return word.length < sureLength && only.startsWith(word) && !isByFigure ? word : only;
}

function isSlipOf(word: string, meant: string): boolean {
  const isLong = meant.length >= longEnough && word.length >= longEnough - 1;
  const most = isLong && months.has(meant) ? 2 : 1;
  if (Math.abs(word.length - meant.length) > most) return false;
  return slipsBetween(word, meant, isLong && unlike.has(meant)) <= most;
}

/** How many slips lie between two words; a wrong letter counts as many where it may not be one. */
function slipsBetween(one: string, other: string, mayBeWrong: boolean): number {
  const wrong = mayBeWrong ? 1 : 9;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1);
      const [before, twoBefore] = [rows[i - 1] ?? [], rows[i - 2] ?? []];
      const exchanged =
        i > 1 &&
        j > 1 &&
        one.charAt(i - 1) === other.charAt(j - 2) &&
        one.charAt(i - 2) === other.charAt(j - 1)
          ? (twoBefore[j - 2] ?? 0) + 1
          : 99;
      row.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + (same ? 0 : wrong),
          exchanged,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 99;
}
