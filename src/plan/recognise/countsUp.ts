/** A row's number: "3", "1.2", "4.", "(5)". */
const numeral = /^\(?(\d{1,4}(?:\.\d{1,3}){0,3})[.)]?$/;
/** With fewer numbers a list must begin at one and leave none out. */
const fewSteps = 4;
/** Of a longer list so many numbers follow the one before; the rest begin anew or are typed amiss. */
const mostSteps = 0.8;
/** Numbers of rows that were taken out leave gaps of that size at most. */
const widestGap = 4;
/** So many of the steps leave no number out. */
const fewestClose = 0.5;

/**
 * Whether texts, in the order of the rows, number the rows: 1, 2, 3; 1, 1.1, 1.2, 2; 1, 2, 4, 5 with gaps; 1, 2, 3, 1, 2
 * where each group begins anew. Figures that happen to rise ("12", "15", "19") do not. Two texts are never enough
 * where they are plain whole numbers. Example: ["1", "1.1", "1.2", "2"] → true; ["0.5", "0.9", "1.4"] → false.
 */
export function countsUp(texts: readonly string[]): boolean {
  const numbers: number[][] = [];
  for (const text of texts) {
    const parts = numeral.exec(text)?.[1];
    if (parts === undefined) return false;
    numbers.push(parts.split('.').map(Number));
  }
  const [first = [], ...others] = numbers;
  if (others.length < 2) return false;
  const steps = others.map((next, at) => stepOf(numbers[at] ?? [], next));
  const beginsAtOne = first.every((part) => part <= 1);
  if (others.length < fewSteps) return beginsAtOne && steps.every((step) => step === 1);
  const follows = steps.filter((step) => step > 0).length / steps.length;
  const close = steps.filter((step) => step === 1).length / steps.length;
  if (!beginsAtOne && close < 1 && (first[0] ?? 0) > widestGap) return false;
  return follows >= mostSteps && close >= fewestClose;
}

/** How far a number is from the one before: 1 if none is left out, 0 if it does not count on. */
function stepOf(before: readonly number[], next: readonly number[]): number {
  const level = next.findIndex((part, at) => part !== before[at]);
  if (level < 0) return 0;
  const step = (next[level] ?? 0) - (before[level] ?? 0);
  // What stands below the number that counts on begins anew: 1.4 → 2.1 or 2.
  if (step < 1 || step > widestGap || next.slice(level + 1).some((part) => part > 1)) return 0;
  return step;
}
