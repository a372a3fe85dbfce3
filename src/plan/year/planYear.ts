/** A financial year as a plan names it, "2022/23", by the calendar year in which it begins. */
export const yearLabel = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;

/** The calendar year in which a plan's year begins: "2022/23" → 2022; null for what is no financial year. */
export function startOfYear(year: string | undefined): number | null {
  const match = /^\s*(20\d\d)\s*[/–-]\s*(?:20)?(\d\d)\s*$/.exec(year ?? '');
  if (!match) return null;
  const start = Number(match[1]);
  return (start + 1) % 100 === Number(match[2]) ? start : null;
}

/** The year that follows: "2022/23" → "2023/24", "2099/00" → "2100/01"; null for what is no financial year. */
export function nextYear(year: string): string | null {
  const start = startOfYear(year);
  return start === null ? null : yearLabel(start + 1);
}
