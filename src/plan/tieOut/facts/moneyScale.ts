/** What a figure under these words is to be multiplied by: 1000 under "£000", a million under "£m", else 1. */
export function moneyScale(words: string): number {
  if (/£\s?['’‘]?,?000|£k\b/i.test(words)) return 1000;
  return /£\s?m\b|million/i.test(words) ? 1_000_000 : 1;
}
